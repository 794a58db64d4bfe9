/** A draft with its words, its history, and what stands against it as things are now. */
import { z } from 'zod'
import type { DraftRow } from '../../../store/draft-table.ts'
import { findingsIn } from '../../check-acts.ts'
import { type ActToSend, asEntries } from '../../drafts/acts-of-draft.ts'
import type { DraftRefusal } from '../../drafts/draft-deps.ts'
import type { ComityNode } from '../../node.ts'
import { wordsOf } from '../problem-words.ts'
import { shown } from '../shapes.ts'
import { draftProblem } from './problems.ts'
import { draftFields, showDraft } from './shapes.ts'

/** Names of officers, by id: of all who took a step. */
export const names = z.record(z.string(), z.string())

/** `index`: the place of the act. */
export const finding = z.strictObject({
  index: z.int().nullable(),
  /** Whether the release would be refused for it; else a person should look at it. */
  refuses: z.boolean(),
  kind: z.string(),
  values: shown,
  words: z.strictObject({ en: z.string(), vi: z.string(), th: z.string() }),
})

export const wholeDraft = z.strictObject({
  ...draftFields,
  /** Null once they are in the record, or the draft was discarded. */
  words: z.strictObject({ version: z.int(), note: z.string(), acts: z.array(shown) }).nullable(),
  versions: z.array(z.strictObject({ version: z.int(), author: z.string(), at: z.int() })),
  steps: z.array(
    z.strictObject({
      step: z.string(),
      version: z.int(),
      actor: z.string(),
      at: z.int(),
      /** Why it was refused, or until when it is held. */
      why: shown.nullable(),
    }),
  ),
  /** What would be refused, were the version released now, and what a person should look at. */
  findings: z.array(finding),
  names,
})

export const showWholeDraft = async (
  node: ComityNode,
  row: DraftRow,
  version = row.version,
): Promise<z.infer<typeof wholeDraft>> => {
  const words = node.drafts.words(row.id, version)
  const findings = words === undefined ? [] : await node.drafts.findings(row, words.acts)
  const steps = node.store.drafts.steps(row.id)
  return {
    ...showDraft(row),
    words: words === undefined ? null : { version, note: words.note, acts: [...words.acts] },
    versions: [...node.store.drafts.versions(row.id)],
    steps: steps.map(({ step, version: of, actor, at, why }) => ({
      ...{ step, version: of, actor, at },
      why: why === null ? null : (JSON.parse(why) as Record<string, unknown>),
    })),
    findings: [
      ...findings.map((each) => showFinding(each, words?.acts ?? [])),
      ...toLookAt(words?.acts ?? []),
    ],
    names: namesOf(
      node,
      steps.map(({ actor }) => actor),
    ),
  }
}

/** What nothing refuses and a person should look at. */
export const toLookAt = (acts: readonly ActToSend[]): readonly z.infer<typeof finding>[] =>
  findingsIn(asEntries(acts)).map(({ index, finding: { kind, ...values } }) => ({
    ...{ index, refuses: false, kind, values },
    words: { ...wordsOf({ kind, values }) },
  }))

const showFinding = (refusal: DraftRefusal, acts: readonly ActToSend[]) => {
  const problem = draftProblem(refusal, (index) => acts[index]?.affair ?? 'kernel')
  const { kind, values = {} } = problem
  const index = 'index' in refusal ? refusal.index : null
  return { index, refuses: true, kind, values: { ...values }, words: wordsOf(problem) }
}

export const namesOf = (node: ComityNode, ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const officer = node.officers.book.find(id)
      return officer === undefined ? [] : [[id, officer.name] as const]
    }),
  )
