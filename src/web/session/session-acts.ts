/** Acts by which a session is prepared and reviewed, as they are handed to the node. */
import { belongingTo } from '../../affairs/kernel/belongs-to.ts'
import type { formats, postponementGrounds } from '../../affairs/session/schema.ts'
import type { ActToSend } from '../api/calls.ts'
import { type FileTaken, fileFacts, fileNames } from '../api/upload-file.ts'
import type { LocalText } from '../language/said.tsx'
import type { AgendaItem, Assessment, Delegate } from './opening.ts'

/** As a form holds it: what is not stated is empty. */
export interface MeetingDraft {
  readonly number: string
  readonly start: string
  readonly end: string
  readonly hosts: readonly string[]
  readonly format: (typeof formats)[number] | ''
  readonly place: LocalText
  readonly note: LocalText
  readonly noteNumber: string
}

export interface MeetingTerms {
  readonly record: string
  readonly mechanism: string | null
  readonly visit: string | null
  /** The agreed terms that it starts from. */
  readonly base: string | null
}

export const proposeMeeting = (
  { record, mechanism, visit, base }: MeetingTerms,
  draft: MeetingDraft,
): ActToSend => ({
  ...named(record, 'proposed', [mechanism, visit]),
  fields: { base, marking: null, ...meetingFields(mechanism, visit, draft) },
  body: {
    place: stated(draft.place),
    ours: [],
    note: stated(draft.note),
    noteNumber: draft.noteNumber.trim() === '' ? null : draft.noteNumber.trim(),
  },
})

/** That it was held: the author's own word, which the other side confirms. */
export const reportHeld = (
  { record, mechanism, visit }: MeetingTerms,
  draft: MeetingDraft,
  outcomes: readonly LocalText[],
): ActToSend => ({
  ...named(record, 'reported', [mechanism, visit]),
  fields: { ...ownWord, ...meetingFields(mechanism, visit, draft), stage: 'held', files: [] },
  body: {
    place: stated(draft.place),
    ours: [],
    chairs: [],
    outcomes: outcomes.map(stated).filter((each) => each !== null),
    note: stated(draft.note),
    sources: [],
    files: [],
  },
})

const meetingFields = (mechanism: string | null, visit: string | null, draft: MeetingDraft) => ({
  mechanism,
  visit,
  number: /^\d+$/.test(draft.number) ? Number(draft.number) : null,
  start: draft.start === '' ? null : draft.start,
  end: draft.end === '' ? null : draft.end,
  hosts: [...draft.hosts],
  format: draft.format === '' ? null : draft.format,
})

export const accept = (record: string, terms: string): ActToSend => ({
  ...named(record, 'accepted'),
  fields: { terms },
  body: null,
})

/** Of one's own wording: takes it back. */
export const decline = (record: string, terms: string, reason: string): ActToSend => ({
  ...named(record, 'declined'),
  fields: { terms },
  body: { reason },
})

/** What another told, and we say is so. */
export const confirm = (record: string, statement: string): ActToSend => ({
  ...named(record, 'confirmed'),
  fields: { statement },
  body: null,
})

export interface Postponing {
  readonly ground: (typeof postponementGrounds)[number]
  readonly notBefore: string
  readonly reason: string
}

export const postpone = (record: string, terms: string, postponing: Postponing): ActToSend => ({
  ...named(record, 'postponed'),
  fields: {
    terms,
    ground: postponing.ground,
    notBefore: postponing.notBefore === '' ? null : postponing.notBefore,
  },
  body: { reason: postponing.reason.trim() },
})

export interface Telling {
  /** Of whom, and what it did. */
  readonly of: string
  readonly did: string
  readonly noteNumber: string
  readonly noteOn: string
  readonly says: LocalText
  /** The paper itself, as it was scanned. */
  readonly files: readonly FileTaken[]
}

/** What another side did by a note, on our word until it confirms that. */
export const tell = (record: string, pins: string, key: string | null, telling: Telling): ActToSend => ({
  ...named(record, 'told'),
  fields: {
    corrects: null,
    happenedOn: telling.noteOn === '' ? null : telling.noteOn,
    certainty: 'reported',
    marking: null,
    of: telling.of,
    did: telling.did,
    pins,
    key,
    noteNumber: telling.noteNumber.trim() === '' ? null : telling.noteNumber.trim(),
    noteOn: telling.noteOn === '' ? null : telling.noteOn,
    files: fileFacts(telling.files),
  },
  body: { says: stated(telling.says), ours: [], note: null, sources: [], files: fileNames(telling.files) },
})

export const proposeAgenda = (
  session: string,
  base: string | null,
  items: readonly AgendaItem[],
  note: LocalText,
): ActToSend => ({
  ...named(belongingTo('agenda', session), 'proposed', [session]),
  fields: {
    base,
    marking: null,
    session,
    items: items.map(({ id, kind, about }) => ({ id, kind, about: [...about] })),
  },
  body: {
    items: items.flatMap(({ id, title }) => {
      const said = stated(title)
      return said === null ? [] : [{ id, title: said }]
    }),
    ours: [],
    note: stated(note),
  },
})

export interface Listing {
  readonly session: string
  readonly of: string
  readonly isOwn: boolean
  /** The list of ours that it corrects. */
  readonly corrects: string | null
  /** In order of precedence; their places are counted anew. */
  readonly members: readonly Omit<Delegate, 'order'>[]
  readonly note: LocalText
  /** Of a list that was told: the paper on which it came. */
  readonly files: readonly FileTaken[]
}

export const listDelegation = ({
  session,
  of,
  isOwn,
  corrects,
  members,
  note,
  files,
}: Listing): ActToSend => ({
  ...named(belongingTo('delegation', session, of), 'listed', [session]),
  fields: {
    ...ownWord,
    certainty: isOwn ? 'own' : 'reported',
    corrects,
    session,
    of,
    members: members.map(({ part, office }, i) => ({ order: i + 1, part, office })),
    files: fileFacts(files),
  },
  body: {
    members: members.flatMap(({ name, rank, title }, i) => {
      const said = stated(name)
      return said === null ? [] : [{ order: i + 1, name: said, rank: stated(rank), title: stated(title) }]
    }),
    ours: [],
    note: stated(note),
    sources: [],
    files: fileNames(files),
  },
})

export const put = (session: string, commitment: string): ActToSend => ({
  ...named(belongingTo('review', session), 'put', [commitment, session]),
  fields: { commitment, session },
  body: null,
})

export interface Assessing {
  readonly key: string
  readonly base: string | null
  readonly assessment: Assessment
  readonly due: string | null
  readonly remark: LocalText
}

export const assess = (review: string, assessing: Assessing): ActToSend => ({
  ...named(review, 'proposed'),
  fields: {
    key: assessing.key,
    base: assessing.base,
    marking: null,
    assessment: assessing.assessment,
    due: assessing.due,
  },
  body: { remark: stated(assessing.remark), ours: [] },
})

export const acceptAssessment = (review: string, key: string, terms: string): ActToSend => ({
  ...named(review, 'accepted'),
  fields: { key, terms },
  body: null,
})

const ownWord = { corrects: null, happenedOn: null, certainty: 'own', marking: null } as const

/** A record of later rules is named with their version: `session/HLD-3@2`. */
export const named = (
  record: string,
  act: string,
  cites: readonly (string | null)[] = [],
): Pick<ActToSend, 'record' | 'affair' | 'act' | 'version' | 'cites'> => {
  const [id = record, version = '1'] = record.split('@')
  return {
    record: id,
    affair: record.slice(0, record.indexOf('/')),
    act,
    version: Number(version),
    cites: cites.filter((each) => each !== null).toSorted(),
  }
}

/** Only languages in which something was written; null where there is none. */
export const stated = (texts: LocalText): Record<string, string> | null => {
  const said = Object.entries(texts)
    .map(([language, text]) => [language, text.trim()] as const)
    .filter(([, text]) => text !== '')
  return said.length === 0 ? null : Object.fromEntries(said)
}
