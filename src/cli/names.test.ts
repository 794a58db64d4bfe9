import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type TestContext, test } from 'node:test'
import { command } from './names.ts'

interface Answer {
  readonly code: number
  readonly out: readonly string[]
  readonly err: readonly string[]
}

const run = async (argv: readonly string[], input = ''): Promise<Answer> => {
  const out: string[] = []
  const err: string[] = []
  const code = await command.run(argv, {
    stdin: Readable.from([input]),
    env: {},
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  })
  return { code, out, err }
}

const registerIn = async (t: TestContext, content: string | Uint8Array): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'comity-names-'))
  t.after(() => rm(folder, { recursive: true }))
  const file = join(folder, 'register.tsv')
  await writeFile(file, content)
  return file
}

test('one line of JSON for each line asked, in order, empty lines too', async (t) => {
  const file = await registerIn(t, 'Nguyễn Quang Hải\tperson\t7\nThanh Hóa\tplace\n')
  const { code, out } = await run(
    ['search', '--register', file, '--top', '1', '--json'],
    'เหงียน กวาง หาย\n\n清化\n\u0000\n',
  )
  assert.equal(code, 0)
  const answers = out.map((line) => JSON.parse(line))
  assert.deepEqual(
    answers.map(({ query, hits }) => [query, hits[0]?.name]),
    [
      ['เหงียน กวาง หาย', 'Nguyễn Quang Hải'],
      ['', undefined],
      ['清化', 'Thanh Hóa'],
      ['\u0000', undefined],
    ],
  )
  const { score, class: given, why, others, line } = answers[0].hits[0]
  assert.ok(score > 0.9 && score <= 1)
  assert.equal(given, 'explained by rule')
  assert.equal(why.length, 3)
  assert.deepEqual([others, line], [0, 1])
})

test('the index is kept beside the register and built anew when the register changes', async (t) => {
  const file = await registerIn(t, 'Trần Phú\n')
  const names = async (): Promise<unknown> =>
    JSON.parse((await run(['search', '--register', file, '--json'], 'Tran Phu\n')).out[0] ?? '').hits.map(
      ({ name }: { name: string }) => name,
    )
  assert.deepEqual(await names(), ['Trần Phú'])
  const written = await stat(`${file}.names-index`)
  assert.deepEqual(await names(), ['Trần Phú'])
  assert.equal((await stat(`${file}.names-index`)).mtimeMs, written.mtimeMs)
  await writeFile(file, 'Trần Phủ\n')
  assert.deepEqual(await names(), ['Trần Phủ'])
  await writeFile(`${file}.names-index`, 'no index')
  assert.deepEqual(await names(), ['Trần Phủ'])
})

test('--no-index leaves nothing behind', async (t) => {
  const file = await registerIn(t, 'Trần Phú\n')
  await run(['search', '--register', file, '--no-index'], 'Tran Phu\n')
  assert.deepEqual(await readdir(join(file, '..')), ['register.tsv'])
})

test('what cannot be a register is said, not searched', async (t) => {
  const binary = await registerIn(t, new Uint8Array([80, 75, 3, 4, 0, 1, 2]))
  const refused = await run(['search', '--register', binary], 'x\n')
  assert.equal(refused.code, 2)
  assert.match(refused.err.join(), /is not text: byte 4 is zero/)
  const missing = await run(['search', '--register', `${binary}.gone`], 'x\n')
  assert.equal(missing.code, 2)
  assert.match(missing.err.join(), /cannot be read/)
  const empty = await registerIn(t, '\n\n')
  const nothing = await run(['search', '--register', empty], 'An\n')
  assert.equal(nothing.code, 0)
  assert.match(nothing.err.join(), /holds no name/)
  assert.match(nothing.out.join(), /nothing found/)
})

test('one endless line is one question with a short answer', async (t) => {
  const file = await registerIn(t, `Trần Phú\n${'x'.repeat(2_000_000)}\n`)
  const { code, out } = await run(['search', '--register', file, '--json'], 'ก'.repeat(2_000_000))
  assert.equal(code, 0)
  assert.equal(out.length, 1)
  assert.ok((out[0]?.length ?? 0) < 20_000)
})

test('wrong calls are answered with what is known', async () => {
  assert.equal((await run([])).code, 2)
  assert.match((await run(['search'])).err.join(), /--register FILE/)
  assert.match((await run(['search', '--register', 'x', '--top', 'many'])).err.join(), /1 to 100/)
  assert.match((await run(['search', '--nonsense'])).err.join(), /--nonsense/)
  assert.match((await run(['write'])).err.join(), /needs a name/)
})

test('a name written in the other scripts', async () => {
  const { out } = await run(['write', 'Bùi', 'Văn', 'Nam', '--json'])
  const { name, forms } = JSON.parse(out[0] ?? '')
  assert.equal(name, 'Bùi Văn Nam')
  assert.ok(
    forms.some(({ script, form }: Record<string, string>) => script === 'thai' && form === 'บู่ย วัน นาม'),
  )
})
