/** A draft as the API shows it, with what speaks against it as things stand. */
import { z } from 'zod'
import { err, ok, type Result } from '../../../ledger/result.ts'
import { type DraftRow, draftStates } from '../../../store/draft-table.ts'
import { checkAttachments } from '../../attachments/check-attachments.ts'
import { type ActToSend, actToSend, asEntries, readActs } from '../../drafts/acts-of-draft.ts'
import { factsOf } from '../../drafts/drafts.ts'
import type { ComityNode } from '../../node.ts'
import type { Officer } from '../../officers/officer.ts'
import { languageOf, sentenceOf, wordsOf } from '../problem-words.ts'
import type { Calling, Problem } from '../route.ts'
import { laneOf } from '../shapes.ts'
import { draftProblem } from './draft-problem.ts'

export const draftId = z.string().regex(/^d-[a-z2-7]{16}$/)

export const finding = z.strictObject({
  kind: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** In the language of the call. */
  detail: z.string(),
  words: z.strictObject({ en: z.string(), vi: z.string(), th: z.string() }),
})

export const draftSummary = z.strictObject({
  id: z.string(),
  compact: z.string(),
  lane: z.enum(['main', 'hot']),
  office: z.string(),
  state: z.enum(draftStates),
  version: z.int(),
  /** Who wrote the newest version. */
  author: z.string(),
  acts: z.array(z.strictObject({ record: z.string(), affair: z.string(), act: z.string() })),
  /** Highest of its acts; 0: unmarked. */
  marking: z.int(),
  clearer: z.string().nullable(),
  releaser: z.string().nullable(),
  /** While it is held: when it is sent, milliseconds since 1970. */
  due: z.int().nullable(),
  /** Once sent: the entries. */
  entries: z.array(z.strictObject({ seq: z.int(), leaf: z.string() })).nullable(),
  /** Ascending over all drafts with every step. */
  changed: z.int(),
})

export const draftShown = z.strictObject({
  ...draftSummary.shape,
  /** Acts with their words; null once the words are gone: into the record, or for good. */
  words: z.array(actToSend).nullable(),
  versions: z.array(z.strictObject({ version: z.int(), author: z.string(), at: z.int() })),
  steps: z.array(
    z.strictObject({
      step: z.string(),
      version: z.int(),
      actor: z.string(),
      at: z.int(),
      why: z.json().nullable(),
    }),
  ),
  /** What would be refused if it were released now. */
  findings: z.array(finding),
})

export const showSummary = (row: DraftRow): z.infer<typeof draftSummary> => ({
  ...row,
  acts: factsOf(row).acts.map((each) => ({ ...each })),
  entries: row.entries === null ? null : (JSON.parse(row.entries) as { seq: number; leaf: string }[]),
})

export const showDraft = async (
  node: ComityNode,
  calling: Pick<Calling, 'header'>,
  row: DraftRow,
): Promise<z.infer<typeof draftShown>> => {
  const table = node.store.drafts
  const text = table.version(row.id, row.version)?.text
  const acts = text == null ? null : readActs(text)
  return {
    ...showSummary(row),
    words: acts === null ? null : [...acts],
    versions: [...table.versions(row.id)],
    steps: table.steps(row.id).map(({ step, version, actor, at, why }) => ({
      ...{ step, version, actor, at },
      why: why === null ? null : JSON.parse(why),
    })),
    findings: acts === null ? [] : [...(await findingsOn(node, calling, row, acts))],
  }
}

/** Nothing is written: the acts are judged as if they were released now. */
export const findingsOn = async (
  node: ComityNode,
  { header }: Pick<Calling, 'header'>,
  { compact, lane }: Pick<DraftRow, 'compact' | 'lane'>,
  acts: readonly ActToSend[],
): Promise<readonly z.infer<typeof finding>[]> => {
  const service = laneOf(node, compact, lane)
  const judged = service.ok ? service.value.judge(asEntries(acts)) : err({ kind: 'no-such-compact' as const })
  const checked = await checkAttachments(node.files, asEntries(acts))
  const affairs = acts.map(({ affair }) => affair)
  const problems = [judged, checked].flatMap((each) => (each.ok ? [] : [draftProblem(each.error, affairs)]))
  const language = languageOf(header('accept-language'))
  return problems.map((problem) => ({
    kind: problem.kind,
    values: { ...problem.values },
    detail: sentenceOf(problem, language) ?? problem.kind,
    words: { ...wordsOf(problem) },
  }))
}

/** `access.ts` lets only officers in to these routes. */
export const officerOf = ({ caller }: Pick<Calling, 'caller'>): Result<Officer, Problem> =>
  caller.kind === 'officer' ? ok(caller.officer) : err({ status: 401, kind: 'not-signed-in' })
