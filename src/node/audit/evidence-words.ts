/**
 * What an evidence file proves, said to a person: its purpose first, then one sentence with what is proven, to whom, and
 * what is not (protocol section 10). Dates are of the witnesses' own clocks, in UTC.
 */
import type { EvidenceReport, ProvenEntry, ProvenHead } from '../../ledger/evidence.ts'
import { feedOrigin } from '../../ledger/names.ts'

/** Reads as the first words of a page: whoever is shown a demonstration must know it before anything else. */
export const purposeWords = ({ purpose, description, compact }: EvidenceReport): string => {
  const of = `"${description.name}" (${compact}), between ${inWords(description.members)}`
  switch (purpose) {
    case 'service':
      return `SERVICE: a record of ${of}.`
    case 'demonstration':
      return `DEMONSTRATION, no record of service: ${of}.`
    case 'exercise':
      return `EXERCISE, no record of service: ${of}.`
  }
}

export const proofSentence = (report: EvidenceReport): string => {
  const entries = inWords(report.entries.map(entryName))
  const heads = report.heads.filter((head) => report.entries.some((proven) => isUnder(proven, head)))
  const verb = report.entries.length === 1 ? 'stands' : 'stand'
  return (
    `${toWhom(report)} that ${entries} ${verb} at ${report.entries.length === 1 ? 'that place' : 'those places'} ` +
    `in the log of ${report.entries.length === 1 ? 'its author' : 'their authors'} under ${inWords(heads.map(headWords))}; ` +
    'it does not prove that an act is effective, that nothing was written later, that a key was not replaced later, ' +
    'or that what an act tells is true.'
  )
}

/** `VN.MPS main 16 (commitment/C16: claimed; its body is shown)` */
export const entryName = ({ entry, body }: ProvenEntry): string => {
  const { authority, lane, seq } = entry.leaf
  const { record, act } = entry.facts
  const shown = { none: 'it has no body', shown: 'its body is shown', 'not-shown': 'its body is not shown' }
  return `${authority} ${lane} ${seq} (${record === null ? act : `${record}: ${act}`}; ${shown[body]})`
}

/** Authors of the entries whose letter of credence was not given: for them the proof rests on the file's own word. */
export const untrustedAuthors = ({ entries, authorities }: EvidenceReport): readonly string[] => {
  const authors = new Set(entries.map(({ entry }) => entry.leaf.authority))
  return authorities
    .filter(({ authority, trusted }) => !trusted && authors.has(authority))
    .map(({ authority }) => authority)
}

const toWhom = (report: EvidenceReport): string => {
  const untrusted = untrustedAuthors(report)
  if (untrusted.length > 0) {
    return `It would prove, to whoever trusts the root ${untrusted.length === 1 ? 'key' : 'keys'} of ${inWords(untrusted)} given below,`
  }
  const trusted = report.authorities.filter((each) => each.trusted).map(({ authority }) => authority)
  return `It proves, to whoever trusts the letters of credence of ${inWords(trusted)} that were given,`
}

const isUnder = ({ entry: { leaf } }: ProvenEntry, head: ProvenHead): boolean =>
  feedOrigin('', leaf.authority, leaf.lane) === feedOrigin('', head.authority, head.lane)

const headWords = ({ authority, lane, size, witnesses, unchecked }: ProvenHead): string => {
  const named = witnesses.map((each) => {
    const by = each.trusted ? each.authority : `${each.authority} (its letter was not given)`
    return `${by} on ${new Date(each.time * 1000).toISOString().slice(0, 10)}`
  })
  const witnessed = named.length === 0 ? 'witnessed by nobody here' : `witnessed by ${inWords(named)}`
  const left = unchecked.length === 0 ? '' : `, and by ${inWords(unchecked)} whose key is not at hand`
  return `the signed head of ${authority} ${lane} of size ${size}, ${witnessed}${left}`
}

const inWords = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
