import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { command } from './verify.ts'

const vector = JSON.parse(
  readFileSync(new URL('../../conformance/vectors/evidence.json', import.meta.url), 'utf8'),
)

describe('comity verify', () => {
  const top = mkdtempSync(join(tmpdir(), 'comity-verify-'))
  after(() => rmSync(top, { recursive: true }))
  const put = (name: string, text: string): string => {
    const path = join(top, name)
    writeFileSync(path, text)
    return path
  }
  const run = async (...argv: readonly string[]) => {
    const lines: string[] = []
    const io = { stdin: process.stdin, env: {}, out: (line: string) => lines.push(line), err: () => {} }
    const code = await command.run(argv, { ...io, out: (line) => void lines.push(line) })
    return { code, lines }
  }
  const file = put('evidence.json', vector.file)
  const letters: readonly string[] = vector.letters.map((letter: string | { file: string }, i: number) =>
    put(`letter-${i}.json`, typeof letter === 'string' ? letter : letter.file),
  )
  const credences = letters.flatMap((letter) => ['--credence', letter])

  it('leads with the purpose, and says in one sentence what is proven, to whom, and what is not', async () => {
    const { code, lines } = await run(file, ...credences)
    assert.equal(code, 0)
    assert.match(lines[0] ?? '', /^EXERCISE, no record of service: /)
    const sentence = lines[1] ?? ''
    assert.match(sentence, /^It proves, to whoever trusts the letters of credence of TH\.NSC and VN\.MPS/)
    assert.match(
      sentence,
      /the signed head of VN\.MPS main of size 4, witnessed by TH\.NSC on \d{4}-\d\d-\d\d/,
    )
    assert.match(sentence, /it does not prove that an act is effective, that nothing was written later/)
    assert.match(lines[2] ?? '', /TH\.NSC: root key \S{44} \(letter given, digits (?:\d{4} ?){9}\)/)
  })

  it('without letters says under which root keys the file would hold', async () => {
    const { code, lines } = await run(file)
    assert.equal(code, 0)
    assert.match(lines[1] ?? '', /^It would prove, to whoever trusts the root keys? of .* given below/)
    assert.match(lines.slice(2).join('\n'), /VN\.MPS: root key \S{44} \(no letter given\)/)
    const json = JSON.parse((await run(file, '--json')).lines[0] ?? '')
    assert.deepEqual([json.ok, json.purpose, json.trusted], [true, 'exercise', false])
  })

  it('takes a file that another tool has ended with a line more, or with none', async () => {
    const bare = vector.file.trimEnd()
    for (const [name, text] of [
      ['more.json', `${bare}\n\n`],
      ['none.json', bare],
    ] as const) {
      assert.equal((await run(put(name, text), ...credences)).code, 0)
    }
    assert.equal((await run(put('before.json', `\n${bare}`), ...credences)).code, 1)
  })

  it('says why a file does not hold, and ends with 1', async () => {
    const flipped = vector.file.replace(/("root":")./, '$1~').replace(/"seq/, '"sez')
    const { code, lines } = await run(put('changed.json', flipped), ...credences)
    assert.equal(code, 1)
    assert.match(lines[0] ?? '', /^It does not hold: /)
    const twice = await run(file, ...credences, ...credences, '--json')
    assert.deepEqual([twice.code, JSON.parse(twice.lines[0] ?? '').reason], [1, 'repeated-credence'])
    assert.equal((await run(join(top, 'missing'))).code, 2)
  })
})
