/**
 * Drafts of the node. Every step of a draft stands in the access log too, and the newest says how the draft must stand: one
 * that another hand cleared, held back or gave to another is found.
 */
import { z } from 'zod'
import { markedLevel } from '../../affairs/kernel/marking.ts'
import { encodeBase64 } from '../../ledger/base64.ts'
import { parseFacts } from '../../ledger/facts.ts'
import type { DraftRow, DraftState, DraftStepRow } from '../../store/draft-table.ts'
import type { StoreReader } from '../../store/store.ts'
import { markingOf, readWords, subjectOf } from '../drafts/acts-of-draft.ts'
import { releasePolicyKey } from '../drafts/release-policy.ts'
import { officeScope } from '../officers/grants.ts'
import type { AuditedStore } from './audited-store.ts'
import type { Findings } from './findings.ts'

/** Number of drafts. */
export const checkDrafts = (
  { store, drafts, searchAccess }: Pick<AuditedStore, 'store' | 'drafts' | 'searchAccess'>,
  self: string,
  findings: Findings,
): number => {
  const rows = drafts.all()
  for (const row of rows) {
    const steps = drafts.steps(row.id)
    const logged = searchAccess({ target: row.id, limit: steps.length * 2 + 1_000 })
      .rows.filter(({ target }) => target !== row.id)
      .reverse()
      .map(({ actor, action, target, at }) => `${actor} ${action} ${target} ${at}`)
    const taken = steps.map(
      ({ actor, step, version, at }) => `${actor} draft-${step} ${row.id}/${version} ${at}`,
    )
    if (taken.length !== logged.length || taken.some((each, place) => each !== logged[place]))
      findings.add('draft-differs', `draft ${row.id}`, 'steps')
    if (!isAsItsSteps(row, steps)) findings.add('draft-differs', `draft ${row.id}`)
    if (!isAsItsWords(row, drafts.version(row.id, row.version)?.text ?? undefined))
      findings.add('draft-differs', `draft ${row.id}`, 'words')
    const writings = steps.filter(({ step }) => step === 'prepared' || step === 'edited')
    if (JSON.stringify(writings.map(asVersion)) !== JSON.stringify(drafts.versions(row.id).map(asVersion)))
      findings.add('draft-differs', `draft ${row.id}`, 'versions')
    const earlier = writings.map(({ version }) => drafts.version(row.id, version)?.text ?? undefined)
    if (!isOver(row) && earlier.some((text) => text === undefined || !isText(text)))
      findings.add('draft-differs', `draft ${row.id}`, 'earlier words')
    if (!isForUs(store, row)) findings.add('draft-differs', `draft ${row.id}`, 'lane')
    if (!isInTheFeed(store, self, row)) findings.add('draft-differs', `draft ${row.id}`, 'entries')
  }
  const policy = store.setting(releasePolicyKey)
  const [set] = searchAccess({ target: releasePolicyKey, limit: 1 }).rows
  if ((policy ?? set) !== undefined && set?.target !== `${releasePolicyKey}/${policy}`)
    findings.add('draft-differs', `setting ${releasePolicyKey}`)
  return rows.length
}

interface Writing {
  readonly version: number
  /** Of a step. */
  readonly actor?: string
  /** Of a version. */
  readonly author?: string
}

const asVersion = ({ version, actor, author }: Writing) => [version, actor ?? author]

const isForUs = (store: StoreReader, { compact, lane, office }: DraftRow): boolean =>
  officeScope.safeParse(office).success &&
  store.lanes().some((each) => each.compact === compact && each.lane === lane)

const stateAfter: Readonly<Record<string, DraftState>> = {
  prepared: 'prepared',
  edited: 'prepared',
  refused: 'refused',
  cleared: 'cleared',
  released: 'releasing',
  sent: 'sent',
  'taken-back': 'taken-back',
  discarded: 'discarded',
}

const isAsItsSteps = (row: DraftRow, steps: readonly DraftStepRow[]): boolean => {
  const last = steps.at(-1)
  const actorOf = (...names: readonly string[]): string | undefined =>
    steps.findLast(({ step }) => names.includes(step))?.actor
  const isCleared = row.state === 'cleared' || row.state === 'releasing' || row.state === 'sent'
  const isReleased = row.state === 'releasing' || row.state === 'sent'
  return (
    last !== undefined &&
    stateAfter[last.step] === row.state &&
    last.id === row.changed &&
    last.version === row.version &&
    row.author === actorOf('prepared', 'edited') &&
    row.clearer === (isCleared ? actorOf('cleared') : null) &&
    row.releaser === (isReleased ? actorOf('released') : null) &&
    (row.due === null || last.why === JSON.stringify({ due: row.due }))
  )
}

const isOver = ({ state }: DraftRow): boolean => state === 'sent' || state === 'discarded'

/** What was erased is blank. */
const isText = (text: string): boolean => text.trim() !== ''

/** What lists say of a draft must be what its words are, or it would be shown to whom they are not cleared for. */
const isAsItsWords = (row: DraftRow, text: string | undefined): boolean => {
  if (text === undefined || isOver(row)) return text === undefined && isOver(row)
  try {
    const { acts } = readWords(text)
    return JSON.stringify(subjectOf(acts)) === row.subject && markingOf(acts) === row.marking
  } catch {
    return false
  }
}

const places = z.array(z.strictObject({ seq: z.int(), leaf: z.string() }))

/** What was sent stands where the draft says, and is of what the draft says. */
const isInTheFeed = (
  store: StoreReader,
  self: string,
  { compact, lane, entries, subject, marking }: DraftRow,
): boolean => {
  if (entries === null) return true
  const reader = store.lane({ compact, lane })
  const feed = reader.heads().find(({ authority }) => authority === self)?.feed
  if (feed === undefined) return false
  try {
    const sent = places.parse(JSON.parse(entries)).map(({ seq, leaf }) => {
      const entry = reader.entry(feed, seq)
      const facts = entry === undefined ? undefined : parseFacts(entry.facts)
      if (entry === undefined || facts?.ok !== true || encodeBase64(entry.leafHash) !== leaf) return undefined
      return facts.value
    })
    const shown = sent.map((facts) => facts && { record: facts.record, affair: facts.affair, act: facts.act })
    const levels = sent.map((facts) => (facts && markedLevel(facts.fields)) ?? 0)
    return JSON.stringify(shown) === subject && Math.max(0, ...levels) === marking
  } catch {
    return false
  }
}
