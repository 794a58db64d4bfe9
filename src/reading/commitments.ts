/**
 * What was promised, reviewed, held or signed: stretches found by the act model, filled with topic, parties, modality
 * and due date, and put together where the same act is told twice.
 */

import { type DecodedAct, decodeActs } from './act-decode.ts'
import { placesOf, startOf } from './act-features.ts'
import { type GrammarGuess, guessActs, leadNames } from './act-grammar.ts'
import type { ActKind } from './act-labels.ts'
import type { Atom } from './atoms.ts'
import type { CrfModel } from './crf.ts'
import type { CommitmentDraft, MeetingDraft, Modality, ParticipantDraft } from './draft.ts'
import { findDue, findRecurrence } from './due.ts'
import type { Language } from './language.ts'
import { isSameAct } from './restated.ts'
import { originalSpan, type SourceText } from './source-text.ts'
import { findTopic, reportTopics, topicsIn } from './topic.ts'

export interface ActContext {
  readonly source: SourceText
  readonly atoms: readonly Atom[]
  readonly language: Language
  readonly meeting: MeetingDraft
  readonly participants: readonly ParticipantDraft[]
}

interface Act extends CommitmentDraft {
  readonly role: Atom['role']
}

export const readCommitments = (model: CrfModel, context: ActContext): CommitmentDraft[] => {
  const { source, atoms, language, meeting } = context
  const topicsOf = topicsOfAtoms(source)
  const places = placesOf(atoms, source.lower, language, topicsOf)
  const guesses = guessActs(atoms, startOf, topicsOf, language)
  const report = reportTopics(source)
  const acts = decodeActs(model, places, atoms).flatMap((found): Act[] => {
    const d = withoutSubject(withKind(found, guesses), atoms, guesses)
    const first = atoms[d.first]
    const last = atoms[d.last]
    if (first === undefined || last === undefined) return []
    const governed = governingLeads(atoms, d.first)
    const names = governed.flatMap((a) => leadNames(a))
    // An invitation keeps its verb; so do calls on others.
    const invite = first.leads.find(
      (h) => h.classes.includes('lead.invite') || h.classes.includes('lead.call'),
    )
    const start = invite?.start ?? first.start
    const hint = names.includes('invite') ? 'delegation-exchange' : undefined
    const topic = findTopic(source, start, last.end, report, hint)
    const modality = d.kind === 'action' ? modalityOf(names, source, governed[0] ?? first) : null
    return [
      {
        ...originalSpan(source, start, last.end),
        kind: d.kind,
        modality,
        topic: topic.topic,
        also_topics: topic.also,
        parties: partiesOf(context, d.first, d.kind, modality, start, last.end),
        due: d.kind === 'action' ? findDue(source.lower, start, last.end, meeting.date) : null,
        recurrence: d.kind === 'action' ? findRecurrence(source.lower, start, last.end) : null,
        cues: {
          lead: governed.flatMap((a) => a.leads).map((h) => h.phrase),
          topic: [...new Set(topic.phrases)].slice(0, 4),
        },
        restated: [],
        confidence: Math.round(d.confidence * 100) / 100,
        why: [
          ...governed
            .flatMap((a) => a.leads)
            .map((h) => `led by "${h.phrase}" (${h.classes[0]?.slice(5) ?? ''})`),
          `rule ${guesses[d.first]?.rule ?? 'none'}`,
          ...(topic.phrases.length > 0
            ? [
                `topic by ${[...new Set(topic.phrases)]
                  .slice(0, 4)
                  .map((p) => `"${p}"`)
                  .join(', ')}`,
              ]
            : []),
        ],
        role: first.role,
      },
    ]
  })
  return withRestatements(acts, language)
}

export const topicsOfAtoms = (source: SourceText): ((atom: Atom) => readonly string[]) => {
  const seen = new WeakMap<Atom, readonly string[]>()
  return (atom) => {
    let topics = seen.get(atom)
    if (topics === undefined) {
      topics = topicsIn(source, atom.start, atom.end)
      seen.set(atom, topics)
    }
    return topics
  }
}

/** What the grammar's word on the kind is worth beside the model's: lead verbs tell kinds better than spans. */
const trustInKind = 0.35

const withKind = (act: DecodedAct, guesses: readonly GrammarGuess[]): DecodedAct => {
  const guessed = guesses
    .slice(act.first, act.first + 2)
    .find((g) => g.guess !== 'O' && g.guess !== 'I')?.guess
  const weigh = (kind: ActKind): number => (act.shares.get(kind) ?? 0) + (kind === guessed ? trustInKind : 0)
  const [best] = [...act.shares.keys()].sort((a, b) => weigh(b) - weigh(a))
  return { ...act, kind: best ?? act.kind }
}

// "Hai bên nhất trí | mở rộng …": an act to come begins behind who agreed it.
const withoutSubject = (
  act: DecodedAct,
  atoms: readonly Atom[],
  guesses: readonly GrammarGuess[],
): DecodedAct => {
  if (act.kind !== 'action') return act
  const led = atoms[act.first + 1]
  const subject = atoms[act.first]
  const isLead =
    led !== undefined &&
    act.first < act.last &&
    led.leads.length > 0 &&
    guesses[act.first + 1]?.force === 'act'
  return isLead && guesses[act.first]?.rule === 'subject-of-next' && led.sentence === subject?.sentence
    ? { ...act, first: act.first + 1 }
    : act
}

/** The atom whose verbs of reporting are in force at `index`: itself, or the last one led in the same sentence. */
const governingLeads = (atoms: readonly Atom[], index: number): Atom[] => {
  const own = atoms[index]
  for (let i = index; i >= 0; i--) {
    const atom = atoms[i]
    if (atom === undefined || atom.paragraph !== own?.paragraph || index - i > 16) return []
    if (atom.leads.length > 0) return [atom]
  }
  return []
}

const modalities: Readonly<Record<string, Modality>> = {
  agree: 'agreed',
  both: 'agreed',
  accept: 'agreed',
  task: 'agreed',
  propose: 'proposed',
  hope: 'proposed',
  invite: 'proposed',
  call: 'proposed',
  ready: 'unilateral',
  will: 'unilateral',
  commit: 'unilateral',
  discuss: 'discussed',
}

const modalityOf = (names: readonly string[], source: SourceText, first: Atom): Modality => {
  // "Proposed that both sides …": who is to act does not make it agreed.
  const told = names.filter((n) => n !== 'both')
  const strong = (told.length > 0 ? told : names).filter(
    (n) => n !== 'will' && n !== 'must' && n !== 'affirm',
  )
  const named = modalities[strong.at(-1) ?? names.at(-1) ?? '']
  const both = subjectIsBoth(source, first)
  if (named === 'unilateral' && both) return 'agreed'
  return named ?? (both ? 'agreed' : names.length === 0 ? 'agreed' : 'unilateral')
}

const bothWords =
  /hai bên|hai nước|hai nhà lãnh đạo|hai thủ tướng|lãnh đạo hai nước|ทั้งสอง|ที่ประชุม|both |two sides|two countries|the meeting/

const subjectText = (source: SourceText, first: Atom): string =>
  source.lower.slice(Math.max(0, first.start - 90), first.start)

const subjectIsBoth = (source: SourceText, first: Atom): boolean =>
  bothWords.test(
    subjectText(source, first)
      .split(/[.\n;]/)
      .at(-1) ?? '',
  )

const partiesOf = (
  context: ActContext,
  first: number,
  kind: string,
  modality: Modality | null,
  start: number,
  end: number,
): readonly string[] => {
  const { atoms, meeting } = context
  const all = meeting.parties
  const atom = atoms[first]
  if (atom === undefined || kind === 'signature' || modality === 'agreed' || modality === 'discussed')
    return all
  const opening = statesOf(
    atom.cues.filter((h) => h.start < start + 14),
    all,
  )
  if (modality === 'proposed') return opening.length > 0 && end - start > 20 ? opening : all
  if (opening.length === 1) return opening
  if (modality === null && subjectIsBoth(context.source, atom)) return all
  const subject = subjectParty(context, first)
  if (subject === undefined) return all
  // A review is of what the thanked side did.
  return kind === 'review' && atom.leads.length > 0 ? (opening.length > 0 ? opening : all) : [subject]
}

const statesOf = (
  hits: readonly { readonly classes: readonly string[] }[],
  all: readonly string[],
): string[] => [
  ...new Set(
    hits
      .flatMap((h) => h.classes.filter((c) => c.startsWith('state.')).map((c) => c.slice(6)))
      .filter((c) => all.includes(c)),
  ),
]

/** Who speaks: the state or person named last before the verb of reporting, in the same paragraph. */
const subjectParty = (context: ActContext, first: number): string | undefined => {
  const { atoms, meeting, participants, source } = context
  const own = atoms[first]
  for (let i = first - 1; i >= 0 && first - i < 8; i--) {
    const atom = atoms[i]
    if (atom === undefined || atom.paragraph !== own?.paragraph) return undefined
    const person = participants.find(
      (p) => p.party !== null && lastWords(source, atom).includes(lastWord(p.name)),
    )
    if (person !== undefined) return person.party ?? undefined
    const named = statesOf(atom.cues, meeting.parties)
    if (named.length === 1) return named[0]
  }
  return undefined
}

const lastWords = (source: SourceText, atom: Atom): string => source.text.slice(atom.start, atom.end)

const lastWord = (name: string): string => name.split(' ').at(-1) ?? name

// Headline and lead say again what the body tells: the fullest wording is the act, the others are its restatements.
const withRestatements = (acts: readonly Act[], language: Language): CommitmentDraft[] => {
  const kept: Act[] = []
  for (const act of acts) {
    const twin = kept.findIndex((k) => k.role !== act.role && isSameAct(k.span, act.span, language))
    const old = kept[twin]
    if (old === undefined) kept.push(act)
    else {
      const [full, short] = act.role === 'body' ? [act, old] : [old, act]
      kept[twin] = {
        ...full,
        restated: [
          ...full.restated,
          ...short.restated,
          { start: short.start, end: short.end, span: short.span },
        ],
      }
    }
  }
  return kept.sort((a, b) => a.start - b.start).map(({ role: _, ...rest }) => rest)
}
