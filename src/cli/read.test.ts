import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { command } from './read.ts'

const run = async (
  ...argv: string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  const out: string[] = []
  const err: string[] = []
  const code = await command.run(argv, {
    stdin: Readable.from([]),
    env: {},
    out: (l) => out.push(l),
    err: (l) => err.push(l),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const demo = fileURLToPath(new URL('../../demo/communiques/vi-hang-hai-2031.txt', import.meta.url))

test('prints drafts by file name as JSON', async () => {
  const { code, out } = await run(demo, '--json')
  assert.equal(code, 0)
  assert.equal(JSON.parse(out)['vi-hang-hai-2031'].meeting.ordinal, 3)
})

test('prints a sheet in the language asked for', async () => {
  const { out } = await run(demo, '--language', 'th')
  assert.match(out, /ร่างที่อ่านจาก vi-hang-hai-2031/)
  assert.match(out, /2031-05-14/)
})

test('what cannot be read is said by file, and the others are read', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'comity-read-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const empty = join(folder, 'empty.txt')
  const pdf = join(folder, 'a.pdf')
  writeFileSync(empty, '')
  writeFileSync(pdf, '%PDF-1.7 …')
  const { code, out, err } = await run(empty, pdf, join(folder, 'none'), demo, '--json')
  assert.equal(code, 1)
  assert.deepEqual(Object.keys(JSON.parse(out)), ['vi-hang-hai-2031'])
  assert.match(err, /empty\.txt: is empty/)
  assert.match(err, /a\.pdf: is PDF, not text/)
  assert.match(err, /none: cannot be read/)
})

test('a wrong call is refused', async () => {
  assert.equal((await run()).code, 2)
  assert.equal((await run(demo, '--language', 'fr')).code, 2)
  assert.equal((await run(demo, '--nonsense')).code, 2)
})
