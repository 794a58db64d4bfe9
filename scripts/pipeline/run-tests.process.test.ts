import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { type Tree, withTree } from '../checks/fixture-tree.ts'
import type { Outcome } from './outcome.ts'
import { comesTrue, isGone } from './process-gone.ts'
import { runTests } from './run-tests.ts'

const head = "import { describe, it } from 'node:test'\n"

const runTree = (files: Tree, isolation: 'none' | 'process', minutes = 1): Promise<Outcome> =>
  withTree(files, (root) =>
    runTests(root, { files: Object.keys(files).map((file) => join(root, file)), isolation }, { minutes }),
  )

for (const isolation of ['none', 'process'] as const) {
  describe(`tests run with isolation ${isolation}`, () => {
    it('counts what passed, and leaves suites out', async () => {
      const text = `${head}describe('d', () => { it('a', () => {}); it('b', () => {}) })`
      const outcome = await runTree({ 'a.test.ts': text, 'b.test.ts': `${head}it('c', () => {})` }, isolation)
      assert.deepEqual(outcome, { passed: 3, failures: [], skips: [] })
    })

    it('says where a test failed, and why', async () => {
      const text = `${head}describe('outer', () => { it('inner', () => { throw new Error('no treaty') }) })`
      const { passed, failures } = await runTree({ 'a.test.ts': text }, isolation)
      assert.equal(passed, 0)
      assert.equal(failures.length, 1)
      assert.equal(failures[0]?.where, 'a.test.ts:2 outer › inner')
      assert.match(failures[0]?.message ?? '', /no treaty/)
    })

    it('keeps the reason of a skip, and does not accept none', async () => {
      const text = `${head}it('a', (t) => t.skip('no data')); it('b', { skip: true }, () => {})`
      const { skips, failures } = await runTree({ 'a.test.ts': text }, isolation)
      assert.deepEqual(
        skips.map(({ reason }) => reason),
        ['no data'],
      )
      assert.deepEqual(
        failures.map(({ message }) => message),
        ['skipped without a reason'],
      )
    })

    const never: readonly (readonly [what: string, text: string])[] = [
      ['a file without a test', 'export const a = 1'],
      ['a file that cannot be loaded', "throw new Error('broken')"],
      ['a test that ends the process as if all were well', `${head}it('a', () => process.exit(0))`],
      [
        'an end of the process between tests',
        `${head}it('a', () => {}); it('b', async () => { await new Promise((go) => setTimeout(go, 30)); process.exit(0) }); it('c', () => {})`,
      ],
      ['a killed process', `${head}it('a', () => process.kill(process.pid, 'SIGKILL'))`],
      [
        'a hook that fails',
        `import { after, it } from 'node:test'\nafter(() => { throw new Error('x') }); it('a', () => {})`,
      ],
      [
        'an error thrown after its test',
        `${head}it('a', () => { setTimeout(() => { throw new Error('late') }, 10) }); it('b', () => new Promise((go) => setTimeout(go, 80)))`,
      ],
    ]
    for (const [what, text] of never) {
      it(`never passes ${what}`, async () => {
        const sound = { 'sound.test.ts': `${head}it('sound', () => {})` }
        const { failures } = await runTree({ ...sound, 'a.test.ts': text }, isolation)
        assert.ok(failures.length > 0)
      })
    }

    it('ends a test that hangs, and names it', async () => {
      const text = `${head}it('waits', () => new Promise(() => setInterval(() => {}, 1000)))`
      const { failures } = await runTree({ 'a.test.ts': text }, isolation, 1 / 30)
      assert.equal(failures.length, 1)
      assert.match(failures[0]?.where ?? '', /did not end/)
    })

    it('leaves no process behind', async () => {
      const text = `import { spawn } from 'node:child_process'\n${head}it('a', () => {
        const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
        child.unref()
        throw new Error(\`pid \${child.pid}.\`)
      })`
      const { failures } = await runTree({ 'a.test.ts': text }, isolation)
      const pid = Number(/pid (\d+)/.exec(failures[0]?.message ?? '')?.[1])
      assert.ok(pid > 0)
      assert.ok(await comesTrue(() => isGone(pid)))
    })
  })
}
