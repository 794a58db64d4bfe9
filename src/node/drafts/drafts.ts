/**
 * Drafts of this authority on their way to release. The rules are in `draft-rules.ts`; here each step is one transaction
 * with its row, its place in the history and its line in the access log.
 *
 * Invariant: the entries of a draft and its state `sent` are written in one transaction, and only while the draft stands
 * where it was released from (`send-draft.ts`). So whatever ends the process, a draft is sent once or still held; and
 * taking back and sending have one outcome, whichever comes first.
 */
import type { Released } from '../../exchange/lane/release-acts.ts'
import { encodeBase32 } from '../../ledger/base32.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import type { AccessAction } from '../../store/access-actions.ts'
import type { DraftRow, DraftState } from '../../store/draft-table.ts'
import type { Officer } from '../officers/officer.ts'
import {
  type ActToSend,
  asEntries,
  type DraftWords,
  filesOf,
  markingOf,
  readWords,
  subjectOf,
} from './acts-of-draft.ts'
import type { AsSeen, DraftDeps, DraftError, DraftRefusal } from './draft-deps.ts'
import { type DraftFacts, maySee, maySend, ruleOn, type Step, type Subject } from './draft-rules.ts'
import { isOfficeOfOurs } from './own-office.ts'
import { releaseAtOnce } from './release-at-once.ts'
import { type ReleasePolicy, readReleasePolicy, setReleasePolicy } from './release-policy.ts'
import { forgetDraft, sendDraft, writeStep } from './send-draft.ts'

export interface ToPrepare extends DraftWords {
  readonly compact: string
  readonly lane: 'main' | 'hot'
  /** In whose name it is done: an office of ours, or `*`. */
  readonly office: string
}

type ToEdit = Omit<ToPrepare, 'compact' | 'lane'>

export interface DraftsWanted {
  readonly compact: string
  readonly states: readonly DraftState[]
  /** Those that this officer may clear or release as they stand, or took a step in. */
  readonly awaiting?: 'clear' | 'release' | 'mine' | undefined
  /** `changed` of the last draft of the page before. */
  readonly before?: number | undefined
  readonly limit: number
}

export interface Drafts {
  policy(): ReleasePolicy
  setPolicy(actor: string, policy: ReleasePolicy): void
  prepare(officer: Officer, wanted: ToPrepare): Result<DraftRow, DraftError>
  edit(officer: Officer, id: string, version: number, wanted: ToEdit): Result<DraftRow, DraftError>
  clear(officer: Officer, id: string, version: number): Result<DraftRow, DraftError>
  /** Held for as long as the policy asks, or for as many seconds as the officer asks, whichever is longer. */
  release(
    officer: Officer,
    id: string,
    version: number,
    holdSeconds?: number,
  ): Promise<Result<DraftRow, DraftError>>
  /** Ends a hold that the officer asked for. One that the policy asks for is waited out. */
  sendNow(officer: Officer, id: string, version: number): Promise<Result<DraftRow, DraftError>>
  takeBack(officer: Officer, id: string): Result<DraftRow, DraftError>
  discard(officer: Officer, id: string, version: number): Result<DraftRow, DraftError>
  /** For reading: that one which is marked was seen, or refused to be shown, is logged. */
  read(officer: Officer, id: string): Result<DraftRow, DraftError>
  /** What one version says; undefined once its words are gone. */
  words(id: string, version: number): DraftWords | undefined
  /** What stands against its acts now. Files are looked at too. */
  findings(row: DraftRow, acts: readonly ActToSend[]): Promise<readonly DraftRefusal[]>
  /** Newest change first, of those that the officer may see. */
  list(officer: Officer, wanted: DraftsWanted): readonly DraftRow[]
  releaseAtOnce(
    officer: Officer,
    wanted: Omit<ToPrepare, 'note'>,
    asSeen?: AsSeen,
  ): Promise<Result<readonly Released[], DraftError>>
  /** Sends a draft that is due; `refused` where the rules do not take it any more. */
  sendDue(row: DraftRow): Promise<Result<DraftRow, DraftError>>
}

export const openDrafts = (deps: DraftDeps): Drafts => {
  const { store, now, random, onChanged } = deps
  const table = store.drafts

  const factsOf = (row: DraftRow): DraftFacts => ({
    ...row,
    acts: JSON.parse(row.subject) as readonly Subject[],
    authors: table.versions(row.id).map(({ author }) => author),
  })

  const find = (officer: Officer, id: string): Result<DraftRow, DraftError> => {
    const row = table.find(id)
    return row === undefined || !maySee(officer, factsOf(row)) ? err({ kind: 'no-such-draft' }) : ok(row)
  }

  const logSight = (officer: Officer, action: AccessAction, id: string): void =>
    store.logAccess({ actor: officer.id, action, target: id, at: now() })

  /** `to`: what comes of it where the rules let it go. */
  const take = (
    officer: Officer,
    step: Step,
    id: string,
    version: number | undefined,
    to: (row: DraftRow) => Result<DraftRow, DraftError>,
  ): Result<DraftRow, DraftError> => {
    const result = store.atomically(() => {
      const found = find(officer, id)
      if (!found.ok) return found
      const row = found.value
      const ruling = ruleOn(factsOf(row), step, officer, version ?? row.version, readReleasePolicy(store))
      if (ruling.kind === 'done') return found
      return ruling.kind === 'go' ? to(row) : err(ruling)
    })
    if (result.ok) onChanged()
    else if (result.error.kind === 'above-clearance') logSight(officer, 'marked-refused', id)
    return result
  }

  /** Who writes a version must be able to prepare it as it becomes, and to read it; and this node to hold it. */
  const objectToWords = (officer: Officer, compact: string, wanted: ToEdit): DraftError | undefined => {
    const { office, acts } = wanted
    if (!maySend(officer, 'prepare', { acts: subjectOf(acts), office })) return { kind: 'not-your-role' }
    const main = deps.lane(compact, 'main')
    if (main === undefined) return { kind: 'no-such-compact' }
    if (!isOfficeOfOurs(main.context, office)) return { kind: 'no-such-office' }
    const level = markingOf(acts)
    if (level > officer.clearedFor) return { kind: 'above-clearance', level }
    return level > deps.ceiling ? { kind: 'above-ceiling', level, ceiling: deps.ceiling } : undefined
  }

  const keepWords = (row: DraftRow, { note, acts }: DraftWords): void => {
    const text = JSON.stringify({ note, acts })
    table.addVersion(row.id, { version: row.version, author: row.author, at: now(), text })
    store.uploads.name(row.id, filesOf(acts))
  }

  const words: Drafts['words'] = (id, version) => {
    const text = table.version(id, version)?.text
    return text == null ? undefined : readWords(text)
  }

  return {
    words,
    policy: () => readReleasePolicy(store),
    setPolicy: (actor, policy) => setReleasePolicy(store, actor, policy, now()),

    prepare: (officer, wanted) =>
      store.atomically(() => {
        const { compact, lane, office, acts } = wanted
        const objection = objectToWords(officer, compact, wanted)
        if (objection !== undefined) return err(objection)
        const row = writeStep(
          deps,
          {
            ...{ id: `d-${encodeBase32(random(10))}`, compact, lane, office, state: 'prepared' },
            ...{ version: 1, author: officer.id, subject: JSON.stringify(subjectOf(acts)) },
            ...{ marking: markingOf(acts), clearer: null, releaser: null, due: null, entries: null },
          },
          { step: 'prepared', actor: officer.id },
        )
        keepWords(row, wanted)
        return ok(row)
      }),

    edit: (officer, id, version, wanted) =>
      take(officer, 'edit', id, version, (row) => {
        const { office, acts } = wanted
        const objection = objectToWords(officer, row.compact, wanted)
        if (objection !== undefined) return err(objection)
        const next = writeStep(
          deps,
          {
            ...{ ...row, office, state: 'prepared', version: row.version + 1, author: officer.id },
            ...{ subject: JSON.stringify(subjectOf(acts)), marking: markingOf(acts) },
            ...{ clearer: null, releaser: null, due: null },
          },
          { step: 'edited', actor: officer.id },
        )
        keepWords(next, wanted)
        return ok(next)
      }),

    clear: (officer, id, version) =>
      take(officer, 'clear', id, version, (row) => {
        const cleared = { ...row, state: 'cleared', clearer: officer.id, releaser: null } as const
        return ok(writeStep(deps, cleared, { step: 'cleared', actor: officer.id }))
      }),

    release: async (officer, id, version, asked = 0) => {
      const holdSeconds = Math.max(asked, readReleasePolicy(store).holdSeconds)
      if (holdSeconds > 0) {
        return take(officer, 'release', id, version, (row) => {
          const due = now() + holdSeconds * 1_000
          const held = { ...row, state: 'releasing', releaser: officer.id, due } as const
          return ok(writeStep(deps, held, { step: 'released', actor: officer.id, why: { due } }))
        })
      }
      const ruled = take(officer, 'release', id, version, ok)
      if (!ruled.ok || ruled.value.state !== 'cleared') return ruled
      const sent = await sendDraft(deps, ruled.value, officer.id)
      if (sent.ok || sent.error.kind !== 'refused-alongside') return sent
      // Somebody else took a step while the files were looked at: what stands now says what comes of ours.
      return take(officer, 'release', id, version, (row) =>
        err({ kind: 'stale-version', version: row.version }),
      )
    },

    sendNow: async (officer, id, version) => {
      const ruled = take(officer, 'send-now', id, version, (row) =>
        readReleasePolicy(store).holdSeconds > 0 ? err({ kind: 'held-by-policy' }) : ok(row),
      )
      if (!ruled.ok || ruled.value.state !== 'releasing') return ruled
      const sent = await sendDraft(deps, ruled.value, ruled.value.releaser ?? '')
      if (sent.ok || sent.error.kind !== 'refused-alongside') return sent
      return take(officer, 'send-now', id, version, (row) =>
        err({ kind: 'stale-version', version: row.version }),
      )
    },

    takeBack: (officer, id) =>
      take(officer, 'take-back', id, undefined, (row) => {
        const back = { ...row, state: 'taken-back', clearer: null, releaser: null, due: null } as const
        return ok(writeStep(deps, back, { step: 'taken-back', actor: officer.id }))
      }),

    discard: (officer, id, version) =>
      take(officer, 'discard', id, version, (row) => {
        forgetDraft(deps, id)
        const discarded = { ...row, state: 'discarded', clearer: null, releaser: null } as const
        return ok(writeStep(deps, discarded, { step: 'discarded', actor: officer.id }))
      }),

    read: (officer, id) => {
      const found = find(officer, id)
      if (!found.ok || found.value.marking === 0) return found
      const level = found.value.marking
      const isRefused = level > officer.clearedFor
      logSight(officer, isRefused ? 'marked-refused' : 'marked-read', id)
      return isRefused ? err({ kind: 'above-clearance', level }) : found
    },

    findings: async (row, acts) => {
      const service = deps.lane(row.compact, row.lane)
      const files = await deps.checkFiles(acts)
      return [...(service?.judge(asEntries(acts)) ?? []), ...(files.ok ? [] : [files.error])]
    },

    list: (officer, { compact, states, awaiting, before, limit }) => {
      const actor = awaiting === 'mine' ? officer.id : undefined
      const step = awaiting === 'mine' ? undefined : awaiting
      const policy = readReleasePolicy(store)
      const isWanted = (row: DraftRow): boolean => {
        const facts = factsOf(row)
        if (row.marking > officer.clearedFor || !maySee(officer, facts)) return false
        return step === undefined || ruleOn(facts, step, officer, row.version, policy).kind === 'go'
      }
      const listed: DraftRow[] = []
      for (let next = before; listed.length < limit; ) {
        const rows = table.list({ states, compact, actor, before: next, limit })
        listed.push(...rows.filter(isWanted))
        next = rows.at(-1)?.changed
        if (rows.length < limit) break
      }
      return listed.slice(0, limit)
    },

    releaseAtOnce: (officer, wanted, asSeen) => releaseAtOnce(deps, officer, wanted, asSeen),
    sendDue: (row) => sendDraft(deps, row, row.releaser ?? ''),
  }
}
