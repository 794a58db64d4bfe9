/** The second reader, in another language and from the protocol page alone, agrees on every vector. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { fileURLToPath } from 'node:url'
import { vectorsFolder } from './make.ts'

const python = '/usr/bin/python3'
const reader = fileURLToPath(new URL('reader.py', import.meta.url))

const read = (folder: string) => spawnSync(python, [reader, folder], { encoding: 'utf8' })

const needsCryptography = (): void => {
  const probe = spawnSync(python, ['-c', 'import cryptography'])
  assert.equal(
    probe.status,
    0,
    'the second reader needs Debian packages: apt-get install python3 python3-cryptography',
  )
}

test('the second reader accepts and rejects as the vectors say', () => {
  needsCryptography()
  const { status, stdout, stderr } = read(fileURLToPath(vectorsFolder))
  assert.equal(status, 0, stderr)
  const counts: Record<string, { accepted: number; rejected: number }> = JSON.parse(stdout)
  assert.deepEqual(Object.keys(counts), [
    'strict-json',
    'leaf',
    'entry',
    'tree',
    'credence',
    'notes',
    'signature',
  ])
  for (const [name, { accepted, rejected }] of Object.entries(counts))
    assert.ok(accepted > 2 && rejected > 2, name)
})

test('the second reader is not content with anything: a changed vector is found', () => {
  needsCryptography()
  const folder = mkdtempSync(join(tmpdir(), 'comity-vectors-'))
  try {
    cpSync(fileURLToPath(vectorsFolder), folder, { recursive: true })
    assert.ok(readdirSync(folder).includes('tree.json'))
    for (const [name, from, to] of [
      ['leaf.json', '"height": 4', '"height": 5'],
      ['entry.json', '2026-12-31', '2026-12-30'],
      ['notes.json', '1780000000', '1780000001'],
      ['tree.json', '"index": 8', '"index": 9'],
      ['credence.json', '"digits": "', '"digits": "0'],
      ['signature.json', '"record": "commitment/b-', '"record": "commitment/c-'],
    ] as const) {
      const file = join(folder, name)
      const text = readFileSync(file, 'utf8')
      assert.ok(text.includes(from), `${name} holds ${from}`)
      writeFileSync(file, text.replace(from, to))
      assert.match(read(folder).stderr, new RegExp(`^${name.slice(0, -5)}: case \\d+`))
      writeFileSync(file, text)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
