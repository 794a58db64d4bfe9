/**
 * What every node of a history has judged so far, and when it was first said otherwise.
 *
 * An entry is told apart by the root of its feed with it: of two branches of a fork each has its own.
 */
import { encodeBase64 } from '../ledger/base64.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import type { Batch, Head, StoredEntry } from '../store/store.ts'

export interface VerdictBook {
  /** Takes what a commit judged. */
  take(node: string, batch: Batch, store: MemoryStore): void
  readonly contradictions: readonly string[]
  /** How often an entry was stored early, held, or judged void, by any node. */
  readonly early: number
  readonly held: number
  readonly voided: number
}

export const openVerdictBook = (): VerdictBook & { readonly contradictions: string[] } => {
  const verdicts = new Map<string, string>()
  const rollings = new Map<string, string>()
  const contradictions: string[] = []
  const counts = { early: 0, held: 0, voided: 0 }

  const enter = (
    book: Map<string, string>,
    what: string,
    node: string,
    entry: string,
    said: string,
  ): void => {
    const known = book.get(entry)
    if (known === undefined) book.set(entry, said)
    else if (known !== said)
      contradictions.push(`${node} has another ${what} of ${entry}: ${said}, not ${known}`)
  }

  return {
    contradictions,
    get early() {
      return counts.early
    },
    get held() {
      return counts.held
    },
    get voided() {
      return counts.voided
    },
    take: (node, batch, store) => {
      const reader = store.lane(batch.lane)
      const heads = new Map(reader.heads().map((head) => [head.feed, head]))
      const judged: readonly Pick<StoredEntry, 'feed' | 'seq' | 'verdict' | 'rolling'>[] = [
        ...batch.entries,
        ...batch.judged,
      ]
      for (const { feed, seq, verdict, rolling } of judged) {
        if (verdict.kind === 'early') counts.early += 1
        if (verdict.kind === 'held') counts.held += 1
        if (verdict.kind === 'early' || verdict.kind === 'held') continue
        if (verdict.kind === 'void') counts.voided += 1
        const entry = `${nameOf(heads.get(feed))} ${seq} ${reader.rootAt(feed, seq + 1)}`
        enter(verdicts, 'verdict', node, entry, verdict.kind === 'void' ? verdict.reason : 'effective')
        if (rolling !== null) enter(rollings, 'rolling digest', node, entry, encodeBase64(rolling))
      }
    },
  }
}

const nameOf = (head: Head | undefined): string => head?.authority ?? ''
