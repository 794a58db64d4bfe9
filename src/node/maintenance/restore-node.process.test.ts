/** A node is backed up, goes on, dies, and is put back: it takes back what its peer holds, goes on, and nothing forks. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { auditNode } from '../audit/audit-node.ts'
import { reportedContact } from '../audit/reported-contact.ts'
import { dataFolder } from '../data-folder.ts'
import { backUpNode } from './back-up-node.ts'
import { restoreNode } from './restore-node.ts'
import { type FolderOfPair, makePair, orThrow, until } from './served-pair.ts'

const entryPoint = fileURLToPath(new URL('../../../bin/comity.mjs', import.meta.url))

interface Running {
  call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer>
  /** As a power cut ends it. */
  kill(): Promise<void>
}

interface Answer {
  readonly [key: string]: unknown
}

const run = async ({ dir, config }: FolderOfPair): Promise<Running> => {
  const token = readFileSync(dataFolder(dir).token, 'utf8').trim()
  const flags = ['--disable-warning=ExperimentalWarning']
  const child = spawn(process.execPath, [...flags, entryPoint, 'serve', dir, '--log-level', 'silent'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${config.listen.port}/api/v1`
  await until('the node answers', () =>
    fetch(`${url}/health`).then(
      () => true,
      () => false,
    ),
  )
  return {
    call: async (method, path, body) => {
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return { status: answer.status, ...((await answer.json()) as object) }
    },
    kill: async () => {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

const release = (node: Running, compact: string, name: string): Promise<Answer> => {
  const { facts, body } = reportedContact(name, `Meeting ${name}`)
  return node.call('POST', `/compacts/${compact}/acts?wait=10000`, { acts: [{ ...facts, body }] })
}

for (const form of ['tar', 'folder'] as const) {
  describe(`a node put back from a ${form}`, () => {
    const top = mkdtempSync(join(tmpdir(), 'comity-restore-'))
    after(() => rmSync(top, { recursive: true }))

    it('takes back what its peer holds, goes on, and nothing forks', async () => {
      const pair = await makePair(top)
      const vn = await run(pair.vn)
      const th = await run(pair.th)
      const backup = join(top, form === 'tar' ? 'backup.tar' : 'backup')
      const restoredDir = join(top, 'restored')
      try {
        assert.equal((await release(vn, pair.compact, 'BEFORE')).status, 201)
        orThrow(await backUpNode(pair.vn.dir, backup, () => new Date()))
        assert.deepEqual((await release(vn, pair.compact, 'AFTER')).witnessedBy, ['TH.NSC'])
        assert.deepEqual((await release(th, pair.compact, 'THEIRS')).witnessedBy, ['VN.MPS'])
        await vn.kill()

        const restored = orThrow(
          await restoreNode({ backup, dir: restoredDir, passphrase: undefined, rootKey: undefined }),
        )
        assert.equal(restored.lanes.length, 2)
        const again = await run({ ...pair.vn, dir: restoredDir })
        try {
          await until('it may write', async () => (await release(again, pair.compact, 'NEXT')).status === 201)
          assert.deepEqual((await release(again, pair.compact, 'LATER')).witnessedBy, ['TH.NSC'])
          assert.deepEqual((await release(th, pair.compact, 'THEIRS2')).witnessedBy, ['VN.MPS'])
        } finally {
          await again.kill()
        }
      } finally {
        await vn.kill()
        await th.kill()
      }
      const [ours, theirs] = [await auditNode(restoredDir), await auditNode(pair.th.dir)]
      assert.deepEqual([...ours.findings, ...theirs.findings], [])
      assert.equal(ours.counts.alarms + theirs.counts.alarms, 0)
      const rootsOf = ({ lanes }: typeof ours) =>
        lanes.find(({ lane }) => lane === 'main')?.feeds.map(({ size, root }) => ({ size, root }))
      assert.deepEqual(rootsOf(ours), rootsOf(theirs))
    })
  })
}

describe('a restore', () => {
  const top = mkdtempSync(join(tmpdir(), 'comity-refuse-'))
  after(() => rmSync(top, { recursive: true }))

  it('refuses what it must not put back, and writes nothing then', async () => {
    const pair = await makePair(top)
    const backup = join(top, 'backup')
    orThrow(await backUpNode(pair.vn.dir, backup, () => new Date()))
    const keys = readdirSync(join(backup, 'keys'), { recursive: true }).map(String)
    assert.ok(keys.every((name) => !name.includes('log.')))
    const attempt = (dir: string) => restoreNode({ backup, dir, passphrase: undefined, rootKey: undefined })
    const kindOf = async (dir: string) => {
      const done = await attempt(dir)
      return done.ok ? 'ok' : done.error.kind
    }
    assert.equal(await kindOf(pair.vn.dir), 'folder-not-empty')
    const config = join(backup, 'comity.json')
    const text = readFileSync(config, 'utf8')
    writeFileSync(config, text.replace('VN.MPS', 'VN.MPT'))
    const dir = join(top, 'new')
    assert.equal(await kindOf(dir), 'backup-damaged')
    writeFileSync(config, text)
    rmSync(join(backup, 'keys', 'root.key'))
    assert.equal(await kindOf(dir), 'backup-damaged')
    assert.deepEqual(readdirSync(dir), [])
  })
})
