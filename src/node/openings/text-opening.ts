/**
 * A text as one opens it: its frame, its paragraphs in order with their words in every language, what stands in brackets
 * and by whom, what keeps it from being adopted, who has signed and on what that rests.
 */
import { bracketsOf } from '../../affairs/kernel/keyed-terms.ts'
import type { Wording } from '../../affairs/kernel/terms.ts'
import { type Birth, birthsOf } from '../../affairs/text/births.ts'
import { type OwnTerm, type OwnTermFinding, ownTermFindings } from '../../affairs/text/own-terms.ts'
import {
  adoptedDigest,
  adopters,
  type Block,
  blocksOf,
  digestToAdopt,
  frameShown,
  paragraphsOf,
} from '../../affairs/text/reading.ts'
import type { FrameFields, ParagraphFields, TextState } from '../../affairs/text/schema.ts'
import { type SideSigning, type StepDone, signingOf, stepsDone } from '../../affairs/text/signatures.ts'
import { type Status, statusOf } from '../../affairs/text/status.ts'
import type { LaneContext } from '../../exchange/lane/lane-context.ts'
import type { SqliteStore } from '../../store/sqlite-store.ts'
import { type Bodies, bodiesIn, textsOf } from './bodies.ts'

export type Texts = Readonly<Record<string, string>>

export interface WordingShown {
  readonly by: string
  readonly leaf: string
  readonly form: ParagraphFields['form']
  readonly place: string
  readonly commits: ParagraphFields['commits']
  readonly marking: number | null
  /** Empty where they were erased. */
  readonly texts: Texts
  readonly note: Texts
}

export interface ParagraphShown extends WordingShown {
  readonly key: string
  /** Of paragraphs, not of headings. */
  readonly number: number | null
  readonly standing: 'agreed' | 'open'
  /** On what agreement rests; null where there is none. */
  readonly basis: string | null
  /** Wordings that are not agreed, each with the members who stand on it. */
  readonly brackets: readonly (WordingShown & { readonly parties: readonly string[] })[]
  /** Where it uses another word than a side has for the thing. */
  readonly findings: readonly OwnTermFinding[]
}

export interface FrameShown
  extends Pick<
    FrameFields,
    'kind' | 'session' | 'date' | 'languages' | 'authentic' | 'prevailing' | 'initialling' | 'marking'
  > {
  readonly leaf: string
  readonly by: string
  readonly basis: string | null
  readonly title: Texts
  readonly note: Texts
  readonly terms: readonly OwnTerm[]
  /** Frames that are proposed and not agreed. */
  readonly brackets: readonly (Pick<FrameFields, 'kind' | 'date'> & {
    readonly by: string
    readonly leaf: string
    readonly parties: readonly string[]
    readonly title: Texts
  })[]
}

export interface TextOpening {
  readonly record: string
  readonly status: Status
  readonly members: readonly string[]
  readonly frame: FrameShown | null
  readonly paragraphs: readonly ParagraphShown[]
  readonly blocks: readonly Block[]
  readonly adoption: {
    /** What all members stand on; null where they do not. */
    readonly digest: string | null
    readonly adopters: readonly string[]
    /** What an adoption would have to name now; null while something blocks it. */
    readonly digestToAdopt: string | null
  }
  readonly signing: readonly SideSigning[]
  readonly steps: readonly StepDone[]
  readonly births: readonly Birth[]
  /** The highest level that anything in it is marked with; 0 where nothing is. */
  readonly marking: number
}

/** Undefined where there is no such text. */
export const openText = (
  store: Pick<SqliteStore, 'lane'>,
  { lane, compact }: Pick<LaneContext, 'lane' | 'compact'>,
  record: string,
): TextOpening | undefined => {
  const state = store.lane(lane).record(record)?.state as TextState | undefined
  if (state === undefined) return undefined
  const { members } = compact
  const bodies = bodiesIn(store, lane)
  const frame = frameOf(state, members, bodies)
  const paragraphs = paragraphsOf(state, members).map(({ brackets, standing, wording, ...rest }) => {
    const shown = wordingShown(bodies, wording)
    return {
      ...rest,
      ...shown,
      standing: standing === 'agreed' ? standing : ('open' as const),
      brackets: brackets.map((each) => ({ ...wordingShown(bodies, each.wording), parties: each.parties })),
      findings: ownTermFindings(frame?.terms ?? [], shown.texts),
    }
  })
  const marks = [
    frame?.marking,
    ...paragraphs.flatMap((each) => [each.marking, ...each.brackets.map(({ marking }) => marking)]),
  ]
  return {
    record,
    status: statusOf(state, members),
    members,
    frame: frame ?? null,
    paragraphs,
    blocks: blocksOf(state, members),
    adoption: {
      digest: adoptedDigest(state, members) ?? null,
      adopters: adopters(state.adoption, members),
      digestToAdopt: digestToAdopt(lane.compact, record, state, members) ?? null,
    },
    signing: signingOf(state, members),
    steps: stepsDone(state, members),
    births: birthsOf(record, state, members),
    marking: Math.max(0, ...marks.map((level) => level ?? 0)),
  }
}

const frameOf = (state: TextState, members: readonly string[], bodies: Bodies): FrameShown | undefined => {
  const found = frameShown(state, members)
  if (found === undefined) return undefined
  const { basis, wording } = found
  const { base: _, ...fields } = wording.fields
  const body = bodies(wording.by, wording.seq)
  return {
    ...fields,
    by: wording.by,
    leaf: wording.leaf,
    basis,
    title: textsOf(body, 'title'),
    note: textsOf(body, 'note'),
    // Checked when it came, by the schema of the act.
    terms: (body?.terms ?? []) as unknown as readonly OwnTerm[],
    brackets: bracketsOf(state.frame, members).map(
      ({ parties, wording: { by, fields: told, leaf, seq } }) => ({
        by,
        leaf,
        parties,
        kind: told.kind,
        date: told.date,
        title: textsOf(bodies(by, seq), 'title'),
      }),
    ),
  }
}

const wordingShown = (bodies: Bodies, { by, fields, leaf, seq }: Wording<ParagraphFields>): WordingShown => {
  const body = bodies(by, seq)
  return {
    by,
    leaf,
    form: fields.form,
    place: fields.place,
    commits: fields.commits,
    marking: fields.marking,
    texts: textsOf(body, 'texts'),
    note: textsOf(body, 'note'),
  }
}
