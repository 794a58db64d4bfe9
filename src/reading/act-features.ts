/**
 * What the act model is shown of each atom: classes of cues, never the words of a document. The same class names serve
 * all three languages, so what is learnt from one helps the others.
 */
import { forceOf, guessActs } from './act-grammar.ts'
import type { Atom } from './atoms.ts'
import type { CrfPlace } from './crf.ts'
import type { CueHit } from './cue-finder.ts'
import type { Language } from './language.ts'

export const placesOf = (
  atoms: readonly Atom[],
  lower: string,
  language: Language,
  topicsOf: (atom: Atom) => readonly string[],
): CrfPlace[] => {
  const guesses = guessActs(atoms, startOf, topicsOf, language)
  let governing = 'none'
  let since = 0
  return atoms.map((atom, i) => {
    const before = atoms[i - 1]
    const after = atoms[i + 1]
    const newSentence = before === undefined || atom.sentence !== before.sentence
    if (newSentence) {
      governing = 'none'
      since = 0
    }
    const leads = classesOf(atom.leads, 'lead.')
    if (leads.length > 0) {
      governing = leads.at(-1) ?? 'none'
      since = 0
    } else since++
    const start = startOf(atom)
    const nextLead =
      after !== undefined && after.sentence === atom.sentence
        ? (classesOf(after.leads, 'lead.')[0] ?? 'none')
        : 'end'
    const inside = insideOf(atom)
    const length = lengthBand(atom.end - atom.start)
    const lead = leads.length > 0 ? leads.join('+') : 'none'
    const lastLead = leads.at(-1) ?? 'none'
    const joint = atom.joints.at(-1) ?? 'none'
    const unary = [
      'bias',
      `lang=${language}`,
      `role=${atom.role}`,
      `lead=${lead}`,
      `lastlead=${lastLead}`,
      `governing=${governing}`,
      `governing=${governing}|${since > 3 ? 'far' : since}`,
      `governing=${governing}|start=${start}`,
      `lang=${language}|governing=${governing}`,
      `start=${start}`,
      `joint=${joint}|start=${start}`,
      `lang=${language}|start=${start}`,
      `next=${nextLead}`,
      `start=${start}|next=${nextLead}`,
      `length=${length}`,
      `length=${length}|start=${start}`,
      ...inside.map((c) => `in=${c}`),
      ...(before === undefined || newSentence ? ['first'] : insideOf(before).map((c) => `before=${c}`)),
      ...(after === undefined ? ['last'] : [`nextstart=${startOf(after)}`]),
    ]
    const guess = guesses[i]
    const topics = topicsOf(atom)
    const topical = topics.length > 0
    const coarse = coarseStart(start)
    const lastJoint = leads.length > 0 ? 'led' : jointGroup(atom.joints)
    const kindOfNext =
      after === undefined ? 'end' : forceOf(after.leads.length > 0 ? classesOf(after.leads, 'lead.') : [])
    if (guess !== undefined) {
      unary.push(
        `guess=${guess.guess}`,
        `guess=${guess.guess}|lang=${language}`,
        `guess=${guess.guess}|topical=${topical}`,
        `rule=${guess.rule}`,
        `force=${guess.force}|${lastJoint}|${coarse}`,
        `force=${guess.force}|${lastJoint}|${coarse}|listing=${guess.listing}`,
        `force=${guess.force}|topical=${topical}|${lastJoint}`,
        `force=${guess.force}|nextforce=${kindOfNext}|${coarse}`,
        `listing=${guess.listing}`,
        `lang=${language}|force=${guess.force}|${lastJoint}|${coarse}`,
        `lang=${language}|rule=${guess.rule}`,
      )
      const guessAfter = guesses[i + 1]
      if (guessAfter !== undefined) unary.push(`guess=${guess.guess}|then=${guessAfter.guess}`)
    }
    if (topics.includes('south-china-sea')) unary.push('sea')
    unary.push(`topical=${topical}`, `topical=${topical}|length=${length}`)
    if (lower.charCodeAt(atom.start) >= 0x30 && lower.charCodeAt(atom.start) <= 0x39) unary.push('digit')
    const pair = [
      'pair',
      `joint=${joint}`,
      `joint=${joint}|start=${start}`,
      newSentence ? 'sentence' : 'same',
      leads.length > 0 ? 'led' : 'unled',
      `start=${start}`,
      `lang=${language}|joint=${joint}`,
      ...(before !== undefined && atom.paragraph !== before.paragraph ? ['paragraph'] : []),
      ...(before === undefined
        ? []
        : [`starts=${startOf(before)}>${start}`, `blen=${lengthBand(before.end - before.start)}`]),
      `pairlead=${lastLead}`,
      `pairguess=${guess?.guess ?? 'O'}`,
      `pairguess=${guesses[i - 1]?.guess ?? 'O'}>${guess?.guess ?? 'O'}`,
      `pair${lastJoint}|${coarse}`,
      `lang=${language}|pair${lastJoint}|${coarse}`,
      `lang=${language}|pairguess=${guesses[i - 1]?.guess ?? 'O'}>${guess?.guess ?? 'O'}`,
    ]
    return { unary, pair }
  })
}

const coarseStart = (start: string): string =>
  start.startsWith('act.')
    ? 'act'
    : start.startsWith('of-act.')
      ? 'nominal'
      : ['mark.purpose', 'mark.means', 'mark.relative', 'mark.list'].includes(start)
        ? 'opener'
        : start

const jointGroup = (joints: readonly string[]): string =>
  joints.includes('paragraph') || joints.includes('stop')
    ? 'stop'
    : joints.includes('point')
      ? 'point'
      : joints.includes('semicolon')
        ? 'semicolon'
        : joints.includes('mark.also')
          ? 'also'
          : joints.includes('comma')
            ? joints.includes('mark.and')
              ? 'comma-and'
              : 'comma'
            : joints.includes('spaced')
              ? 'spaced-and'
              : joints.includes('mark.and')
                ? 'and'
                : (joints[0] ?? 'none')

const classesOf = (hits: readonly CueHit[], prefix: string): string[] =>
  hits.flatMap((h) => h.classes.filter((c) => c.startsWith(prefix)).map((c) => c.slice(prefix.length)))

/** What the first word of an atom is: an act, a party, a joining word, or nothing known. */
export const startOf = (atom: Atom): string => {
  const first = atom.cues[0]
  if (first === undefined || first.start > atom.start + 1) {
    // A subject a few words long may stand before the act: "các bộ ngành mở rộng …".
    return first !== undefined &&
      first.start < atom.start + 30 &&
      first.classes.some((c) => c.startsWith('act.'))
      ? 'late-act'
      : 'other'
  }
  const state = first.classes.some((c) => c.startsWith('state.'))
  if (state) return 'state'
  const act = first.classes.find((c) => c.startsWith('act.'))
  if (act !== undefined) return act
  const second = atom.cues[1]
  const name = first.classes[0] ?? 'other'
  if (name === 'mark.comp' && second !== undefined && second.start <= first.end + 1) {
    const nominal = second.classes.find((c) => c.startsWith('act.'))
    if (nominal !== undefined) return `of-${nominal}`
  }
  return name.startsWith('place.') ? 'place' : name
}

const insideOf = (atom: Atom): string[] => [
  ...new Set(
    atom.cues.flatMap((h) =>
      h.classes.map((c) =>
        c.startsWith('state.')
          ? 'state'
          : c.startsWith('place.')
            ? 'place'
            : c.startsWith('act.')
              ? 'act'
              : c,
      ),
    ),
  ),
]

const lengthBand = (n: number): string =>
  n < 8 ? 'tiny' : n < 20 ? 'short' : n < 45 ? 'middle' : n < 90 ? 'long' : 'very-long'
