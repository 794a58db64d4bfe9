import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { runProgram } from './program.ts'

const pipeline = (...args: readonly string[]) =>
  runProgram(process.execPath, [fileURLToPath(new URL('main.ts', import.meta.url)), ...args])

describe('npm test', () => {
  it('runs the files asked for, and counts them in its last line', async () => {
    const { ok, output } = await pipeline('scripts/setup.test')
    assert.equal(ok, true, output)
    assert.match(output, /^pure +\d+\.\d s {3}\d+ passed, 0 failed$/m)
    assert.match(output.split('\n').at(-1) ?? '', /^\d+ passed, 0 failed$/)
  })

  it('is not content with nothing', async () => {
    const { ok, output } = await pipeline('no/such/file')
    assert.equal(ok, false)
    assert.match(output, /no test file matches no\/such\/file/)
  })

  it('refuses a suite it does not know', async () => {
    const { ok, output } = await pipeline('--only', 'luck')
    assert.equal(ok, false)
    assert.match(output, /there is no suite "luck"/)
  })

  it('lists its suites', async () => {
    const { ok, output } = await pipeline('--help')
    assert.equal(ok, true)
    for (const suite of ['types', 'lint', 'arrows', 'pure', 'processes'])
      assert.match(output, new RegExp(`^  ${suite} `, 'm'))
  })
})
