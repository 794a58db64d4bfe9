import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { docxFile } from '../node/fixture-files.ts'
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
  assert.match(err, /a\.pdf: is damaged or cut off/)
  assert.match(err, /none: cannot be read/)
})

test('reads a Word document, and prints its text when asked', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'comity-read-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'minutes.docx')
  const lines = readFileSync(demo, 'utf8')
    .split('\n')
    .filter((l) => l !== '')
  writeFileSync(file, docxFile(lines))
  assert.equal((await run(file, '--text')).out, lines.join('\n'))
  const { out } = await run(file, '--json')
  assert.equal(JSON.parse(out)['minutes.docx'].meeting.ordinal, 3)
})

test('a wrong call is refused', async () => {
  assert.equal((await run()).code, 2)
  assert.equal((await run(demo, '--language', 'fr')).code, 2)
  assert.equal((await run(demo, '--nonsense')).code, 2)
})
