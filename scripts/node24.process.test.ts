import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { findNode24 } from './node24.mjs'

const node24 = new URL('node24.mjs', import.meta.url).href

/** A process that hands over to a Node running `program`. */
const handingOver = (program: string) => {
  const hand = `import(${JSON.stringify(node24)}).then((m) => m.handOver(process.execPath, ['-e', ${JSON.stringify(program)}]))`
  return spawn(process.execPath, ['-e', hand], { stdio: ['ignore', 'pipe', 'inherit'] })
}

const codeOf = async (child: ReturnType<typeof spawn>): Promise<unknown> => (await once(child, 'exit'))[0]

describe('handing over to Node 24', () => {
  it('finds this very Node', () => {
    assert.equal(findNode24(), process.execPath)
  })

  for (const code of [0, 1, 7]) {
    it(`keeps the exit code ${code}`, async () => {
      assert.equal(await codeOf(handingOver(`process.exit(${code})`)), code)
    })
  }

  it('does not take a killed program for one that ended well', async () => {
    assert.equal(await codeOf(handingOver("process.kill(process.pid, 'SIGKILL')")), 137)
  })

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    it(`passes ${signal} on, and waits for what the program makes of it`, async () => {
      const child = handingOver(
        `process.on('${signal}', () => setTimeout(() => process.exit(42), 50)); setInterval(() => {}, 1000); console.log('ready')`,
      )
      await once(child.stdout, 'data')
      child.kill(signal)
      assert.equal(await codeOf(child), 42)
    })
  }

  it('lets bin/comity.mjs say what it can do under this Node', async () => {
    const bin = fileURLToPath(new URL('../bin/comity.mjs', import.meta.url))
    const child = spawn(process.execPath, [bin, 'no-such-command'], { stdio: ['ignore', 'ignore', 'pipe'] })
    const [[said], code] = await Promise.all([once(child.stderr, 'data'), codeOf(child)])
    assert.match(String(said), /there is no command "no-such-command"/)
    assert.equal(code, 2)
  })
})
