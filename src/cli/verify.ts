import { readFile } from 'node:fs/promises'
import { credenceDigits, parseLetter, verifyLetter } from '../ledger/credence.ts'
import { type EvidenceReport, verifyEvidence } from '../ledger/evidence.ts'
import { explainEvidenceError } from '../node/audit/evidence-refusal.ts'
import { evidenceSignatures, signatureSentence } from '../node/audit/evidence-signatures.ts'
import { entryName, proofSentence, purposeWords, untrustedAuthors } from '../node/audit/evidence-words.ts'
import { verify } from '../vault/ed25519.ts'
import { sha256 } from '../vault/sha256.ts'
import type { Command, Io } from './command.ts'
import { readOptions } from './read-options.ts'

const usage = `comity verify FILE [--credence LETTER]… [--json]

Checks an evidence file against the letters of credence that you trust, with no database and no network. Says what it proves,
to whom, and what it does not; of acts that officers signed, whose key signed, where the act that introduced it is in the
file. Without letters it says under which root keys the file would hold. Exit code 1: it does not hold.`

export const command: Command = {
  summary: 'Checks an evidence file.',
  usage,
  run: async (argv, io) => {
    const options = readOptions(argv, {
      credence: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
    })
    const file = options.ok ? options.value.positionals[0] : undefined
    if (!options.ok || file === undefined) {
      io.err(options.ok ? usage : `comity verify: ${options.error}`)
      return 2
    }
    const { credence, json } = options.value.values
    const text = await readText(file, io)
    if (text === undefined) return 2
    const letters = []
    const digits = new Map<string, string>()
    for (const path of credence) {
      const letterText = await readText(path, io)
      if (letterText === undefined) return 2
      const letter = parseLetter(letterText)
      if (!letter.ok) return refuse(io, json, letter.error.kind, `${path} is not a letter of credence.`)
      letters.push(letter.value)
      const held = verifyLetter(sha256, verify, letter.value)
      if (held.ok) digits.set(held.value.authority, credenceDigits(sha256, held.value))
    }
    const verified = verifyEvidence(sha256, verify, withOneEnd(text), letters)
    if (!verified.ok) return refuse(io, json, verified.error.kind, explainEvidenceError(verified.error))
    if (json) io.out(JSON.stringify(inJson(verified.value, digits)))
    else print(io, verified.value, digits)
    return 0
  },
}

const readText = async (path: string, io: Io): Promise<string | undefined> => {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) io.err(`comity verify: ${path} cannot be read.`)
  return text
}

const refuse = (io: Io, json: boolean, kind: string, words: string): number => {
  if (json) io.out(JSON.stringify({ ok: false, reason: kind, words }))
  else io.out(`It does not hold: ${words}`)
  return 1
}

const print = (io: Io, report: EvidenceReport, digits: ReadonlyMap<string, string>): void => {
  io.out(purposeWords(report))
  io.out(proofSentence(report))
  for (const signature of evidenceSignatures(report)) io.out(signatureSentence(signature))
  for (const { authority, root, trusted } of report.authorities) {
    const known = digits.get(authority)
    const letter = trusted ? `letter given, digits ${known ?? ''}` : 'no letter given'
    io.out(`  ${authority}: root key ${root} (${letter})`)
  }
}

const inJson = (report: EvidenceReport, digits: ReadonlyMap<string, string>) => ({
  ok: true,
  purpose: report.purpose,
  compact: report.compact,
  name: report.description.name,
  /** Whether letters were given for all authors: else it holds only for who trusts the root keys below. */
  trusted: untrustedAuthors(report).length === 0,
  proves: proofSentence(report),
  entries: report.entries.map((proven) => ({
    authority: proven.entry.leaf.authority,
    lane: proven.entry.leaf.lane,
    seq: proven.entry.leaf.seq,
    record: proven.entry.facts.record,
    act: proven.entry.facts.act,
    body: proven.body,
    name: entryName(proven),
  })),
  signatures: evidenceSignatures(report),
  heads: report.heads,
  authorities: report.authorities.map((each) => ({ ...each, digits: digits.get(each.authority) ?? null })),
})

/** A file saved through another tool often ends with a line more; that changes nothing of what it says. */
const withOneEnd = (text: string): string => {
  let end = text.length
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1
  return `${text.slice(0, end)}\n`
}
