/**
 * The meeting a report tells of: which standing mechanism, which session, when, where, who was host. Calls and talks on
 * the margins have no mechanism; a session only mentioned is not this meeting.
 */
import { createCueFinder } from './cue-finder.ts'
import type { MeetingDraft, Span } from './draft.ts'
import type { Language } from './language.ts'
import { findMeetingDate } from './meeting-date.ts'
import { findMechanism } from './meeting-mechanism.ts'
import { findPlace, hostOf, visitedState } from './meeting-place.ts'
import type { Page, Paragraph } from './page.ts'
import type { Stretch } from './person-mention.ts'
import { originalSpan, type SourceText } from './source-text.ts'
import { callCues } from './words/meetings.ts'
import { stateCues, stateLookalikes } from './words/states.ts'

/** A mechanism the node knows, to link the meeting to. */
export interface KnownMechanism {
  readonly id: string
  readonly names: readonly string[]
}

const calls = createCueFinder(callCues)
const states = createCueFinder(stateCues, stateLookalikes)

export interface MeetingSetting {
  readonly parties: readonly string[]
  /** The state whose authority or press wrote the page, as its language and place names tell. */
  readonly home: string | null
}

/** Parties: the state whose page it is, and the one spoken of most beside it, in title and opening first. */
export const readSetting = (source: SourceText, page: Page, language: Language): MeetingSetting => {
  const home =
    language === 'vi'
      ? 'VN'
      : language === 'th' || source.lower.includes('thaigov') || source.lower.includes('รัฐบาลไทย')
        ? 'TH'
        : null
  const weights = new Map<string, number>()
  let body = 0
  for (const p of page.paragraphs) {
    if (p.role === 'boilerplate' || p.role === 'dateline') continue
    if (p.role === 'body' || p.role === 'lead') body++
    const weight = p.role === 'title' ? 4 : body <= 1 ? 3 : 1
    for (const hit of states.findAll(source.lower, p.start, p.end))
      for (const c of hit.classes)
        if (c.startsWith('state.')) weights.set(c.slice(6), (weights.get(c.slice(6)) ?? 0) + weight)
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1]).map(([code]) => code)
  const first = home !== null ? home : ranked[0]
  const other = ranked.find((code) => code !== first)
  return { parties: [first, other].filter((c) => c !== undefined), home }
}

export const readMeeting = (
  source: SourceText,
  page: Page,
  language: Language,
  setting: MeetingSetting,
  known: readonly KnownMechanism[],
): MeetingDraft => {
  const opening = openingOf(page)
  const why: string[] = []
  const found = findMechanism(source, page, opening, language)
  if (found !== undefined) why.push(found.why)
  const ordinal = found?.ordinal
  const date = findMeetingDate(source, page, opening)
  if (date !== undefined) why.push(date.why)
  const remote = opening.some((p) =>
    calls.findAll(source.lower, p.start, p.end).some((h) => h.classes.includes('remote')),
  )
  const place = findPlace(source, opening, language)
  const visited = remote ? undefined : visitedState(source, opening, setting)
  const host = remote ? null : (hostOf(source, place, visited, setting, opening) ?? null)
  const spanOf = (s: Stretch | undefined): Span | undefined =>
    s === undefined ? undefined : originalSpan(source, s.start, s.end)
  const mechanism = spanOf(found?.name)
  const placeSpan = spanOf(place ?? visited?.at)
  return {
    mechanism: mechanism?.span ?? null,
    mechanism_id: mechanism === undefined ? null : (linkMechanism(mechanism.span, known) ?? null),
    ordinal: ordinal?.value ?? null,
    date: date?.iso ?? null,
    date_end: date?.until ?? null,
    place: placeSpan?.span ?? null,
    host_party: host,
    parties: setting.parties,
    spans: {
      ...(mechanism === undefined ? {} : { mechanism }),
      ...(ordinal === undefined ? {} : { ordinal: originalSpan(source, ordinal.start, ordinal.end) }),
      ...(date?.at === undefined ? {} : { date: originalSpan(source, date.at.start, date.at.end) }),
      ...(placeSpan === undefined ? {} : { place: placeSpan }),
    },
    confidence: (found === undefined ? 0.7 : 0.85) * (date === undefined ? 0.8 : 1),
    why,
  }
}

/** A first paragraph past this length no longer says who met. */
const openingLength = 4000

/** Title and first paragraphs: where a report says who met, when and where. */
const openingOf = (page: Page): Paragraph[] => {
  const told = page.paragraphs.filter((p) => p.role === 'body' || p.role === 'lead')
  const titles = page.paragraphs.filter((p) => p.role === 'title')
  return [...told.slice(0, 3), ...titles.slice(0, 12)].map((p) => ({
    ...p,
    end: Math.min(p.end, p.start + openingLength),
  }))
}

const linkMechanism = (name: string, known: readonly KnownMechanism[]): string | undefined => {
  const words = new Set(
    name
      .toLowerCase()
      .split(/[\s,()"“”–-]+/)
      .filter((w) => w.length > 1),
  )
  let best: { readonly id: string; readonly score: number } | undefined
  for (const k of known)
    for (const other of k.names) {
      const theirs = new Set(
        other
          .toLowerCase()
          .split(/[\s,()"“”–-]+/)
          .filter((w) => w.length > 1),
      )
      const shared = [...words].filter((w) => theirs.has(w)).length
      const score = shared / Math.max(1, Math.min(words.size, theirs.size))
      if (score >= 0.7 && shared >= 2 && (best === undefined || score > best.score))
        best = { id: k.id, score }
    }
  return best?.id
}
