/** One flipped bit anywhere in a node's database, or in an evidence file, is found; where it is not, a list says why. */
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { parseLetter } from '../../ledger/credence.ts'
import { verifyEvidence } from '../../ledger/evidence.ts'
import { verify } from '../../vault/ed25519.ts'
import { sha256 } from '../../vault/sha256.ts'
import { dataFolder } from '../data-folder.ts'
import { orThrow } from '../maintenance/served-pair.ts'
import { auditNode } from './audit-node.ts'
import { type Flip, flipsOf } from './bit-flips.ts'
import { bitsNotFound } from './not-covered.ts'
import { type PreparedNode, prepareNode } from './prepared-node.ts'

const rowsOfEachColumn = process.env.COMITY_SOAK === undefined ? 2 : 12

describe('a flipped bit', () => {
  const top = mkdtempSync(join(tmpdir(), 'comity-flips-'))
  let prepared: PreparedNode
  before(async () => {
    prepared = await prepareNode(join(top, 'pair'))
  })
  after(() => rmSync(top, { recursive: true }))

  it('finds nothing in a node where nothing was flipped', async () => {
    const report = await auditNode(prepared.dir)
    assert.deepEqual(report.findings, [])
    for (const [name, count] of Object.entries(report.counts)) {
      if (name !== 'early') assert.ok(count > 0, `the node has no ${name}: its columns would not be tried`)
    }
  })

  it('is found in every column of every table but those on the list', async () => {
    const dir = join(top, 'flipped')
    cpSync(prepared.dir, dir, { recursive: true })
    const database = dataFolder(dir).database
    const passes = async (flip: Flip): Promise<boolean> => {
      flip.apply()
      const { ok } = await auditNode(dir)
      flip.revert()
      return ok
    }
    const listed = new Set(Object.keys(bitsNotFound))
    const passed = new Map<string, string>()
    for (const flip of flipsOf(database, rowsOfEachColumn, seeded(1)))
      if (await passes(flip)) passed.set(flip.name, flip.at)
    // A listed column also holds bits that are found, such as those of a brace: look on for one that is not.
    for (let seed = 2; seed < 12 && [...listed].some((name) => !passed.has(name)); seed += 1) {
      const untried = flipsOf(database, 1, seeded(seed)).filter(({ name }) => listed.has(name))
      for (const flip of untried)
        if (!passed.has(flip.name) && (await passes(flip))) passed.set(flip.name, flip.at)
    }
    assert.ok((await auditNode(dir)).ok, 'every bit was put back')
    assert.deepEqual([...passed.keys()].sort(), [...listed].sort(), [...passed.values()].join('\n'))
  })

  it('is found in every stretch of an evidence file', () => {
    const letters = prepared.letters.map((letter) => orThrow(parseLetter(letter)))
    const bytes = Buffer.from(prepared.evidence)
    assert.ok(verifyEvidence(sha256, verify, prepared.evidence, letters).ok)
    const pick = seeded(2)
    const stretch = process.env.COMITY_SOAK === undefined ? 64 : 1
    const passed: number[] = []
    for (let from = 0; from < bytes.length; from += stretch) {
      const at = Math.min(bytes.length - 1, from + pick(stretch))
      const flipped = Buffer.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << pick(8))
      if (verifyEvidence(sha256, verify, flipped.toString('utf8'), letters).ok) passed.push(at)
    }
    assert.deepEqual(passed, [])
  })

  it('is found in an attachment', async () => {
    const dir = join(top, 'file')
    cpSync(prepared.dir, dir, { recursive: true })
    const path = join(dataFolder(dir).files, prepared.file)
    const bytes = readFileSync(path)
    bytes[3] = (bytes[3] ?? 0) ^ 1
    writeFileSync(path, bytes)
    const report = await auditNode(dir)
    assert.deepEqual(
      report.findings.map(({ code }) => code),
      ['file-mismatched'],
    )
  })
})

/** Numbers below their argument, the same in every run (a linear congruential generator of Numerical Recipes). */
const seeded = (seed: number): ((below: number) => number) => {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
