/**
 * What the guide does where it is asked to, as the officer who is signed in: the very acts that the places prepare, with
 * invented words. Pure; they go the way of all acts.
 */
import type { ActToSend, TextShown } from '../api/calls.ts'
import { asExercise } from '../session/exercise-name.ts'
import { proposeAgenda, proposeMeeting, put } from '../session/session-acts.ts'
import { acceptedWording, newKey, textAct, worded } from '../text/text-acts.ts'
import { agendaTitles, compromise, firstWording, minutesTitle, progressMade } from './wording.ts'

export interface SessionWanted {
  readonly record: string
  readonly mechanism: string
  readonly number: number | null
  /** States. */
  readonly hosts: readonly string[]
  /** A month, such as 2027-05. */
  readonly month: string
  /** Open commitments that are put on its sheet. */
  readonly commitments: readonly string[]
}

export const sessionActs = (wanted: SessionWanted): readonly ActToSend[] => [
  proposeMeeting(
    { record: wanted.record, mechanism: wanted.mechanism, visit: null, base: null },
    {
      number: wanted.number === null ? '' : String(wanted.number),
      start: wanted.month,
      end: '',
      hosts: wanted.hosts,
      format: 'in-person',
      place: {},
      note: asExercise({}),
      noteNumber: '',
    },
  ),
  proposeAgenda(
    wanted.record,
    null,
    (['opening', 'review', 'next-session'] as const).map((kind) => ({
      id: kind,
      kind,
      about: [],
      title: agendaTitles[kind],
    })),
    asExercise({}),
  ),
  ...wanted.commitments.map((commitment) => put(wanted.record, commitment)),
]

export interface DraftWanted {
  readonly record: string
  readonly session: string | undefined
  /** Authorities that the paragraph commits. */
  readonly members: readonly string[]
  /** Today, and a month by which it is to be done. */
  readonly today: string
  readonly due: string
}

export const draftActs = ({ record, session, members, today, due }: DraftWanted): readonly ActToSend[] => [
  textAct(
    record,
    'framed',
    {
      ...{ base: null, marking: null, kind: 'minutes', session: session ?? null, date: today },
      ...{ languages: ['vi', 'th', 'en'], authentic: ['vi', 'th', 'en'], prevailing: 'en' },
      initialling: 'does-not-count',
    },
    {
      body: { title: minutesTitle, note: null, terms: [] },
      ...(session === undefined ? {} : { cites: [session] }),
    },
  ),
  worded(record, newKey(), null, {
    form: 'paragraph',
    place: firstPlace,
    commits: { kind: 'action', responsible: [...members], offices: [], due, theme: 'exercise' },
    texts: firstWording,
    note: {},
  }),
]

/** In the middle, so that there is room on both sides (affairs/text/place.ts). */
const firstPlace = 'n'

/** Answers the frame, and words the first open paragraph in another way. */
export const bracketActs = ({ record, frame, paragraphs }: TextShown): readonly ActToSend[] => {
  const open = paragraphs.find(({ form, standing }) => form === 'paragraph' && standing === 'open')
  return [
    ...acceptedFrame(record, frame),
    ...(open === undefined
      ? []
      : [
          worded(record, open.key, open.base, {
            form: open.form,
            place: open.place,
            commits: open.commits,
            texts: compromise,
            note: {},
          }),
        ]),
  ]
}

/** Takes the other side's wording wherever it stands beside ours, and its frame. */
export const agreeActs = ({ record, frame, paragraphs }: TextShown, self: string): readonly ActToSend[] => [
  ...acceptedFrame(record, frame, self),
  ...paragraphs.flatMap(({ key, brackets }) =>
    brackets
      .filter(({ parties }) => parties.length > 0 && !parties.includes(self))
      .slice(-1)
      .map(({ leaf }) => acceptedWording(record, key, leaf)),
  ),
]

const acceptedFrame = (record: string, frame: TextShown['frame'], self?: string): readonly ActToSend[] =>
  frame === null || frame.base !== null || frame.by === self
    ? []
    : [textAct(record, 'frame-accepted', { terms: frame.leaf })]

export const adoptActs = ({ record, adoption }: TextShown): readonly ActToSend[] =>
  adoption.digestToAdopt === null ? [] : [textAct(record, 'adopted', { digest: adoption.digestToAdopt })]

/** What the text commits to comes into the record, in the words of its paragraph. */
export const bornActs = ({ births, paragraphs }: TextShown): readonly ActToSend[] =>
  births.map(({ record, leaf, cites, fields }) => ({
    record,
    affair: 'commitment',
    act: 'born',
    cites,
    fields,
    body: {
      text: paragraphs.find((each) => each.leaf === leaf)?.texts ?? {},
      ...{ ours: [], note: null, sources: [] },
    },
  }))

/** Work while the link is cut. */
export const progressActs = (commitment: string, today: string): readonly ActToSend[] => [
  {
    record: commitment,
    affair: 'commitment',
    act: 'evidence',
    fields: {
      ...{ corrects: null, happenedOn: today, certainty: 'own', marking: null },
      ...{ kind: 'progress', due: null, source: null, files: [] },
    },
    body: { says: progressMade, ours: [], note: null, sources: [], files: [] },
  },
]
