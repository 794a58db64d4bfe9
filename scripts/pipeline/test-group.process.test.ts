/** Whatever ends the pipeline, its tests and what they started end with it. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { withTree } from '../checks/fixture-tree.ts'
import { comesTrue, isGone } from './process-gone.ts'

const runTests = new URL('run-tests.ts', import.meta.url).href

/** Writes its process id where the test finds it, and never ends. */
const hanging = (pidFile: string) => `
import { renameSync, writeFileSync } from 'node:fs'
import { it } from 'node:test'
it('waits', () => {
  writeFileSync(${JSON.stringify(`${pidFile}.new`)}, String(process.pid))
  renameSync(${JSON.stringify(`${pidFile}.new`)}, ${JSON.stringify(pidFile)})
  return new Promise(() => setInterval(() => {}, 1000))
})`

for (const isolation of ['none', 'process'] as const) {
  describe(`tests with isolation ${isolation} end`, () => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL'] as const) {
      it(`with a pipeline that is ended by ${signal}`, () =>
        withTree({}, async (root) => {
          const pidFile = join(root, 'pid')
          const tests = join(root, 'a.test.ts')
          const driver = join(root, 'pipeline.ts')
          const order = { files: [tests], isolation }
          writeFileSync(tests, hanging(pidFile))
          writeFileSync(
            driver,
            `import { runTests } from ${JSON.stringify(runTests)}\nawait runTests('.', ${JSON.stringify(order)}, {})`,
          )
          const pipeline = spawn(process.execPath, [driver], { stdio: 'ignore', cwd: root })
          assert.ok(await comesTrue(() => existsSync(pidFile)))
          const pid = Number(readFileSync(pidFile, 'utf8'))
          assert.equal(isGone(pid), false)
          pipeline.kill(signal)
          await once(pipeline, 'exit')
          assert.ok(await comesTrue(() => isGone(pid)))
        }))
    }
  })
}
