/** Faults of an evidence file or of the letters it is checked against: what `comity verify` says of them. */

import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { command as verifyCommand } from '../../src/cli/verify.ts'
import { encodeBase64 } from '../../src/ledger/base64.ts'
import { parseCheckpoint } from '../../src/ledger/checkpoint.ts'
import { compactId } from '../../src/ledger/compact.ts'
import { cosign, cosignerName } from '../../src/ledger/cosignature.ts'
import { formatLetter } from '../../src/ledger/credence.ts'
import {
  type EvidenceFeed,
  type EvidenceFile,
  formatEvidence,
  parseEvidence,
} from '../../src/ledger/evidence-file.ts'
import { inclusionProof } from '../../src/ledger/proofs.ts'
import { parseNote } from '../../src/ledger/signed-note.ts'
import { dataFolder } from '../../src/node/data-folder.ts'
import { readLetter } from '../../src/node/setup/pairing.ts'
import { openSqliteReader } from '../../src/store/sqlite-reader.ts'
import { makeIdentity } from '../../src/vault/identity.ts'
import { createAuthority, createLaneKeys } from '../../src/vault/keyring.ts'
import { sha256 } from '../../src/vault/sha256.ts'
import { runCommand } from '../check/run-command.ts'
import { orFail } from '../nodes/demo-failure.ts'
import { authorities, type BySide, onBothSides, sides } from '../nodes/sides.ts'
import type { Fault } from './fault.ts'
import { strangersKey } from './hostile-sender.ts'
import type { PreparedPair } from './prepared-pair.ts'

interface Shown {
  readonly file: EvidenceFile
  readonly letters: BySide<string>
}

/** What `comity verify --json` gives as its reason, with both letters; none where the file holds. */
export const verifyReasons = async (
  { dir }: PreparedPair,
  { file, letters }: Shown,
): Promise<readonly string[]> => {
  const evidence = join(dir, 'evidence.json')
  await writeFile(evidence, formatEvidence(file))
  const credences = await onBothSides(async (side) => {
    const letter = join(dir, `letter-${side}.json`)
    await writeFile(letter, letters[side])
    return letter
  })
  const given = sides.flatMap((side) => ['--credence', credences[side]])
  const { code, out, err } = await runCommand(verifyCommand, [evidence, ...given, '--json'])
  if (code === 0) return []
  return [code === 1 ? (JSON.parse(out) as { readonly reason: string }).reason : err]
}

export const shownBy = ({ evidence, exercise }: PreparedPair): Shown => {
  const file = parseEvidence(evidence)
  if (!file.ok) throw new Error(file.error.kind)
  return { file: file.value, letters: exercise.letters }
}

const fault = (
  name: string,
  done: string,
  expected: string,
  change: (shown: Shown, pair: PreparedPair) => Shown | Promise<Shown>,
  isQuick = false,
): Fault => ({
  name,
  done,
  check: 'verify',
  expected,
  isQuick,
  see: async (pair) => verifyReasons(pair, await change(shownBy(pair), pair)),
})

const withEntry = (shown: Shown, change: (entry: EvidenceFile['entries'][number]) => object): Shown => ({
  ...shown,
  file: {
    ...shown.file,
    entries: shown.file.entries.map((entry, i) => (i === 0 ? { ...entry, ...change(entry) } : entry)),
  },
})

/** The feed of the first entry's author, TH.NSC. */
const withFeed = (shown: Shown, change: (feed: EvidenceFeed) => Partial<EvidenceFeed>): Shown => ({
  ...shown,
  file: {
    ...shown.file,
    feeds: shown.file.feeds.map((feed) =>
      feed.authority === authorities.TH ? { ...feed, ...change(feed) } : feed,
    ),
  },
})

const headIn = (checkpoint: string) => {
  const note = parseNote(checkpoint)
  const head = note.ok ? parseCheckpoint(note.value.text) : undefined
  if (!head?.ok) throw new Error('the evidence has no head')
  return head.value
}

/** A line by a key that nobody introduced, under the name of a cosigner. */
const strangersLine = (shown: Shown, checkpoint: string, authority: string): string => {
  const { sign, publicKey } = strangersKey()
  const name = cosignerName(compactId(sha256, shown.file.compact), authority, 'main')
  return cosign(sha256, sign, { name, publicKey }, headIn(checkpoint), Math.floor(Date.now() / 1000))
}

export const evidenceFaults: readonly Fault[] = [
  fault(
    'changed fact in evidence',
    'the confirmation is made to pin another statement',
    'bad-entry',
    (shown) => withEntry(shown, ({ facts }) => ({ facts: facts.replace('confirmed', 'disputed') })),
    true,
  ),
  fault(
    'forged cosignature in evidence',
    'the cosignature of VN.MPS is replaced by one under its name and another key',
    'bad-cosignature',
    (shown) =>
      withFeed(shown, ({ checkpoint }) => {
        const lines = checkpoint.split('\n').slice(0, -2)
        return { checkpoint: `${[...lines, strangersLine(shown, checkpoint, authorities.VN)].join('\n')}\n` }
      }),
    true,
  ),
  fault(
    'stranger as witness',
    'a cosignature by somebody who is no member is added',
    'stray-signature',
    (shown) =>
      withFeed(shown, ({ checkpoint }) => ({
        checkpoint: `${checkpoint}${strangersLine(shown, checkpoint, 'XX.STRANGER')}\n`,
      })),
  ),
  fault(
    'stale checkpoint in evidence',
    'the confirmation is shown under an older signed head, from before it was written',
    'not-included',
    (shown, pair) => withFeed(shown, () => staleFeed(pair)),
    true,
  ),
  fault('moved leaf in evidence', 'the leaf names another place than it stands at', 'not-included', (shown) =>
    withEntry(shown, ({ leaf }) => ({ leaf: leaf.replace('"seq":', '"seq":1') })),
  ),
  fault('entry of another author', 'the confirmation is shown as one of VN.MPS', 'foreign-entry', (shown) =>
    withEntry(shown, () => ({ authority: authorities.VN })),
  ),
  fault('entry shown twice', 'the confirmation stands in the file twice', 'repeated-entry', (shown) => ({
    ...shown,
    file: { ...shown.file, entries: [...shown.file.entries, ...shown.file.entries.slice(0, 1)] },
  })),
  fault('another purpose', 'the exercise is shown as service', 'foreign-credence', (shown) => ({
    ...shown,
    file: { ...shown.file, compact: { ...shown.file.compact, purpose: 'service' } },
  })),
  fault(
    "impostor's letter",
    'the letter given for TH.NSC is one that somebody else made in its name',
    'other-genesis',
    async (shown, pair) => ({
      ...shown,
      letters: { ...shown.letters, TH: await impostersLetter(shown, pair) },
    }),
  ),
]

/** The feed of TH.NSC under a head that it signed earlier, with the proof that belongs to that head. */
const staleFeed = ({ nodes, exercise }: PreparedPair): Partial<EvidenceFeed> => {
  const opened = openSqliteReader({ file: dataFolder(nodes.VN).database, sha256 })
  if (!opened.ok) throw new Error(opened.error.kind)
  const reader = opened.value
  try {
    const lane = reader.lane({ compact: exercise.compact, lane: 'main' })
    const feed = lane.heads().find(({ authority }) => authority === authorities.TH)?.feed ?? 0
    const [old] = reader.signedHeads(feed)
    const genesis = lane.entry(feed, 0)
    if (old === undefined || genesis === undefined) throw new Error('no older head')
    const proof = inclusionProof(sha256, (level, index) => lane.subtree(feed, level, index), 0, old.size)
    return {
      checkpoint: old.note,
      genesis: {
        facts: genesis.facts,
        inclusion: proof.map(encodeBase64),
        leaf: genesis.leaf,
        salt: encodeBase64(genesis.factsSalt),
      },
    }
  } finally {
    reader.close()
  }
}

const impostersLetter = async ({ file, letters }: Shown, { dir }: PreparedPair): Promise<string> => {
  const keyring = { dir: join(dir, 'impostor') }
  const compact = compactId(sha256, file.compact)
  const root = orFail(await createAuthority(keyring))
  const main = orFail(await createLaneKeys(keyring, compact, 'main'))
  const hot = orFail(await createLaneKeys(keyring, compact, 'hot'))
  const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length))
  const { credence } = orFail(readLetter(letters.TH))
  const { letter } = makeIdentity(
    { root, keys: { main, hot }, random },
    credence.description,
    authorities.TH,
    null,
  )
  return formatLetter(letter)
}
