import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import fc from 'fast-check'
import { formatHeader, packTar, parseHeader, unpackTar } from './tar.ts'

const runs = process.env.COMITY_SOAK === undefined ? 300 : 30_000

describe('an archive', () => {
  const top = mkdtempSync(join(tmpdir(), 'comity-tar-'))
  after(() => rmSync(top, { recursive: true }))
  const folder = join(top, 'folder')
  const long = 'c'.repeat(90)
  mkdirSync(join(folder, 'keys', long), { recursive: true })
  const files = {
    'node.db': Buffer.alloc(1_500_000, 7),
    empty: Buffer.alloc(0),
    [`keys/${long}/seal.key`]: Buffer.from('{}\n'),
    'keys/block': Buffer.alloc(512, 1),
  }
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)

  it('gives back what was packed, and other programs read it', async () => {
    const archive = join(top, 'a.tar')
    await packTar(folder, archive)
    const out = join(top, 'out')
    assert.deepEqual(await unpackTar(archive, out), { ok: true, value: undefined })
    for (const [name, bytes] of Object.entries(files)) assert.deepEqual(readFileSync(join(out, name)), bytes)
    const listed = execFileSync('tar', ['-tf', archive], { encoding: 'utf8' }).trim().split('\n')
    assert.deepEqual(listed.sort(), Object.keys(files).sort())
  })

  it('is refused where it ends early, and writes nothing outside the folder', async () => {
    // An archive of its own: tests of one file may run side by side.
    const whole = join(top, 'whole.tar')
    await packTar(folder, whole)
    const bytes = readFileSync(whole)
    const cut = join(top, 'cut.tar')
    writeFileSync(cut, bytes.subarray(0, bytes.length - 2_000))
    assert.equal((await unpackTar(cut, join(top, 'cut'))).ok, false)
    const hostile = join(top, 'hostile.tar')
    writeFileSync(hostile, Buffer.concat([formatHeader('../outside', 3), Buffer.alloc(512, 65)]))
    assert.deepEqual(await unpackTar(hostile, join(top, 'inside')), {
      ok: false,
      error: { kind: 'not-a-tar', at: 0 },
    })
    assert.ok(!readdirSync(top).includes('outside'))
  })

  it('has headers that survive any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 512, maxLength: 512 }), (bytes) => {
        assert.equal(parseHeader(bytes), undefined)
      }),
      { numRuns: runs },
    )
    const flips = fc.tuple(fc.nat(511), fc.nat(7))
    fc.assert(
      fc.property(flips, ([at, bit]) => {
        const header = formatHeader('keys/root.key', 4_096)
        header[at] = (header[at] ?? 0) ^ (1 << bit)
        const parsed = parseHeader(header)
        // The padding of the checksum field alone is not covered by it.
        assert.ok(parsed === undefined || (at >= 148 && at < 156))
      }),
      { numRuns: runs },
    )
  })
})
