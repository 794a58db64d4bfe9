/**
 * A text as one opens it: its frame, its paragraphs in order with their words in every language, what stands in brackets
 * and by whom, what keeps it from being adopted, who has signed and on what that rests.
 */
import type { AttachedFile, AttachedName } from '../../affairs/kernel/attachment.ts'
import { agreedWording, bracketsOf, refusedBy, termsOfItem } from '../../affairs/kernel/keyed-terms.ts'
import { type Standing, standingOf } from '../../affairs/kernel/statement.ts'
import type { Terms, Wording } from '../../affairs/kernel/terms.ts'
import { toldIn } from '../../affairs/kernel/told-act.ts'
import { awaitedByTerms } from '../../affairs/kernel/waiting.ts'
import { type Birth, birthsOf } from '../../affairs/text/births.ts'
import { type OwnTerm, type OwnTermFinding, ownTermFindings } from '../../affairs/text/own-terms.ts'
import {
  adoptedDigest,
  adopters,
  type Block,
  blocksOf,
  digestToAdopt,
  frameShown,
  inkOf,
  paragraphsOf,
} from '../../affairs/text/reading.ts'
import type { FrameFields, ParagraphFields, Step, TextState } from '../../affairs/text/schema.ts'
import { type SideSigning, type StepDone, signingOf, stepsDone } from '../../affairs/text/signatures.ts'
import { type Status, statusOf } from '../../affairs/text/status.ts'
import type { LaneContext } from '../../exchange/lane/lane-context.ts'
import type { SqliteStore } from '../../store/sqlite-store.ts'
import { markingOfRecord } from '../officers/clearance.ts'
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
  /** Where it uses another word than a side has for the thing. */
  readonly findings: readonly OwnTermFinding[]
}

/** How terms stand: from what another wording of them starts, and who owes a word. */
interface TermsStanding {
  /** Leaf of the wording that is agreed by acts of all; null where none is. */
  readonly base: string | null
  /** Members who have not answered a wording on which its author still stands. */
  readonly waitingFor: readonly string[]
  /** Members who said no to what stands open. */
  readonly refusedBy: readonly string[]
}

export interface ParagraphShown extends WordingShown, TermsStanding {
  readonly key: string
  /** Of paragraphs, not of headings. */
  readonly number: number | null
  readonly standing: 'agreed' | 'open'
  /** On what agreement rests; null where there is none. */
  readonly basis: string | null
  /** Wordings that are not agreed, each with the members who stand on it. */
  readonly brackets: readonly (WordingShown & { readonly parties: readonly string[] })[]
}

export interface FrameWording
  extends Pick<
    FrameFields,
    'kind' | 'session' | 'date' | 'languages' | 'authentic' | 'prevailing' | 'initialling' | 'marking'
  > {
  readonly leaf: string
  readonly by: string
  readonly title: Texts
  readonly note: Texts
  readonly terms: readonly OwnTerm[]
}

export interface FrameShown extends FrameWording, TermsStanding {
  readonly basis: string | null
  /** Frames that are proposed and not agreed. */
  readonly brackets: readonly (FrameWording & { readonly parties: readonly string[] })[]
}

/** A paper signed in ink, as one side tells of it. */
export interface InkShown {
  readonly by: string
  /** Of the wording that stands: what others confirm or dispute. */
  readonly leaf: string
  readonly step: Step
  readonly of: readonly string[]
  readonly digest: string | null
  readonly happenedOn: string | null
  readonly standing: Standing
  readonly files: readonly (AttachedFile & { readonly name: string | null })[]
  readonly note: Texts
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
  readonly inks: readonly InkShown[]
  readonly births: readonly Birth[]
  /** As the record is; 0: unmarked. */
  readonly marking: number
}

/** Undefined where there is no such text. */
export const openText = (
  store: Pick<SqliteStore, 'lane' | 'history'>,
  { lane, compact }: Pick<LaneContext, 'lane' | 'compact'>,
  record: string,
): TextOpening | undefined => {
  const state = store.lane(lane).record(record)?.state as TextState | undefined
  if (state === undefined) return undefined
  const { members } = compact
  const bodies = bodiesIn(store, lane)
  const frame = frameOf(state, members, bodies)
  const show = (wording: Wording<ParagraphFields>) => wordingShown(bodies, wording, frame?.terms ?? [])
  const paragraphs = paragraphsOf(state, members).map(({ brackets, standing, wording, ...rest }) => ({
    ...rest,
    ...show(wording),
    ...standingOfTerms(state, rest.key, termsOfItem(state.paragraphs, rest.key), members),
    standing: standing === 'agreed' ? standing : ('open' as const),
    brackets: brackets.map((each) => ({ ...show(each.wording), parties: each.parties })),
  }))
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
    inks: inksOf(state, members, bodies),
    births: birthsOf(record, state, members),
    marking: markingOfRecord(store, lane, record),
  }
}

const frameOf = (state: TextState, members: readonly string[], bodies: Bodies): FrameShown | undefined => {
  const found = frameShown(state, members)
  if (found === undefined) return undefined
  const { basis, wording } = found
  return {
    ...frameWording(bodies, wording),
    ...standingOfTerms(state, null, state.frame, members),
    basis,
    brackets: bracketsOf(state.frame, members).map((each) => ({
      ...frameWording(bodies, each.wording),
      parties: each.parties,
    })),
  }
}

const frameWording = (bodies: Bodies, { by, fields, leaf, seq }: Wording<FrameFields>): FrameWording => {
  const { base: _, ...terms } = fields
  const body = bodies(by, seq)
  return {
    ...terms,
    by,
    leaf,
    title: textsOf(body, 'title'),
    note: textsOf(body, 'note'),
    // Checked when it came, by the schema of the act.
    terms: (body?.terms ?? []) as unknown as readonly OwnTerm[],
  }
}

/** `key`: of a paragraph; null of the frame. */
const standingOfTerms = (
  state: TextState,
  key: string | null,
  terms: Terms<FrameFields> | Terms<ParagraphFields>,
  members: readonly string[],
): TermsStanding => ({
  base: agreedWording<FrameFields | ParagraphFields>(terms, members)?.leaf ?? null,
  waitingFor: awaitedByTerms(
    terms,
    members,
    toldIn(state.statements).filter(({ fields }) => fields.key === key),
  ),
  refusedBy: refusedBy(terms, members),
})

const inksOf = (state: TextState, members: readonly string[], bodies: Bodies): readonly InkShown[] =>
  inkOf(state).map((ink) => {
    const { digest, files, happenedOn, of, step } = ink.fields
    const body = bodies(ink.by, ink.worded)
    // Checked when it came, by the schema of the act.
    const named = (body?.files ?? []) as unknown as readonly AttachedName[]
    return {
      ...{ by: ink.by, leaf: ink.leaves.at(-1) ?? '', step, of, digest, happenedOn },
      standing: standingOf(ink, members),
      files: files.map((file) => ({
        ...file,
        name: named.find(({ commitment }) => commitment === file.commitment)?.name ?? null,
      })),
      note: textsOf(body, 'note'),
    }
  })

const wordingShown = (
  bodies: Bodies,
  { by, fields, leaf, seq }: Wording<ParagraphFields>,
  terms: readonly OwnTerm[],
): WordingShown => {
  const body = bodies(by, seq)
  const texts = textsOf(body, 'texts')
  return {
    by,
    leaf,
    form: fields.form,
    place: fields.place,
    commits: fields.commits,
    marking: fields.marking,
    texts,
    note: textsOf(body, 'note'),
    findings: ownTermFindings(terms, texts),
  }
}
