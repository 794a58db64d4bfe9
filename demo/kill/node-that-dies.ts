/**
 * The process that `kill.process.test.ts` starts: a node as `comity serve` runs it, which kills itself, as hard as a power
 * cut but for the disk, when the named point comes for the nth time; at `never` it runs until it is told to stop.
 *
 * node node-that-dies.ts DIR POINT NTH
 */
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { dataFolder } from '../../src/node/data-folder.ts'
import { serveNode } from '../../src/node/http/serve.ts'
import { createLog } from '../../src/node/log.ts'
import { openNode } from '../../src/node/node.ts'
import { migrations } from '../../src/store/migrations.ts'

const [dir = '', point = 'never', nth = '1'] = process.argv.slice(2)

// Whoever started us is gone.
process.once('disconnect', () => process.exit(1))
process.channel?.unref()

const folder = dataFolder(dir)
let left = Number(nth)
const opened = await openNode({
  dir,
  log: createLog('', 'warn'),
  keyring: { dir: folder.keys },
  onPoint: (reached) => {
    if (reached !== point) return
    left -= 1
    if (left === 0) process.kill(process.pid, 'SIGKILL')
  },
  migrations:
    point === 'during-migration'
      ? [
          ...migrations,
          { number: migrations.length + 1, name: 'next', sql: 'CREATE TABLE next (a INTEGER) STRICT' },
        ]
      : migrations,
})
if (!opened.ok) throw new Error(JSON.stringify(opened.error))
const node = opened.value
const serving = await serveNode(node, readFileSync(folder.token, 'utf8').trim())
if (!serving.ok) throw new Error(JSON.stringify(serving.error))

process.once('SIGTERM', async () => {
  await serving.value.close()
  await node.close()
  process.exit(0)
})

while (point === 'during-backup') {
  await node.store.backup(`${folder.database}.copy`)
  await pause(20)
}
