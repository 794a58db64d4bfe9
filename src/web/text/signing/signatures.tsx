/** Who has signed the text, how far, when and on what that rests; papers in ink that wait for the word of the other side. */
import { useActing } from '../../acting/acting.ts'
import { ActButton, OutcomeLine } from '../../acting/parts.tsx'
import type { TextShown } from '../../api/calls.ts'
import { useRecord } from '../../api/queries.ts'
import { useCompact, useNames } from '../../frame/compact.tsx'
import { fill } from '../../language/fill.ts'
import { useWords } from '../../language/words.tsx'
import { RecordName } from '../../record/record-name.tsx'
import { SideName } from '../../sides/side-mark.tsx'
import { NoteLine } from '../note-line.tsx'
import { PartyNames } from '../party-names.tsx'
import { textAct } from '../text-acts.ts'
import { ScanButton } from './scan-button.tsx'

export const Signatures = ({ text }: { readonly text: TextShown }) => {
  const { words } = useWords()
  const { sides } = useCompact()
  const { nameOf } = useNames()
  if (text.adoption.digest === null && text.steps.length === 0 && text.inks.length === 0) return null
  return (
    <section className="signatures sheet" aria-labelledby="signatures">
      <h2 id="signatures">{words.textPlace.signatures}</h2>
      <div className="signature-blocks">
        {sides.map(({ authority, relation }) => {
          const stands = text.signing.find(({ side }) => side === authority)?.signing ?? 'none'
          return (
            <div key={authority}>
              <h3>
                <SideName relation={relation} name={nameOf(authority)} />
              </h3>
              <p>{words.affairs.text.signings[stands]}</p>
              <StepsOf text={text} side={authority} />
            </div>
          )
        })}
      </div>
      <ul className="inks">
        {text.inks.map((ink) => (
          <li key={ink.leaf}>
            <Ink record={text.record} ink={ink} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What one side has done to the text, by what means, and when that was here. */
export const StepsOf = ({ text, side }: { readonly text: TextShown; readonly side: string }) => {
  const { words, format } = useWords()
  const { id } = useCompact()
  const acts = useRecord(id, 'text', text.record.slice('text/'.length)).data?.acts
  const done = text.steps.filter((each) => each.side === side)
  if (done.length === 0) return null
  return (
    <ul className="steps-done">
      {done.map((each) => {
        const act = acts?.find(({ authority, seq }) => authority === each.by && seq === each.seq)
        return (
          <li key={`${each.by} ${each.seq} ${each.step}`} className="small">
            <strong>{words.affairs.text.steps[each.step]}</strong> {words.affairs.text.proofs[each.proof]}
            {each.credential === null ? null : (
              <>
                {': '}
                <RecordName record={each.credential} />
              </>
            )}
            {act === undefined ? null : (
              <>
                {' · '}
                <time dateTime={new Date(act.at).toISOString()}>{format.moment(act.at, Date.now())}</time>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

interface InkProps {
  readonly record: string
  readonly ink: TextShown['inks'][number]
}

const Ink = ({ record, ink }: InkProps) => {
  const { words, format } = useWords()
  const { self } = useCompact()
  const { may, send, isRunning, outcome } = useActing()
  const { signing } = words.textPlace
  const mustAnswer = ink.by !== self && ink.standing === 'unconfirmed' && may('text', 'confirmed', 'prepare')
  return (
    <>
      <p>
        <PartyNames parties={[ink.by]} /> {signing.tellsOfPaper} {words.affairs.text.steps[ink.step]}:{' '}
        <PartyNames parties={ink.of} />
        {ink.happenedOn === null ? null : (
          <>
            {' · '}
            <time dateTime={ink.happenedOn}>
              {fill(signing.onDay, { date: format.date(ink.happenedOn) })}
            </time>
          </>
        )}{' '}
        <em className={`standing ${ink.standing}`}>{words.kernel.standing[ink.standing]}</em>
      </p>
      <ul className="small">
        {ink.files.map((each) => (
          <li key={each.commitment}>
            <ScanButton file={each} />
          </li>
        ))}
      </ul>
      <NoteLine note={ink.note} />
      {mustAnswer ? (
        <p className="form-end no-print">
          <ActButton
            isRunning={isRunning}
            kind="main"
            onAct={() => void send([textAct(record, 'confirmed', { statement: ink.leaf })])}
          >
            {signing.confirmPaper}
          </ActButton>
          <ActButton
            isRunning={isRunning}
            onAct={() =>
              void send([
                textAct(
                  record,
                  'disputed',
                  { statement: ink.leaf, ground: 'not-as-told' },
                  { body: { reason: '' } },
                ),
              ])
            }
          >
            {signing.disputePaper}
          </ActButton>
        </p>
      ) : null}
      <OutcomeLine of={outcome} />
    </>
  )
}
