/** Why an evidence file does not hold, in words for whoever was handed it. The kinds are those of the ledger. */
import type { EvidenceError } from '../../ledger/evidence.ts'

export const explainEvidenceError = (error: EvidenceError): string => {
  switch (error.kind) {
    case 'bad-json':
      return `the file is not in the form of evidence (${error.why.kind}): it was changed, or is something else.`
    case 'bad-shape':
      return `the file is not in the form of evidence at "${error.at}".`
    case 'bad-credence':
      return `the letter of credence of ${error.authority} does not hold in itself (${error.why.kind}).`
    case 'foreign-credence':
      return `the letter of ${error.authority} is of another compact than the evidence.`
    case 'repeated-credence':
      return `two letters of ${error.authority} were given: one authority has one.`
    case 'not-a-member':
      return `${error.authority} is no member of the compact that the file describes.`
    case 'repeated-feed':
      return `the log of ${error.authority} (${error.lane}) stands in the file twice.`
    case 'bad-feed':
      return `the log of ${error.authority} (${error.lane}) does not hold: ${inDetail(error.why)}.`
    case 'other-genesis':
      return `the log of ${error.authority} (${error.lane}) does not begin with the entry that the letter of credence names: the file was made under another key.`
    case 'roots-differ':
      return `the two logs of ${error.authority} name two root keys.`
    case 'stray-signature':
      return `a signature by "${error.name}" stands on a head where nobody of that name may sign.`
    case 'bad-cosignature':
      return `the cosignature of ${error.by} does not verify (${error.why.kind}): it is forged, or of another head.`
    case 'bad-entry':
      return `entry ${error.at + 1} of the file does not hold: ${inDetail(error.why)}.`
    case 'foreign-entry':
      return `entry ${error.at + 1} of the file is of another compact or author than it says.`
    case 'no-feed':
      return `the file has no head for entry ${error.at + 1}.`
    case 'not-included':
      return `entry ${error.at + 1} of the file is not in the log under the signed head.`
    case 'repeated-entry':
      return `entry ${error.at + 1} of the file stands in it twice.`
  }
}

/** `bad-genesis (bad-signature)`: the kind, and what is within it. */
const inDetail = (error: { readonly kind: string; readonly why?: { readonly kind: string } }): string =>
  error.why === undefined ? error.kind : `${error.kind} (${inDetail(error.why)})`
