/**
 * Appends the acts of a draft to the record. What is written of the draft goes into the transaction of the entries, which
 * asks first whether the draft still stands where it was released from: two releases, or a release and a taking back, have
 * one outcome, and a crash leaves all of it or nothing.
 */
import type { Released } from '../../exchange/lane/release-acts.ts'
import { encodeBase64 } from '../../ledger/base64.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import type { DraftRow } from '../../store/draft-table.ts'
import type { LaneService } from '../lane-service.ts'
import { type ActToSend, asEntries, filesOf, readWords, subjectOf } from './acts-of-draft.ts'
import type { AsSeen, DraftDeps, DraftError, DraftRefusal } from './draft-deps.ts'
import { maySend } from './draft-rules.ts'

/** How the access log and the history name the node where it does what an officer began. */
export const nodeItself = 'node'

/** From `cleared` at once, or from `releasing` when it is due; the latter becomes `refused` where the rules refuse it by now. */
export const sendDraft = async (
  deps: DraftDeps,
  from: DraftRow,
  releaser: string,
): Promise<Result<DraftRow, DraftError>> => {
  const table = deps.store.drafts
  const service = deps.lane(from.compact, from.lane)
  const text = table.version(from.id, from.version)?.text
  if (service === undefined || text == null) return err({ kind: 'no-such-compact' })
  const { acts } = readWords(text)
  const isHeld = from.state === 'releasing'
  if (isHeld && !mayStillSend(deps, from, acts)) return refuse(deps, from, { kind: 'not-your-role' })
  let sent: DraftRow | undefined
  const released = await appendActs(deps, service, acts, (entries) => {
    const row = table.find(from.id)
    if (row === undefined || row.changed !== from.changed) return false
    if (!isHeld) writeStep(deps, row, { step: 'released', actor: releaser })
    forgetDraft(deps, row.id)
    const places = entries.map(({ seq, leafHash }) => ({ seq, leaf: encodeBase64(leafHash) }))
    const next = { ...row, state: 'sent', releaser, due: null, entries: JSON.stringify(places) } as const
    sent = writeStep(deps, next, { step: 'sent', actor: nodeItself })
    return true
  })
  if (released.ok) return sent === undefined ? err({ kind: 'no-such-draft' }) : ok(sent)
  const isFinal = released.error.kind !== 'may-not-write' && released.error.kind !== 'refused-alongside'
  return isHeld && isFinal ? refuse(deps, from, released.error) : released
}

/** Appends the acts; where they are taken, `alongside` and what is kept of their files is in the same transaction. */
export const appendActs = async (
  { store, checkFiles, now }: Pick<DraftDeps, 'store' | 'checkFiles' | 'now'>,
  service: LaneService,
  acts: readonly ActToSend[],
  alongside: (released: readonly Released[]) => boolean,
  asSeen: AsSeen = () => ok(undefined),
): Promise<Result<readonly Released[], DraftRefusal>> => {
  const files = filesOf(acts)
  // Their day begins anew, so that none is removed between the look at it and the entry that names it.
  for (const commitment of files) store.uploads.touch(commitment, now())
  const checked = await checkFiles(acts)
  if (!checked.ok) return checked
  // Nothing is written between this and the release.
  const seen = asSeen()
  if (!seen.ok) return seen
  return service.release(asEntries(acts), (released) => {
    for (const commitment of files) store.uploads.drop(commitment)
    return alongside(released)
  })
}

export interface StepTaken {
  readonly step:
    | 'prepared'
    | 'edited'
    | 'cleared'
    | 'released'
    | 'sent'
    | 'refused'
    | 'taken-back'
    | 'discarded'
  readonly actor: string
  /** Codes and numbers. */
  readonly why?: object
}

/** One step of a draft: its row, its place in the history, its line in the access log. Within a transaction. */
export const writeStep = (
  { store, now }: Pick<DraftDeps, 'store' | 'now'>,
  row: Omit<DraftRow, 'changed'>,
  { step, actor, why }: StepTaken,
): DraftRow => {
  const { id: draft, version } = row
  const at = now()
  const reason = why === undefined ? null : JSON.stringify(why)
  const changed = store.drafts.addStep({ draft, step, version, actor, at, why: reason })
  store.drafts.put(row, changed)
  store.logAccess({ actor, action: `draft-${step}`, target: `${draft}/${version}`, at })
  return { ...row, changed }
}

/** All words of a draft: in the record, or nowhere. Within a transaction. */
export const forgetDraft = ({ store, onForgotten }: DraftDeps, id: string): void => {
  store.drafts.forgetWords(id)
  store.uploads.unname(id)
  onForgotten()
}

/** Whoever was disabled, or lost the role, since a draft was released in their name sends nothing any more. */
const mayStillSend = ({ officers }: DraftDeps, row: DraftRow, acts: readonly ActToSend[]): boolean => {
  const subject = { acts: subjectOf(acts), office: row.office }
  const holds = (id: string | null, step: 'clear' | 'release'): boolean => {
    const officer = officers.find(id ?? '')
    return officer !== undefined && officer.state !== 'disabled' && maySend(officer, step, subject)
  }
  return holds(row.clearer, 'clear') && holds(row.releaser, 'release')
}

const refuse = (deps: DraftDeps, from: DraftRow, why: DraftError): Result<DraftRow, DraftError> =>
  deps.store.atomically(() => {
    const row = deps.store.drafts.find(from.id)
    if (row === undefined || row.changed !== from.changed) return err({ kind: 'refused-alongside' })
    const refused = { ...row, state: 'refused', clearer: null, releaser: null, due: null } as const
    return ok(writeStep(deps, refused, { step: 'refused', actor: nodeItself, why }))
  })
