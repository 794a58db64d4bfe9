/**
 * The grammar of act lead-ins, written by hand: a verb of reporting opens an item of its kind, joining words and commas
 * before a new verb open the next one, purposes and means continue it, a new subject ends it. It reads atoms left to
 * right with a small state and says for each what it would call it and why; the act model weighs that against the rest.
 */
import type { ActKind } from './act-labels.ts'
import type { Atom } from './atoms.ts'
import type { Language } from './language.ts'

export type Guess = 'O' | 'I' | ActKind

export interface GrammarGuess {
  readonly guess: Guess
  /** What the verbs of reporting in force make of a clause. */
  readonly force: Force
  /** Whether an enumeration ("such as", "ได้แก่") is going on. */
  readonly listing: boolean
  /** Name of the rule that spoke. */
  readonly rule: string
}

export type Force = 'act' | 'stance' | 'review' | 'talk' | 'sign' | 'say' | 'greet' | 'none'

const forces: Readonly<Record<string, Force>> = {
  agree: 'act',
  both: 'act',
  commit: 'act',
  propose: 'act',
  ready: 'act',
  will: 'act',
  hope: 'act',
  invite: 'act',
  task: 'act',
  accept: 'act',
  must: 'stance',
  view: 'stance',
  affirm: 'stance',
  stress: 'stance',
  support: 'stance',
  call: 'stance',
  appraise: 'review',
  thank: 'review',
  discuss: 'talk',
  sign: 'sign',
  issue: 'say',
  say: 'say',
  inform: 'say',
  greet: 'greet',
}

export const leadNames = (atom: Atom): string[] =>
  atom.leads.flatMap((h) => h.classes.filter((c) => c.startsWith('lead.')).map((c) => c.slice(5)))

/** The force of a chain of verbs: the last decides, but a bare "will" does not undo a view, a hope or an invitation. */
export const forceOf = (names: readonly string[]): Force => {
  const strong = names.filter((n) => n !== 'will')
  const last = strong.at(-1) ?? names.at(-1)
  if (last === undefined) return 'none'
  const force = forces[last] ?? 'none'
  return names.at(-1) === 'will' &&
    (force === 'say' || force === 'review' || force === 'talk' || last === 'affirm')
    ? 'act'
    : force
}

export const guessActs = (
  atoms: readonly Atom[],
  startOf: (atom: Atom) => string,
  topicsOf: (atom: Atom) => readonly string[],
  language: Language,
): GrammarGuess[] => {
  const isTopical = (atom: Atom): boolean => topicsOf(atom).length > 0
  let force: Force = 'none'
  let open: ActKind | undefined
  let listing = false
  const guesses = atoms.map((atom, i): GrammarGuess => {
    const before = atoms[i - 1]
    const after = atoms[i + 1]
    const newParagraph = before === undefined || atom.paragraph !== before.paragraph
    const newSentence = before === undefined || atom.sentence !== before.sentence
    const start = startOf(atom)
    if (newParagraph || newSentence) {
      // A sentence that begins with a bare verb goes on with what the one before agreed.
      const goesOn = !newParagraph && start.startsWith('act.') && language === 'vi' && atom.leads.length === 0
      if (goesOn && force === 'act') {
        open = 'action'
        listing = false
        return { guess: 'action', force, listing, rule: 'sentence-goes-on' }
      }
      if (!atom.joints.includes('point')) force = 'none'
      open = undefined
      listing = false
    }
    const names = leadNames(atom)
    const say = (guess: Guess, rule: string): GrammarGuess => {
      open = guess === 'O' ? undefined : guess === 'I' ? open : guess
      return { guess, force, listing, rule }
    }
    const has = (c: string): boolean => atom.cues.some((h) => h.classes.includes(c))
    const actInside = atom.cues.some((h) => h.classes.some((c) => c.startsWith('act.')))

    if (names.length > 0) {
      const bareWill = names.every((n) => n === 'will')
      // "…, which will …" inside an open item goes on with it.
      if (bareWill && open !== undefined && before !== undefined && !endsClause(atom))
        return say('I', 'will-inside')
      force = forceOf(names)
      listing = false
      const first = atom.cues[0]
      // "khẳng định" right before a verb of cooperation: an act affirmed is an act.
      if (names.at(-1) === 'affirm' && start.startsWith('act.')) force = 'act'
      // Without a state or party before it, "พร้อม" only joins.
      if (names.at(-1) === 'ready' && atom.leads.at(-1)?.phrase === 'พร้อม' && !endsWithParty(before))
        return say('O', 'joins-only')
      // "ยินดีที่ / ยินดีกับ": glad of something is not ready for it.
      if (names.at(-1) === 'ready' && atom.leads.at(-1)?.phrase.includes('ยินดี') && !start.includes('act.'))
        force = 'review'
      if (force === 'act' && first?.classes.includes('mark.importance'))
        return say('position', 'agreed-importance')
      if (force === 'act' && speaksOfSea(topicsOf(atom))) return say('position', 'sea-dispute')
      if (force === 'act' && names.every((n) => n === 'will') && language === 'th' && !start.includes('act.'))
        return say('O', 'bare-will')
      if (
        force === 'stance' &&
        first !== undefined &&
        first.start < atom.start + 12 &&
        first.classes.includes('mark.courtesy')
      )
        return say('O', 'courtesy')
      if (
        force === 'stance' &&
        has('mark.past') &&
        !has('mark.importance') &&
        names.at(-1) === 'view' &&
        actInside
      )
        return say('review', 'view-of-past')
      if (force === 'act') return say(isMerePurpose(atom, start) ? 'O' : 'action', `led-by-${names.at(-1)}`)
      if (force === 'sign') return say('signature', 'led-by-sign')
      if (force === 'talk')
        return say(isTopical(atom) && (start.includes('act.') || actInside) ? 'action' : 'O', 'talked-about')
      if (force === 'stance')
        return say(
          isTopical(atom) || actInside || has('mark.importance') ? 'position' : 'O',
          `led-by-${names.at(-1)}`,
        )
      if (force === 'review')
        return say(isTopical(atom) && !isCourtesy(atom) ? 'review' : 'O', `led-by-${names.at(-1)}`)
      if (force === 'say' && isTopical(atom) && has('mark.past') && actInside)
        return say('review', 'told-past')
      return say('O', `led-by-${names.at(-1)}`)
    }

    if (
      atom.cues[0]?.start === atom.start &&
      pastOpeners.has(atom.cues[0].phrase) &&
      isTopical(atom) &&
      force !== 'act'
    )
      return say('review', 'opens-in-the-past')
    const nextLed = after !== undefined && after.sentence === atom.sentence && after.leads.length > 0
    const bareWillNext = nextLed && leadNames(after).every((n) => n === 'will')
    if (bareWillNext && open !== undefined && start === 'mark.comp') return say('I', 'clause-inside')
    const verbFollows =
      after !== undefined &&
      (after.joints.length === 0 || (language === 'en' && after.joints.every((j) => j === 'mark.also')))
    if (nextLed && verbFollows && isSubject(atom, start, open !== undefined))
      return say('O', 'subject-of-next')
    if (newSentence || newParagraph) {
      if (
        (has('mark.both') || start === 'state' || start === 'mark.comp') &&
        has('mark.past') &&
        actInside &&
        isTopical(atom)
      )
        return say('review', 'past-of-both')
      return say('O', 'sentence-start')
    }
    if (atom.joints.includes('point') && atom.joints.includes('colon')) listing = false
    if (atom.joints.includes('point') && listing) return say('I', 'point-of-list')
    if (atom.joints.includes('point'))
      return say(
        !isTopical(atom) && force === 'none' && !start.includes('act.') ? 'O' : 'action',
        'numbered-point',
      )
    if (start === 'mark.list') {
      listing = true
      return say(open === undefined ? 'O' : 'I', 'enumeration')
    }
    if (language === 'th' && thaiClauseEnds.has(atom.cues[0]?.phrase ?? '') && start === 'mark.relative')
      return say('O', 'thai-relative-clause')
    if (atom.joints.includes('mark.also')) listing = false
    if (start.startsWith('mark.') && start !== 'mark.both' && start !== 'mark.past')
      return say(open === undefined ? 'O' : 'I', 'continues')
    if (open === undefined && force !== 'act' && has('mark.both') && has('mark.past') && actInside)
      return say('review', 'past-of-both')
    if (open === undefined && force === 'none' && start === 'mark.past' && actInside && isTopical(atom))
      return say('review', 'past-act')
    if (open === 'action' && speaksOfSea(topicsOf(atom)) && opensNext(atom, start, listing, language))
      return say('position', 'sea-dispute')
    if (open === 'position' && !atom.joints.includes('semicolon')) return say('I', 'stance-goes-on')
    if (open !== undefined && opensNext(atom, start, listing, language)) return say(open, 'next-of-same-lead')
    return say(open === undefined ? 'O' : 'I', open === undefined ? 'nothing' : 'continues')
  })
  return withSignings(atoms, withoutIntroductions(atoms, withThings(atoms, guesses, startOf)))
}

/** Thai words that begin a new clause with its own subject. */
const thaiClauseEnds = new Set(['ซึ่ง', 'เพราะ', 'เนื่องจาก', 'ภายหลัง', 'หลังจาก', 'ถ้า'])

const pastOpeners = new Set([
  'ที่ผ่านมา',
  'ขณะนี้',
  'มีการ',
  'ได้มีการ',
  'thời gian qua',
  'những năm qua',
  'trong những năm qua',
  'trong thời gian qua',
])

const endsWithParty = (atom: Atom | undefined): boolean => {
  const last = atom?.cues.at(-1)
  return (
    last !== undefined &&
    atom !== undefined &&
    atom.end - last.end < 4 &&
    last.classes.some((c) => c.startsWith('state.') || c === 'mark.both')
  )
}

const speaksOfSea = (topics: readonly string[]): boolean => topics.includes('south-china-sea')

// "The list will be exchanged …": told by the report itself, the thing belongs to the act.
const withThings = (
  atoms: readonly Atom[],
  guesses: readonly GrammarGuess[],
  startOf: (atom: Atom) => string,
): GrammarGuess[] => {
  const out = [...guesses]
  atoms.forEach((atom, i) => {
    const names = leadNames(atom)
    const thing = atoms[i - 1]
    const before = guesses[i - 1]
    const own = guesses[i]
    if (
      thing === undefined ||
      before === undefined ||
      own === undefined ||
      own.guess === 'O' ||
      own.guess === 'I'
    )
      return
    if (
      names.length !== 1 ||
      (names[0] !== 'will' && names[0] !== 'must') ||
      before.rule !== 'subject-of-next'
    )
      return
    const start = startOf(thing)
    if (
      (start !== 'other' && start !== 'mark.comp' && !start.startsWith('of-act.')) ||
      thing.end - thing.start < 16
    )
      return
    out[i - 1] = { ...before, guess: own.guess, rule: 'thing-that-will' }
    out[i] = { ...own, guess: 'I' }
  })
  return out
}

// "agreed on the following:" announces acts and is none.
const withoutIntroductions = (atoms: readonly Atom[], guesses: readonly GrammarGuess[]): GrammarGuess[] => {
  const out = [...guesses]
  atoms.forEach((atom, i) => {
    if (!atom.cues.some((h) => h.classes.includes('mark.intro'))) return
    for (let k = i; k >= 0; k--) {
      const g = out[k]
      if (g === undefined || g.guess === 'O') break
      out[k] = { ...g, guess: 'O', rule: 'introduces-a-list' }
      if (g.guess !== 'I') break
    }
  })
  return out
}

// A signing is told in one sentence: who signed, and all that was signed.
const withSignings = (atoms: readonly Atom[], guesses: readonly GrammarGuess[]): GrammarGuess[] => {
  const out = [...guesses]
  guesses.forEach((g, i) => {
    if (g.rule !== 'led-by-sign') return
    let first = i
    for (let k = i - 1; k >= 0 && atoms[k]?.sentence === atoms[i]?.sentence; k--) {
      first = k
      if (
        atoms[k]?.joints.some((j) => j === 'comma' || j === 'mark.also') ||
        (atoms[k]?.leads.length ?? 0) > 0
      )
        break
    }
    for (let k = first; k < atoms.length && atoms[k]?.sentence === atoms[i]?.sentence; k++) {
      const old = out[k]
      if (old === undefined || (k > i && (atoms[k]?.leads.length ?? 0) > 0)) break
      if (k > i && old.rule === 'thai-relative-clause') break
      out[k] = { ...old, guess: k === first ? 'signature' : 'I', rule: 'signing' }
    }
  })
  return out
}

const endsClause = (atom: Atom): boolean =>
  atom.joints.includes('stop') ||
  atom.joints.includes('paragraph') ||
  atom.joints.includes('semicolon') ||
  atom.joints.includes('mark.also')

const isMerePurpose = (atom: Atom, start: string): boolean => start === 'mark.purpose' && atom.cues.length < 3

const isCourtesy = (atom: Atom): boolean =>
  atom.cues.some((h) => h.classes.includes('mark.courtesy')) &&
  !atom.cues.some((h) => h.classes.some((c) => c === 'act.cooperate' || c === 'mark.past'))

// Behind a plain "and" inside an item stands its other half, not the subject of the verb that follows.
const isSubject = (atom: Atom, start: string, open: boolean): boolean =>
  atom.end - atom.start < 70 &&
  !(
    open &&
    atom.joints.length === 1 &&
    atom.joints[0] === 'mark.and' &&
    start !== 'state' &&
    start !== 'mark.both'
  ) &&
  (start === 'state' ||
    start === 'mark.both' ||
    start === 'other' ||
    start === 'mark.comp' ||
    start === 'mark.means' ||
    start === 'mark.relative')

// A new verb behind a comma, a semicolon or "as well as" is a new act; behind a plain "and" it mostly is not.
const opensNext = (atom: Atom, start: string, listing: boolean, language: Language): boolean => {
  const joint = atom.joints
  const act = start.startsWith('act.') || start.startsWith('of-act.')
  if (joint.includes('semicolon')) return true
  if (language === 'th' && joint.includes('comma') && !listing) return true
  if (!act || (listing && !(language === 'vi' && start === 'act.strengthen'))) return false
  if (joint.includes('mark.also')) return true
  if (joint.includes('comma')) return atom.end - atom.start > 12
  if (language === 'th' && joint.includes('mark.and'))
    return (start.startsWith('act.') && atom.end - atom.start > 40) || joint.includes('spaced')
  return language === 'th' && start.startsWith('of-act.') && joint.length === 0 && atom.end - atom.start > 25
}
