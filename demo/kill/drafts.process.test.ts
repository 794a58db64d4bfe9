/**
 * A node that is killed while it sends a held draft, before the commit and after it: the draft is sent once, and its words
 * have left the node as a draft. The same for a release without a hold, of which the officer got no answer.
 */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { auditNode } from '../../src/node/audit/audit-node.ts'
import { reportedContact } from '../../src/node/audit/reported-contact.ts'
import { dataFolder } from '../../src/node/data-folder.ts'
import { workingTokenIn } from '../../src/node/maintenance/working-officer.ts'
import { openSqliteStore } from '../../src/store/sqlite-store.ts'
import { sha256 } from '../../src/vault/sha256.ts'
import { findFreePorts } from '../nodes/free-ports.ts'
import { endpointAt, makeNodes, pairNodes } from '../nodes/make-nodes.ts'
import { authorities, bySide } from '../nodes/sides.ts'
import { until } from '../nodes/until.ts'

const program = fileURLToPath(new URL('node-that-dies.ts', import.meta.url))

const spawnNode = (dir: string, point: string): ChildProcess =>
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, dir, point, '1'], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
  })

for (const point of ['before-commit', 'after-commit'] as const) {
  for (const holdSeconds of [1, 0]) {
    test(`killed at ${point} of a draft that was held for ${holdSeconds} s`, {
      timeout: 60_000,
    }, async () => {
      const root = mkdtempSync(join(tmpdir(), 'comity-draft-kill-'))
      const running: ChildProcess[] = []
      try {
        const [VN = 0, TH = 0] = await findFreePorts(2)
        const dirs = bySide((side) => join(root, authorities[side]))
        await makeNodes(dirs, { VN, TH })
        const { compact } = await pairNodes(dirs, { name: 'Exercise: kills', purpose: 'exercise' })
        const token = workingTokenIn(dirs.VN, authorities.VN)
        const begin = async (when: string): Promise<ChildProcess> => {
          const child = spawnNode(dirs.VN, when)
          running.push(child)
          const url = `${endpointAt(VN)}/api/v1/health`
          await until('that the node answers', () =>
            fetch(url).then(
              (answer) => answer.ok || undefined,
              () => (child.exitCode ?? child.signalCode) !== null || undefined,
            ),
          )
          return child
        }
        const call = async (method: string, path: string, body: unknown) => {
          const headers = {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
          }
          const init = { method, headers, body: JSON.stringify(body) }
          const answer = await fetch(`${endpointAt(VN)}/api/v1${path}`, init)
          return (await answer.json()) as { readonly id: string; readonly state: string }
        }

        // Drafts do not commit to a lane, so the first commit is that of the draft when it is sent.
        const node = await begin(point)
        await call('PUT', '/policy', { holdSeconds })
        const { facts, body } = reportedContact('KILLED', 'Held words')
        const drafts = `/compacts/${compact}/drafts`
        const draft = await call('POST', drafts, { acts: [{ ...facts, body }] })
        assert.equal((await call('POST', `${drafts}/${draft.id}/clear`, { version: 1 })).state, 'cleared')
        const release = () => call('POST', `${drafts}/${draft.id}/release`, { version: 1 })
        const answered = release().catch(() => undefined)
        const [, signal] = await once(node, 'exit')
        assert.equal(signal, 'SIGKILL')
        await answered

        const again = await begin('never')
        // Without a hold nobody but the officer asks again, who does so because no answer came.
        if (holdSeconds === 0) assert.equal((await release()).state, 'sent')
        const stateNow = async () => {
          const answer = await fetch(`${endpointAt(VN)}/api/v1${drafts}/${draft.id}`, {
            headers: { authorization: `Bearer ${token}` },
          })
          return ((await answer.json()) as { readonly state: string }).state
        }
        await until('that the draft is sent', async () => (await stateNow()) === 'sent' || undefined)
        again.kill('SIGTERM')
        await once(again, 'exit')

        const opened = openSqliteStore({
          file: dataFolder(dirs.VN).database,
          authority: authorities.VN,
          sha256,
        })
        assert.ok(opened.ok)
        const entries = opened.value.history({ compact, lane: 'main' }, 'contact/KILLED')
        const version = opened.value.drafts.version(draft.id, 1)
        opened.value.close()
        assert.equal(entries.length, 1)
        assert.equal(version?.text, null)
        assert.deepEqual((await auditNode(dirs.VN)).findings, [])
      } finally {
        for (const child of running) child.kill('SIGKILL')
        rmSync(root, { recursive: true })
      }
    })
  }
}
