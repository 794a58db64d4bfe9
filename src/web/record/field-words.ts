/** Codes of facts in words, by the affair and the field that they stand in. */
import type { Dictionary } from '../language/words.tsx'

type Texts = Readonly<Record<string, string>>

/** The words of a field's codes; undefined where the field holds none. */
export const codesOf = (words: Dictionary, affair: string, act: string, field: string): Texts | undefined => {
  const { kernel, affairs, record } = words
  if (field === 'certainty') return kernel.certainty
  if (field === 'ground' && act === 'disputed') return kernel.grounds
  if (field === 'theme') return record.themes
  switch (`${affair}.${field}`) {
    case 'commitment.kind':
      return act === 'evidence' ? affairs.commitment.evidence : affairs.commitment.kinds
    case 'contact.kind':
      return affairs.contact.kinds
    case 'instrument.kind':
      return affairs.instrument.kinds
    case 'instrument.stage':
      return affairs.instrument.stages
    case 'mechanism.level':
      return affairs.mechanism.levels
    case 'mechanism.cadence':
      return affairs.mechanism.cadence
    case 'mechanism.hosting':
      return affairs.mechanism.hosting
    case 'session.stage':
      return affairs.session.stages
    case 'session.format':
      return affairs.session.formats
    case 'session.ground':
      return affairs.session.postponementGrounds
    case 'credential.ground':
      return affairs.credential.grounds
    case 'review.assessment':
      return affairs.review.assessments
    case 'text.kind':
      return affairs.text.kinds
    case 'text.step':
      return affairs.text.steps
    case 'text.initialling':
      return affairs.text.initialling
    default:
      return undefined
  }
}

/** What an act is called: by its affair, else as every affair calls it. */
export const actWord = (words: Dictionary, affair: string, act: string): string => {
  const own: Texts =
    (words.affairs as Readonly<Record<string, { readonly acts?: Texts }>>)[affair]?.acts ?? {}
  const shared: Texts = words.kernel.acts
  return own[act] ?? shared[act] ?? act
}

/** What an act is called, with the one code that tells it from others of its name. */
export const actHeading = (
  words: Dictionary,
  affair: string,
  act: string,
  fields: Readonly<Record<string, unknown>>,
): string => {
  const name = actWord(words, affair, act)
  const field = tellingField[`${affair}.${act}`]
  const code = field === undefined ? undefined : fields[field]
  if (field === undefined || typeof code !== 'string') return name
  return `${name}: ${codesOf(words, affair, act, field)?.[code] ?? code}`
}

export const tellingField: Readonly<Record<string, string>> = {
  'commitment.evidence': 'kind',
  'instrument.event': 'stage',
}
