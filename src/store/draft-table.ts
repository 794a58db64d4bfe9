/** Rows of drafts, their versions and steps. What may happen to a draft is decided in `node/drafts`. */
import type { DatabaseSync } from 'node:sqlite'
import { openPrivateText } from './private-text.ts'
import { prepareQuery } from './sqlite-file.ts'

export const draftStates = [
  'prepared',
  'cleared',
  'releasing',
  'sent',
  'taken-back',
  'refused',
  'discarded',
] as const

export type DraftState = (typeof draftStates)[number]

export interface DraftRow {
  readonly id: string
  readonly compact: string
  readonly lane: 'main' | 'hot'
  readonly office: string
  readonly state: DraftState
  readonly version: number
  readonly author: string
  /** JSON. */
  readonly subject: string
  readonly marking: number
  readonly clearer: string | null
  readonly releaser: string | null
  /** Milliseconds since 1970. */
  readonly due: number | null
  /** JSON. */
  readonly entries: string | null
  readonly changed: number
}

export interface DraftVersionRow {
  readonly version: number
  readonly author: string
  readonly at: number
  /** Null once the words are gone. */
  readonly text: string | null
}

export interface DraftStepRow {
  readonly id: number
  readonly draft: string
  readonly step: string
  readonly version: number
  readonly actor: string
  readonly at: number
  /** JSON. */
  readonly why: string | null
}

export interface DraftTable {
  all(): readonly DraftRow[]
  find(id: string): DraftRow | undefined
  /** Makes the row, or puts it in the place of the one that is there. `changed` is that of the newest step. */
  put(row: Omit<DraftRow, 'changed'>, changed: number): void
  /** Its number. */
  addStep(step: Omit<DraftStepRow, 'id'>): number
  steps(id: string): readonly DraftStepRow[]
  addVersion(id: string, version: DraftVersionRow & { readonly text: string }): void
  versions(id: string): readonly Omit<DraftVersionRow, 'text'>[]
  version(id: string, version: number): DraftVersionRow | undefined
  /** Overwrites the words of all versions. */
  forgetWords(id: string): void
  /** Newest change first. */
  list(filter: DraftFilter): readonly DraftRow[]
  /** Held drafts that are due at this time, the longest due first. */
  due(now: number): readonly DraftRow[]
  /** When the next held draft is due. */
  nextDue(): number | undefined
}

export interface DraftFilter {
  readonly states: readonly DraftState[]
  readonly compact?: string | undefined
  /** Only those in which this officer took a step. */
  readonly actor?: string | undefined
  /** Only those whose newest step comes before this one. */
  readonly before?: number | undefined
  readonly limit: number
}

const columns = `id, compact, lane, office, state, version, author, subject, marking, clearer, releaser, due, entries, changed`

export const openDraftTable = (db: DatabaseSync): DraftTable => {
  const texts = openPrivateText(db)
  const all = prepareQuery<DraftRow>(db, `SELECT ${columns} FROM draft ORDER BY id`)
  const find = prepareQuery<DraftRow>(db, `SELECT ${columns} FROM draft WHERE id = ?`)
  const put = db.prepare(
    `INSERT INTO draft (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, version = excluded.version, author = excluded.author,
       office = excluded.office, subject = excluded.subject, marking = excluded.marking, clearer = excluded.clearer,
       releaser = excluded.releaser, due = excluded.due, entries = excluded.entries, changed = excluded.changed`,
  )
  const addStep = db.prepare(
    'INSERT INTO draft_step (draft, step, version, actor, at, why) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const steps = prepareQuery<DraftStepRow>(
    db,
    'SELECT id, draft, step, version, actor, at, why FROM draft_step WHERE draft = ? ORDER BY id',
  )
  const addVersion = db.prepare(
    'INSERT INTO draft_version (draft, version, author, at, text) VALUES (?, ?, ?, ?, ?)',
  )
  const versions = prepareQuery<{ version: number; author: string; at: number; text: number | null }>(
    db,
    'SELECT version, author, at, text FROM draft_version WHERE draft = ? ORDER BY version',
  )
  const dropText = db.prepare('UPDATE draft_version SET text = NULL WHERE draft = ?')
  const list = prepareQuery<DraftRow>(
    db,
    `SELECT ${columns} FROM draft
     WHERE state IN (SELECT value FROM json_each(?1)) AND changed < ?2 AND (?3 IS NULL OR compact = ?3)
       AND (?4 IS NULL OR EXISTS (SELECT 1 FROM draft_step WHERE draft_step.actor = ?4 AND draft_step.draft = draft.id))
     ORDER BY changed DESC LIMIT ?5`,
  )
  const due = prepareQuery<DraftRow>(db, `SELECT ${columns} FROM draft WHERE due <= ? ORDER BY due, id`)
  const nextDue = prepareQuery<{ due: number | null }>(
    db,
    'SELECT min(due) AS due FROM draft WHERE due IS NOT NULL',
  )

  return {
    all: () => all.all(),
    find: (id) => find.first(id),
    put: (row, changed) => {
      put.run(
        ...[row.id, row.compact, row.lane, row.office, row.state, row.version, row.author, row.subject],
        ...[row.marking, row.clearer, row.releaser, row.due, row.entries, changed],
      )
    },
    addStep: ({ draft, step, version, actor, at, why }) =>
      Number(addStep.run(draft, step, version, actor, at, why).lastInsertRowid),
    steps: (id) => steps.all(id),
    addVersion: (id, { version, author, at, text }) => {
      addVersion.run(id, version, author, at, texts.add(text))
    },
    versions: (id) => versions.all(id).map(({ version, author, at }) => ({ version, author, at })),
    version: (id, wanted) => {
      const row = versions.all(id).find(({ version }) => version === wanted)
      return row && { ...row, text: row.text === null ? null : texts.read(row.text) }
    },
    forgetWords: (id) => {
      for (const { text } of versions.all(id)) if (text !== null) texts.overwrite(text)
      dropText.run(id)
    },
    list: ({ states, compact, actor, before = Number.MAX_SAFE_INTEGER, limit }) =>
      list.all(JSON.stringify(states), before, compact ?? null, actor ?? null, limit),
    due: (now) => due.all(now),
    nextDue: () => nextDue.first()?.due ?? undefined,
  }
}
