/**
 * Drafts of this authority on their way to release. The rules are in `draft-rules.ts`; here each step is one transaction
 * with its row, its step and its line in the access log.
 *
 * Invariant: the entries of a draft and its state `sent` are written in one transaction, and only while the draft stands
 * where it was released from. So whatever ends the process, a draft is sent once or still held; and taking back and sending
 * have one outcome, whichever comes first.
 */
import type { Released, ReleaseError } from '../../exchange/lane/release-acts.ts'
import { encodeBase32 } from '../../ledger/base32.ts'
import { encodeBase64 } from '../../ledger/base64.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import type { DraftRow } from '../../store/draft-table.ts'
import type { SqliteStore } from '../../store/sqlite-store.ts'
import type { AttachmentError } from '../attachments/check-attachments.ts'
import type { LaneService } from '../lane-service.ts'
import type { Officer } from '../officers/officer.ts'
import type { Random } from '../officers/secrets.ts'
import { type ActToSend, asEntries, filesOf, markingOf, readActs, subjectOf } from './acts-of-draft.ts'
import {
  type DraftFacts,
  maySee,
  maySend,
  type Objection,
  ruleOn,
  type Step,
  type Subject,
} from './draft-rules.ts'
import { type ReleasePolicy, readReleasePolicy, releasePolicyKey } from './release-policy.ts'

export interface DraftDeps {
  readonly store: SqliteStore
  readonly lane: (compact: string, lane: 'main' | 'hot') => LaneService | undefined
  readonly checkFiles: (acts: readonly ActToSend[]) => Promise<Result<void, AttachmentError>>
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly random: Random
  /** After every change: a job may be due, somebody may be listening. */
  readonly onChanged: () => void
}

export interface ToPrepare {
  readonly compact: string
  readonly lane: 'main' | 'hot'
  /** In whose name it is done. */
  readonly office: string
  readonly acts: readonly ActToSend[]
}

export type DraftError =
  | Objection
  | SendError
  | { readonly kind: 'no-such-draft' }
  | { readonly kind: 'no-such-compact' }
  /** The authority's policy asks for more than one step. */
  | { readonly kind: 'one-step-not-allowed' }

export type SendError = ReleaseError | AttachmentError

export interface Drafts {
  policy(): ReleasePolicy
  setPolicy(actor: string, policy: ReleasePolicy): void
  prepare(officer: Officer, wanted: ToPrepare): Result<DraftRow, DraftError>
  edit(
    officer: Officer,
    id: string,
    version: number,
    wanted: Pick<ToPrepare, 'office' | 'acts'>,
  ): Result<DraftRow, DraftError>
  clear(officer: Officer, id: string, version: number): Result<DraftRow, DraftError>
  release(officer: Officer, id: string, version: number): Promise<Result<DraftRow, DraftError>>
  takeBack(officer: Officer, id: string, version: number): Result<DraftRow, DraftError>
  discard(officer: Officer, id: string, version: number): Result<DraftRow, DraftError>
  /** Undefined where there is none that the officer may know of; one above their clearance is an objection. */
  find(officer: Officer, id: string): Result<DraftRow, DraftError>
  /** Prepares, clears and releases acts in one step, where roles and policy allow it. No draft is kept. */
  releaseAtOnce(officer: Officer, wanted: ToPrepare): Promise<Result<readonly Released[], DraftError>>
  /** Sends a draft that is due; what the rules refuse by now is prepared again. `may-not-write` leaves it held. */
  sendDue(row: DraftRow): Promise<Result<DraftRow, DraftError>>
}

export const openDrafts = (deps: DraftDeps): Drafts => {
  const { store, now, random } = deps
  const table = store.drafts

  /** One step of a draft: its row, its place in the history, its line in the access log. Within a transaction. */
  const write = (row: Omit<DraftRow, 'changed'>, step: string, actor: string, why?: object): DraftRow => {
    const { id, version } = row
    const at = now()
    // A step names its draft, and a draft its newest step: the row comes first where it is new.
    const changed = table.addStep({
      draft: id,
      step,
      version,
      actor,
      at,
      why: why === undefined ? null : JSON.stringify(why),
    })
    table.put(row, changed)
    store.logAccess({ actor, action: `draft-${step}`, target: `${id}/${version}`, at })
    return { ...row, changed }
  }

  const changing = (work: () => Result<DraftRow, DraftError>): Result<DraftRow, DraftError> => {
    const result = store.atomically(work)
    if (result.ok) deps.onChanged()
    return result
  }

  /** `to`: what comes of it where the rules let it go. */
  const take = (
    officer: Officer,
    step: Step,
    id: string,
    version: number,
    to: (row: DraftRow) => Result<DraftRow, DraftError>,
  ): Result<DraftRow, DraftError> =>
    changing(() => {
      const found = find(officer, id)
      if (!found.ok) return found
      const ruling = ruleOn(factsOf(found.value), step, officer, version, readReleasePolicy(store))
      if (ruling.kind === 'done') return found
      return ruling.kind === 'go' ? to(found.value) : err(ruling)
    })

  const find = (officer: Officer, id: string): Result<DraftRow, DraftError> => {
    const row = table.find(id)
    if (row === undefined || !maySee(officer, factsOf(row))) return err({ kind: 'no-such-draft' })
    return row.marking > officer.clearedFor ? err({ kind: 'above-clearance', level: row.marking }) : ok(row)
  }

  const keepWords = (row: Omit<DraftRow, 'changed'>, acts: readonly ActToSend[]): void => {
    const text = JSON.stringify(acts)
    table.addVersion(row.id, { version: row.version, author: row.author, at: now(), text })
    store.uploads.name(row.id, filesOf(acts))
  }

  const forget = (id: string): void => {
    table.forgetWords(id)
    store.uploads.name(id, [])
  }

  /** Appends the acts; where they are taken, `alongside` and what they tell of files is in the same transaction. */
  const append = async (
    service: LaneService,
    acts: readonly ActToSend[],
    alongside: (released: readonly Released[]) => boolean,
  ): Promise<Result<readonly Released[], SendError>> => {
    for (const commitment of filesOf(acts)) store.uploads.touch(commitment, now())
    const checked = await deps.checkFiles(acts)
    if (!checked.ok) return checked
    return service.release(asEntries(acts), (released) => {
      for (const commitment of filesOf(acts)) store.uploads.drop(commitment)
      return alongside(released)
    })
  }

  /** What the rules have against a cleared draft as things stand: better told now than when it is due. */
  const objectByRules = (id: string): SendError | undefined => {
    const row = table.find(id)
    if (row?.state !== 'cleared') return undefined
    const text = table.version(id, row.version)?.text
    const judged =
      text == null ? undefined : deps.lane(row.compact, row.lane)?.judge(asEntries(readActs(text)))
    return judged?.ok === false ? judged.error : undefined
  }

  /** From `from` to `sent`; `steps` are those of the officer that come with it. */
  const send = async (
    from: DraftRow,
    releaser: string,
    steps: readonly string[],
  ): Promise<Result<DraftRow, DraftError>> => {
    const service = deps.lane(from.compact, from.lane)
    const text = table.version(from.id, from.version)?.text
    if (service === undefined || text == null) return err({ kind: 'no-such-compact' })
    let sent: DraftRow | undefined
    const released = await append(service, readActs(text), (entries) => {
      const row = table.find(from.id)
      if (row?.state !== from.state || row.changed !== from.changed) return false
      const shown = entries.map(({ seq, leafHash }) => ({ seq, leaf: encodeBase64(leafHash) }))
      for (const step of steps) write({ ...row }, step, releaser)
      const next = { ...row, state: 'sent' as const, releaser, due: null, entries: JSON.stringify(shown) }
      // Words first: a draft that was sent never changes.
      forget(row.id)
      sent = write(next, 'sent', 'node')
      return true
    })
    if (released.ok && sent !== undefined) {
      deps.onChanged()
      return ok(sent)
    }
    return released.ok ? err({ kind: 'no-such-draft' }) : released
  }

  return {
    find,
    policy: () => readReleasePolicy(store),
    setPolicy: (actor, policy) => {
      store.atomically(() => {
        const value = JSON.stringify(policy)
        store.setSetting(releasePolicyKey, value)
        store.logAccess({
          actor,
          action: 'release-policy-set',
          target: `${releasePolicyKey}/${value}`,
          at: now(),
        })
        return ok(undefined)
      })
    },

    prepare: (officer, { compact, lane, office, acts }) =>
      changing(() => {
        if (deps.lane(compact, lane) === undefined) return err({ kind: 'no-such-compact' })
        const objection = objectToWords(officer, office, acts)
        if (objection !== undefined) return err(objection)
        const row = {
          ...{ id: `d-${encodeBase32(random(10))}`, compact, lane, office, state: 'prepared' as const },
          ...{ version: 1, author: officer.id, subject: JSON.stringify(subjectOf(acts)) },
          ...{ marking: markingOf(acts), clearer: null, releaser: null, due: null, entries: null },
        }
        const written = write(row, 'prepared', officer.id)
        keepWords(row, acts)
        return ok(written)
      }),

    edit: (officer, id, version, { office, acts }) =>
      take(officer, 'edit', id, version, (row) => {
        const objection = objectToWords(officer, office, acts)
        if (objection !== undefined) return err(objection)
        const next = {
          ...{ ...row, office, state: 'prepared' as const, version: row.version + 1, author: officer.id },
          ...{ subject: JSON.stringify(subjectOf(acts)), marking: markingOf(acts) },
          ...{ clearer: null, releaser: null, due: null },
        }
        const written = write(next, 'edited', officer.id)
        keepWords(next, acts)
        return ok(written)
      }),

    clear: (officer, id, version) =>
      take(officer, 'clear', id, version, (row) =>
        ok(write({ ...row, state: 'cleared', clearer: officer.id, releaser: null }, 'cleared', officer.id)),
      ),

    release: async (officer, id, version) => {
      const { holdSeconds } = readReleasePolicy(store)
      if (holdSeconds > 0) {
        const objection = objectByRules(id)
        if (objection !== undefined) return err(objection)
        return take(officer, 'release', id, version, (row) => {
          const due = now() + holdSeconds * 1_000
          return ok(
            write({ ...row, state: 'releasing', releaser: officer.id, due }, 'released', officer.id, { due }),
          )
        })
      }
      const found = find(officer, id)
      if (!found.ok) return found
      const ruling = ruleOn(factsOf(found.value), 'release', officer, version, readReleasePolicy(store))
      if (ruling.kind === 'done') return found
      if (ruling.kind !== 'go') return err(ruling)
      const sent = await send(found.value, officer.id, ['released'])
      if (sent.ok || sent.error.kind !== 'refused-alongside') return sent
      // Somebody else took a step while the files were looked at: what stands now says which.
      const after = find(officer, id)
      return after.ok && after.value.state === 'sent' && after.value.version === version
        ? after
        : changedSince(after)
    },

    takeBack: (officer, id, version) =>
      take(officer, 'take-back', id, version, (row) =>
        ok(
          write(
            { ...row, state: 'taken-back', clearer: null, releaser: null, due: null },
            'taken-back',
            officer.id,
          ),
        ),
      ),

    discard: (officer, id, version) =>
      take(officer, 'discard', id, version, (row) => {
        forget(id)
        return ok(
          write({ ...row, state: 'discarded', clearer: null, releaser: null }, 'discarded', officer.id),
        )
      }),

    releaseAtOnce: async (officer, { compact, lane, office, acts }) => {
      const service = deps.lane(compact, lane)
      if (service === undefined) return err({ kind: 'no-such-compact' })
      const subject = { acts: subjectOf(acts), office }
      for (const step of ['prepare', 'clear', 'release'] as const)
        if (!maySend(officer, step, subject)) return err({ kind: 'not-your-role', step })
      const marking = markingOf(acts)
      if (marking > officer.clearedFor) return err({ kind: 'above-clearance', level: marking })
      const { holdSeconds, fourEyes } = readReleasePolicy(store)
      if (holdSeconds > 0 || fourEyes) return err({ kind: 'one-step-not-allowed' })
      return append(service, acts, (released) => {
        const [first, last] = [released[0]?.seq, released.at(-1)?.seq]
        const target = `${compact}/${lane}/${first}${last === first ? '' : `-${last}`}`
        store.logAccess({ actor: officer.id, action: 'acts-released', target, at: now() })
        return true
      })
    },

    sendDue: async (row) => {
      const sent = await send(row, row.releaser ?? 'node', [])
      if (sent.ok || sent.error.kind === 'may-not-write' || sent.error.kind === 'refused-alongside')
        return sent
      const why = sent.error
      return changing(() => {
        const newest = table.find(row.id)
        if (newest?.state !== 'releasing' || newest.changed !== row.changed) return err(why)
        const back = { ...newest, state: 'prepared' as const, clearer: null, releaser: null, due: null }
        return ok(write(back, 'refused', 'node', why))
      })
    },
  }
}

export const factsOf = (row: DraftRow): DraftFacts => ({
  ...row,
  acts: JSON.parse(row.subject) as readonly Subject[],
})

/** Who writes a version must be able to prepare it as it becomes, and to read it. */
const objectToWords = (
  officer: Officer,
  office: string,
  acts: readonly ActToSend[],
): Objection | undefined => {
  if (!maySend(officer, 'prepare', { acts: subjectOf(acts), office }))
    return { kind: 'not-your-role', step: 'edit' }
  const level = markingOf(acts)
  return level > officer.clearedFor ? { kind: 'above-clearance', level } : undefined
}

const changedSince = (after: Result<DraftRow, DraftError>): Result<DraftRow, DraftError> => {
  if (!after.ok) return after
  const { state, version } = after.value
  return err(state === 'cleared' ? { kind: 'stale-version', version } : { kind: 'not-cleared' })
}
