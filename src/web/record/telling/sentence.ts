/**
 * What an act says as a sentence: which of the sentences, and what fills its gaps. An answer names the entry that it
 * answers by its number in the record; so do a correction, a counter-proposal and a change of what was agreed.
 */
import type { ActShown } from '../../api/calls.ts'
import { fill } from '../../language/fill.ts'
import type { Dictionary } from '../../language/words.tsx'
import { splitRecord } from '../../route/places.ts'
import { actWord, codesOf } from '../field-words.ts'

type Texts = Readonly<Record<string, string>>

export interface Sentence {
  readonly text: string
  readonly thing: string
  /** Place of the act that it refers to among the acts of the record, from 0. */
  readonly refersTo: number | undefined
  /** Authorities or states of whom it is told. */
  readonly of: readonly string[]
  readonly code: string
  readonly key: string
  /** Another record that it names. */
  readonly record: string | undefined
}

/** What a sentence is made of. */
export type Told = Pick<ActShown, 'leaf' | 'act' | 'fields'>

export const sentenceOf = (
  words: Dictionary,
  record: string,
  act: Told,
  acts: readonly ActShown[],
): Sentence => {
  const [affair] = splitRecord(record)
  const { fields } = act
  const before = replacedBy(act, acts)
  const pinned = textOf(fields.statement) ?? textOf(fields.terms) ?? before?.leaf
  const refersTo = acts.findIndex(({ leaf }) => leaf === pinned)
  const answered = acts[refersTo]
  const key = textOf(answered?.fields.key) ?? textOf(fields.key) ?? ''
  return {
    text: textFor(words, affair, act, before),
    thing: fill(thingOf(words, affair, answered), { key }),
    refersTo: answered === undefined ? undefined : refersTo,
    of: [fields.of].flat().filter((each) => typeof each === 'string'),
    code: codeOf(words, affair, act),
    key,
    record: [fields.commitment, fields.key, fields.text].flatMap((each) => textOf(each) ?? []).find(isRecord),
  }
}

/** The act whose wording this one takes the place of, or offers another for; undefined where it is the first of its kind. */
export const replacedBy = (act: Told, acts: readonly ActShown[]): ActShown | undefined => {
  const { corrects, base, key } = act.fields
  if (typeof corrects === 'string') return acts.find(({ leaf }) => leaf === corrects)
  if (base === undefined || act.act === 'told') return undefined
  const earlier = acts.slice(
    0,
    acts.findIndex(({ leaf }) => leaf === act.leaf),
  )
  return (
    earlier.findLast(
      (each) => each.verdict.kind === 'effective' && each.fields.base === base && each.fields.key === key,
    ) ?? earlier.find(({ leaf }) => leaf === base)
  )
}

const textFor = (words: Dictionary, affair: string, act: Told, before: ActShown | undefined): string => {
  const { shared } = words.telling
  const own: Texts = (words.telling.acts as Readonly<Record<string, Texts>>)[affair] ?? {}
  if (before !== undefined && typeof act.fields.corrects === 'string') return shared.corrected
  if (before !== undefined && act.fields.key === undefined && act.act === 'proposed')
    return before.leaf === act.fields.base ? shared.changed : shared.countered
  const variant = `${act.act}.${variantOf(affair, act)}`
  return own[variant] ?? own[act.act] ?? (shared as Texts)[act.act] ?? shared.other
}

/** The code of an act that tells it from others of its name in a sentence of its own. */
const variantOf = (affair: string, { act, fields }: Told): string => {
  switch (`${affair}.${act}`) {
    case 'session.reported':
      return String(fields.stage)
    case 'delegation.listed':
      return fields.certainty === 'own' ? 'own' : 'told'
    case 'commitment.evidence':
      return String(fields.kind)
    case 'text.proposed':
      return String(fields.form)
    default:
      return ''
  }
}

const thingOf = (words: Dictionary, affair: string, answered: ActShown | undefined): string => {
  const { things } = words.telling
  const own = (things as Readonly<Record<string, Texts | string>>)[affair]
  return (typeof own === 'object' && answered !== undefined ? own[answered.act] : undefined) ?? things.other
}

const tellingCode: Texts = {
  disputed: 'ground',
  postponed: 'ground',
  retired: 'ground',
  event: 'stage',
  ink: 'step',
  proposed: 'assessment',
}

const codeOf = (words: Dictionary, affair: string, { act, fields }: Told): string => {
  if (act === 'told') return actWord(words, affair, String(fields.did))
  const field = tellingCode[act]
  const code = field === undefined ? undefined : textOf(fields[field])
  if (field === undefined || code === undefined) return actWord(words, affair, act)
  return codesOf(words, affair, act, field)?.[code] ?? code
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const isRecord = (value: string): boolean => /^[a-z]+\/./.test(value)
