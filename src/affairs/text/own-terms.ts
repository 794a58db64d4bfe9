/** Where a text uses another word than the one a side has for it: Biển Đông, ทะเลจีนใต้. Findings for people to weigh. */
export interface OwnTerm {
  readonly by: string
  readonly language: string
  readonly term: string
  readonly instead: readonly string[]
}

export interface OwnTermFinding {
  readonly by: string
  readonly language: string
  /** As it stands in the text. */
  readonly found: string
  readonly term: string
}

/** `texts`: language → wording of one paragraph. Case does not matter; each word is found once in each language. */
export const ownTermFindings = (
  terms: readonly OwnTerm[],
  texts: Readonly<Record<string, string>>,
): readonly OwnTermFinding[] =>
  terms.flatMap(({ by, instead, language, term }) => {
    const text = texts[language] ?? ''
    const folded = text.toLowerCase()
    return instead.flatMap((other) => {
      const at = folded.indexOf(other.toLowerCase())
      return at < 0 ? [] : [{ by, language, found: text.slice(at, at + other.length), term }]
    })
  })
