/** Who comes, ours first: each side's own list, else what was told of it. Ours is edited here. */
import './delegations.css'
import { useActing } from '../acting/acting.ts'
import { nameOfForm, useActingForm } from '../acting/acting-form.ts'
import { FormFrame } from '../acting/form-frame.tsx'
import { ActButton, OutcomeLine } from '../acting/parts.tsx'
import type { FileTaken } from '../api/upload-file.ts'
import { FilesField } from '../fields/files-field.tsx'
import { useCompact, useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { Said } from '../language/said.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { SideName } from '../sides/side-mark.tsx'
import type { Side } from '../sides/sides.ts'
import { relationOf } from '../sides/sides.ts'
import { type DelegateDraft, DelegationEditor, draftsOf, isComplete } from './delegation-editor.tsx'
import { useIsExercise } from './exercise.ts'
import { asExercise } from './exercise-name.ts'
import type { DelegationList, DelegationShown, SessionShown } from './opening.ts'
import { confirm, listDelegation } from './session-acts.ts'

export const DelegationsPart = ({ session }: { readonly session: SessionShown }) => {
  const { words } = useWords()
  const { sides } = useCompact()
  return (
    <section className="sheet" aria-labelledby="delegations">
      <h2 id="delegations">{words.sessionPlace.parts.delegations}</h2>
      <div className="delegations">
        {sides.map((side) => (
          <OfSide
            key={side.authority}
            session={session}
            side={side}
            delegation={session.delegations.find(({ of }) => of === side.authority)}
          />
        ))}
      </div>
    </section>
  )
}

interface OfSideProps {
  readonly session: SessionShown
  readonly side: Side
  readonly delegation: DelegationShown | undefined
}

const OfSide = ({ session, side, delegation }: OfSideProps) => {
  const { words, format } = useWords()
  const { nameOf } = useNames()
  const { may } = useActing()
  const [shown, ...others] = delegation?.lists ?? []
  const { delegations } = words.sessionPlace
  return (
    <article>
      <h3>
        <SideName relation={side.relation} name={nameOf(side.authority)} />
      </h3>
      {delegation === undefined || shown === undefined ? (
        <p className="quiet">{delegations.none}</p>
      ) : (
        <>
          <p className="small quiet">
            {wordOf(words.affairs.delegation.status, delegation.status)} ·{' '}
            {format.counted(delegations.count, shown.members.length)}
          </p>
          <Members list={shown} />
          <ConfirmList delegation={delegation} list={shown} />
          {others.map((list) => (
            <details key={list.statement}>
              <summary className="small">{fill(delegations.toldList, { who: nameOf(list.by) })}</summary>
              <Members list={list} />
              <ConfirmList delegation={delegation} list={list} />
            </details>
          ))}
        </>
      )}
      {may('delegation', 'listed', 'prepare') ? (
        <ListForm session={session} side={side} delegation={delegation} />
      ) : null}
    </article>
  )
}

const Members = ({ list }: { readonly list: DelegationList }) => {
  const { words } = useWords()
  const { delegations } = words.sessionPlace
  return (
    <ol className="delegates">
      {list.members.map(({ order, part, office, name, rank, title }) => (
        <li key={order}>
          <span className="number quiet">{order}</span>
          <span>
            {Object.keys(rank).length === 0 ? null : (
              <span className="quiet">
                <Said texts={rank} plain />{' '}
              </span>
            )}
            {Object.keys(name).length === 0 ? (
              <span className="quiet">{delegations.erased}</span>
            ) : (
              <strong>
                <Said texts={name} plain />
              </strong>
            )}
            {Object.keys(title).length === 0 ? null : (
              <span className="gap small">
                <Said texts={title} plain />
              </span>
            )}
            <span className="gap small quiet">
              {wordOf(words.affairs.delegation.parts, part)}
              {office === null ? null : (
                <>
                  {' · '}
                  <OfficeName office={office} />
                </>
              )}
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}

const OfficeName = ({ office }: { readonly office: string }) => {
  const { nameOf } = useNames()
  return <bdi>{nameOf(office)}</bdi>
}

/** What another told of us, and we have not answered. */
const ConfirmList = ({
  delegation,
  list,
}: {
  readonly delegation: DelegationShown
  readonly list: DelegationList
}) => {
  const { words } = useWords()
  const { self } = useCompact()
  const { may, send, isRunning, outcome } = useActing()
  if (delegation.of !== self || list.stance !== 'unconfirmed') return null
  if (!may('delegation', 'confirmed', 'prepare')) return null
  return (
    <p className="acts-row no-print">
      <ActButton isRunning={isRunning} onAct={() => void send([confirm(delegation.record, list.statement)])}>
        {words.reported.confirm}
      </ActButton>
      <OutcomeLine of={outcome} />
    </p>
  )
}

interface ListDraft {
  readonly members: readonly DelegateDraft[]
  readonly files: readonly FileTaken[]
}

const ListForm = ({ session, side, delegation }: OfSideProps) => {
  const { words } = useWords()
  const { sides, self } = useCompact()
  const { nameOf } = useNames()
  const { delegations } = words.sessionPlace
  const isExercise = useIsExercise(session.record)
  const isOwn = relationOf(sides, side.authority) === 'ours'
  const mine = delegation?.lists.find(({ by }) => by === self)
  const form = useActingForm<ListDraft>(
    nameOfForm(session.record, `delegation-${side.authority}`, mine?.statement),
  )
  const openWord = isOwn
    ? mine === undefined
      ? delegations.begin
      : delegations.ours
    : mine === undefined
      ? delegations.beginTold
      : delegations.editTold
  return (
    <FormFrame
      form={form}
      openWord={openWord}
      initial={{ members: draftsOf(mine?.members ?? []), files: [] }}
      title={isOwn ? delegations.formTitle : fill(delegations.formTitleTold, { who: nameOf(side.authority) })}
      about={isOwn ? delegations.about : delegations.aboutTold}
      sendWord={delegations.send}
      isReady={({ members }) => isComplete(members)}
      actsOf={({ members, files }) => [
        listDelegation({
          session: session.record,
          of: side.authority,
          isOwn,
          corrects: mine?.statement ?? null,
          members,
          note: isExercise ? asExercise({}) : {},
          files,
        }),
      ]}
    >
      {({ members, files }) => (
        <>
          <DelegationEditor
            members={members}
            of={side.authority}
            onChange={(next) => form.set({ members: next, files })}
          />
          {isOwn ? null : (
            <FilesField files={files} onChange={(next) => form.set({ members, files: next })} />
          )}
        </>
      )}
    </FormFrame>
  )
}
