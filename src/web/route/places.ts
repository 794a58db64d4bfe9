/**
 * The addresses of the desk. `/<compact>/<place>`: of the compact its first eight letters, which tell the few of one node
 * apart. What an address does not name is not a place.
 */
export type Place =
  | { readonly at: 'start' }
  /** `id`: of the officer that the section is opened at. */
  | { readonly at: 'settings'; readonly section: SettingsSection; readonly id?: string }
  | { readonly at: 'sign-in' }
  | { readonly at: 'invitation' }
  | { readonly at: 'today'; readonly compact: string }
  | { readonly at: 'commitments'; readonly compact: string }
  | { readonly at: 'mechanisms'; readonly compact: string }
  | { readonly at: 'reported'; readonly compact: string }
  | { readonly at: 'texts'; readonly compact: string }
  | { readonly at: 'text' | 'text-signing'; readonly compact: string; readonly id: string }
  | { readonly at: 'sessions'; readonly compact: string }
  | { readonly at: 'session'; readonly compact: string; readonly id: string }
  | { readonly at: 'record'; readonly compact: string; readonly affair: string; readonly id: string }
  | { readonly at: 'paste'; readonly compact: string }
  | { readonly at: 'draft'; readonly compact: string; readonly id: string }
  | { readonly at: 'nowhere' }

const simple = ['today', 'commitments', 'mechanisms', 'sessions', 'texts', 'reported', 'paste'] as const

const ofNoCompact = ['sign-in', 'invitation'] as const

export const settingsSections = [
  'own',
  'officers',
  'offices',
  'policy',
  'terms',
  'links',
  'log',
  'alarms',
  'heads',
] as const

export type SettingsSection = (typeof settingsSections)[number]

export const readPlace = (path: string): Place => {
  const [first = '', second = '', third, fourth, ...rest] = segmentsOf(path)
  if (first === '') return { at: 'start' }
  const alone = ofNoCompact.find((each) => each === first)
  if (alone !== undefined && second === '') return { at: alone }
  if (first === 'settings') return settingsAt(second, third, fourth)
  if (!/^c[a-z2-7]{7}$/.test(first) || rest.length > 0) return { at: 'nowhere' }
  const compact = first
  const at = simple.find((each) => each === second)
  if (at !== undefined && third === undefined) return { at, compact }
  if (second === 'sessions' && third !== undefined && fourth === undefined)
    return { at: 'session', compact, id: third }
  if (second === 'drafts' && third !== undefined && fourth === undefined)
    return { at: 'draft', compact, id: third }
  if (second === 'texts' && third !== undefined) {
    if (fourth === undefined) return { at: 'text', compact, id: third }
    if (fourth === 'sign') return { at: 'text-signing', compact, id: third }
  }
  if (second === 'records' && third !== undefined && fourth !== undefined)
    return { at: 'record', compact, affair: third, id: fourth }
  return { at: 'nowhere' }
}

/** `/settings`, `/settings/links`, `/settings/officers/o-…`. */
const settingsAt = (name: string, id: string | undefined, more: string | undefined): Place => {
  const section = name === '' ? 'own' : settingsSections.find((each) => each === name)
  if (section === undefined || more !== undefined) return { at: 'nowhere' }
  if (id === undefined) return { at: 'settings', section }
  return section === 'officers' && /^o-[a-z2-7]{16}$/.test(id)
    ? { at: 'settings', section, id }
    : { at: 'nowhere' }
}

export const addressOfSettings = (section: SettingsSection, id?: string): string =>
  `/settings/${section}${id === undefined ? '' : `/${id}`}`

const segmentsOf = (path: string): readonly string[] => {
  try {
    return path.split('/').slice(1).map(decodeURIComponent)
  } catch {
    return ['?']
  }
}

export const startOf = (compact: string): string => compact.slice(0, 8)

export const addressOf = (compact: string, ...rest: readonly string[]): string =>
  `/${[startOf(compact), ...rest].map(encodeURIComponent).join('/')}`

/** Where a record is best read: a session and a text at their own places, everything else as a record. */
export const addressOfRecord = (compact: string, record: string): string => {
  const [affair = '', id = ''] = splitRecord(record)
  if (affair === 'session') return addressOf(compact, 'sessions', id)
  return affair === 'text' ? addressOf(compact, 'texts', id) : addressOf(compact, 'records', affair, id)
}

export const splitRecord = (record: string): readonly [affair: string, id: string] => {
  const slash = record.indexOf('/')
  return [record.slice(0, slash), record.slice(slash + 1)]
}
