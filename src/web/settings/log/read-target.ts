/** What a row of the access log is about, read from its target. Pure; what is of no known form stays as it stands. */
export type Target =
  /** `rest`: a sign-in, a passkey, the digest of all that gives power. */
  | { readonly kind: 'officer'; readonly id: string; readonly rest: string }
  | { readonly kind: 'record'; readonly compact: string; readonly record: string }
  | { readonly kind: 'entry'; readonly compact: string; readonly authority: string; readonly seq: number }
  /** Acts of this authority that were released together: their places in its log. */
  | { readonly kind: 'acts'; readonly compact: string; readonly first: number; readonly last: number }
  | { readonly kind: 'file'; readonly compact: string; readonly commitment: string }
  | { readonly kind: 'peer'; readonly compact: string; readonly authority: string }
  | { readonly kind: 'draft'; readonly id: string; readonly version: string }
  | { readonly kind: 'policy'; readonly value: string }
  | { readonly kind: 'everything' }
  | { readonly kind: 'other'; readonly text: string }

const forms: readonly (readonly [form: RegExp, read: (groups: readonly string[]) => Target])[] = [
  [/^(o-[a-z2-7]{16})(?:\/(.*))?$/, ([id = '', rest = '']) => ({ kind: 'officer', id, rest })],
  [
    /^(c[a-z2-7]{32})\/(?:main|hot)\/([A-Z]{2}\.[A-Z0-9-]+)\/(\d+)$/,
    ([compact = '', authority = '', seq = '']) => ({ kind: 'entry', compact, authority, seq: Number(seq) }),
  ],
  [
    /^(c[a-z2-7]{32})\/(?:main|hot)\/(\d+)(?:-(\d+))?$/,
    ([compact = '', first = '', last = '']) => ({
      kind: 'acts',
      compact,
      first: Number(first),
      last: Number(last === '' ? first : last),
    }),
  ],
  [
    /^(c[a-z2-7]{32})\/([A-Za-z0-9_-]{43})$/,
    ([compact = '', commitment = '']) => ({ kind: 'file', compact, commitment }),
  ],
  [
    /^(c[a-z2-7]{32})\/([A-Z]{2}\.[A-Z0-9-]+)$/,
    ([compact = '', authority = '']) => ({ kind: 'peer', compact, authority }),
  ],
  [
    /^(c[a-z2-7]{32})\/(?:(?:main|hot)\/)?([a-z][a-z-]*\/[A-Za-z0-9][A-Za-z0-9._-]*)(?:@\d+)?(?:\/.*)?$/,
    ([compact = '', record = '']) => ({ kind: 'record', compact, record }),
  ],
  // A comment on it: its own name and version come first.
  [
    /^[a-z]+-[a-z2-7]+\/\d+\/(c[a-z2-7]{32})\/(?:main|hot)\/([a-z][a-z-]*\/[A-Za-z0-9][A-Za-z0-9._-]*)(?:@\d+)?\//,
    ([compact = '', record = '']) => ({ kind: 'record', compact, record }),
  ],
  [/^(d-[a-z2-7]{16})(?:\/(\d+))?$/, ([id = '', version = '']) => ({ kind: 'draft', id, version })],
  [/^(?:release-policy|sign-in-policy)\/(.+)$/, ([value = '']) => ({ kind: 'policy', value })],
  [/^(?:all|officers)$/, () => ({ kind: 'everything' })],
]

export const readTarget = (text: string): Target => {
  for (const [form, read] of forms) {
    const match = form.exec(text)
    if (match !== null) return read(match.slice(1).map((group) => group ?? ''))
  }
  return { kind: 'other', text }
}

/**
 * What somebody typed or pasted to find a thing: a target as it stands, a record by its short name, the address of its place
 * on a desk. `compactOf` gives the whole identifier of the compact that begins so; the first one for an empty start.
 */
export const targetSought = (
  typed: string,
  compactOf: (start: string) => string | undefined,
): string | undefined => {
  const text = typed.trim()
  if (text === '') return undefined
  const address = /\/(c[a-z2-7]{7})\/(?:records\/([a-z-]+)|(sessions|texts))\/([^/?#]+)/.exec(text)
  if (address !== null) {
    const [, start = '', affair, place = '', id = ''] = address
    const compact = compactOf(start)
    const named = affair ?? place.slice(0, -1)
    return compact === undefined ? text : `${compact}/${named}/${decodeURIComponent(id)}`
  }
  const first = compactOf('')
  return /^[a-z][a-z-]*\/[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text) && first !== undefined
    ? `${first}/${text}`
    : text
}
