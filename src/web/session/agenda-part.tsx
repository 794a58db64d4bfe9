/** The agenda: what is agreed or proposed, side by side with what differs marked, and the agenda that this side writes. */
import { useActing } from '../acting/acting.ts'
import { nameOfForm, useActingForm } from '../acting/acting-form.ts'
import { FormFrame, ReasonField } from '../acting/form-frame.tsx'
import { ActButton, OutcomeLine } from '../acting/parts.tsx'
import { useCompact, useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { useWords, wordOf } from '../language/words.tsx'
import { SideName } from '../sides/side-mark.tsx'
import { relationOf } from '../sides/sides.ts'
import { AgendaEditor } from './agenda-editor.tsx'
import { AgendaItems } from './agenda-items.tsx'
import { useIsExercise } from './exercise.ts'
import { asExercise } from './exercise-name.ts'
import type { AgendaItem, AgendaShown, AgendaWording, SessionShown } from './opening.ts'
import { Refusals } from './refusals.tsx'
import { accept, decline, proposeAgenda } from './session-acts.ts'
import { ToldForm } from './told-form.tsx'
import { ToldLines } from './told-lines.tsx'

export const AgendaPart = ({ session }: { readonly session: SessionShown }) => {
  const { words } = useWords()
  const { may } = useActing()
  const mayAct = may('agenda', 'proposed', 'prepare')
  const { agenda } = session
  return (
    <section className="sheet" aria-labelledby="agenda">
      <div className="group-head">
        <h2 id="agenda">{words.sessionPlace.parts.agenda}</h2>
        {agenda === null ? null : (
          <span className="quiet">{wordOf(words.affairs.agenda.status, agenda.status)}</span>
        )}
      </div>
      {agenda === null ? (
        <p>{words.sessionPlace.agenda.none}</p>
      ) : (
        <Wordings agenda={agenda} mayAct={mayAct} />
      )}
      {agenda === null ? null : (
        <>
          <Refusals refused={agenda.refused} />
          <ToldLines record={agenda.record} told={agenda.told} />
        </>
      )}
      {mayAct ? <Forms session={session} /> : null}
    </section>
  )
}

const isAlive = ({ agreed, stands }: AgendaWording): boolean => agreed !== null || stands.length > 0

const Wordings = ({ agenda, mayAct }: { readonly agenda: AgendaShown; readonly mayAct: boolean }) => {
  const alive = agenda.wordings.filter(isAlive)
  const shown = alive.length === 0 ? agenda.wordings.slice(-1) : alive
  const [first] = shown
  return (
    <div className={`wordings of-${Math.min(shown.length, 3)}`}>
      {shown.map((wording) => (
        <Wording
          key={wording.leaf}
          agenda={agenda}
          wording={wording}
          before={wording === first ? undefined : first?.items}
          mayAct={mayAct}
        />
      ))}
    </div>
  )
}

interface WordingProps {
  readonly agenda: AgendaShown
  readonly wording: AgendaWording
  /** What it is compared with. */
  readonly before: readonly AgendaItem[] | undefined
  readonly mayAct: boolean
}

const Wording = ({ agenda, wording, before, mayAct }: WordingProps) => {
  const { words } = useWords()
  const { sides, self } = useCompact()
  const { nameOf } = useNames()
  const { dates, agenda: agendaWords } = words.sessionPlace
  const { send, isRunning, outcome } = useActing()
  const isOurs = wording.stands.some(({ party, basis }) => party === self && basis === 'own')
  return (
    <article className="wording-shown">
      <header>
        <h3>
          {wording.agreed === null
            ? fill(agendaWords.wordingOf, { who: nameOf(wording.by) })
            : { own: dates.agreed, confirmed: dates.agreedConfirmed, told: dates.agreedAsTold }[
                wording.agreed
              ]}
        </h3>
        <p className="small facts-row">
          {wording.stands.map(({ party, basis }) => (
            <span key={party}>
              <SideName relation={relationOf(sides, party)} name={nameOf(party)} />{' '}
              {basis === 'told' ? dates.standsTold : ''}
            </span>
          ))}
        </p>
      </header>
      <AgendaItems items={wording.items} before={before} />
      {mayAct && wording.agreed !== 'own' && wording.stands.length > 0 && !isOurs ? (
        <p className="acts-row no-print">
          <ActButton
            isRunning={isRunning}
            kind="main"
            onAct={() => void send([accept(agenda.record, wording.leaf)])}
          >
            {agendaWords.accept}
          </ActButton>
        </p>
      ) : null}
      <OutcomeLine of={outcome} />
    </article>
  )
}

const Forms = ({ session }: { readonly session: SessionShown }) => {
  const { words } = useWords()
  const { self } = useCompact()
  const isExercise = useIsExercise(session.record)
  const { agenda: agendaWords, dates } = words.sessionPlace
  const { agenda } = session
  const open = (agenda?.wordings ?? []).filter((each) => isAlive(each) && each.agreed !== 'own')
  const isOurs = ({ stands }: AgendaWording): boolean => stands.some(({ party }) => party === self)
  const theirs = open.findLast((each) => !isOurs(each))
  const ours = open.findLast(isOurs)
  const from = ours ?? theirs ?? agenda?.wordings.find(({ agreed }) => agreed !== null)
  const write = useActingForm<readonly AgendaItem[]>(
    nameOfForm(session.record, 'agenda', theirs?.leaf ?? from?.leaf),
  )
  const refuse = useActingForm<string>(nameOfForm(session.record, 'agenda-decline', theirs?.leaf))
  const taken = new Set((agenda?.wordings ?? []).flatMap(({ items }) => items.map(({ id }) => id)))
  return (
    <div className="forms no-print">
      <FormFrame
        form={write}
        openWord={
          from === undefined ? agendaWords.begin : from === ours ? agendaWords.editOurs : agendaWords.edit
        }
        isMain={from === undefined}
        initial={from?.items ?? []}
        title={agendaWords.formTitle}
        sendWord={agendaWords.send}
        isReady={(items) => items.length > 0}
        actsOf={(items) => [
          proposeAgenda(session.record, agenda?.base ?? null, items, isExercise ? asExercise({}) : {}),
        ]}
      >
        {(items) => <AgendaEditor items={items} onChange={write.set} taken={taken} />}
      </FormFrame>
      {agenda === null || theirs === undefined ? null : (
        <FormFrame
          form={refuse}
          openWord={agendaWords.decline}
          initial=""
          title={agendaWords.declineTitle}
          sendWord={dates.sendDecline}
          isReady={(reason) => reason.trim() !== ''}
          actsOf={(reason) => [decline(agenda.record, theirs.leaf, reason.trim())]}
        >
          {(reason) => <ReasonField value={reason} onChange={refuse.set} isRequired />}
        </FormFrame>
      )}
      {agenda === null || ours === undefined ? null : (
        <ToldForm record={agenda.record} leaf={ours.leaf} dids={['accepted', 'declined']} />
      )}
    </div>
  )
}
