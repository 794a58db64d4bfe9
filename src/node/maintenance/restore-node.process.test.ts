/** A node is backed up, goes on, dies, and is put back: it takes back what its peer holds, goes on, and nothing forks. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { auditNode } from '../audit/audit-node.ts'
import { reportedContact } from '../audit/reported-contact.ts'
import { backUpNode } from './back-up-node.ts'
import { restoreNode } from './restore-node.ts'
import { makePair, orThrow, until } from './served-pair.ts'
import { type Answer, type SpawnedNode, spawnNode } from './spawned-node.ts'

const release = (node: SpawnedNode, compact: string, name: string): Promise<Answer> => {
  const { facts, body } = reportedContact(name, `Meeting ${name}`)
  return node.call('POST', `/compacts/${compact}/acts?wait=10000`, { acts: [{ ...facts, body }] })
}

/** `VN.MPS 8, TH.NSC 8` */
const sizesOf = ({ feeds }: Answer): string =>
  (feeds as readonly { readonly authority: string; readonly size: number }[])
    .map(({ authority, size }) => `${authority} ${size}`)
    .join(', ')

for (const form of ['tar', 'folder'] as const) {
  describe(`a node put back from a ${form}`, () => {
    const top = mkdtempSync(join(tmpdir(), 'comity-restore-'))
    after(() => rmSync(top, { recursive: true }))

    it('takes back what its peer holds, goes on, and nothing forks', async () => {
      const pair = await makePair(top)
      const vn = await spawnNode(pair.vn)
      const th = await spawnNode(pair.th)
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
        const again = await spawnNode({ ...pair.vn, dir: restoredDir })
        try {
          await until('it may write', async () => (await release(again, pair.compact, 'NEXT')).status === 201)
          assert.deepEqual((await release(again, pair.compact, 'LATER')).witnessedBy, ['TH.NSC'])
          assert.deepEqual((await release(th, pair.compact, 'THEIRS2')).witnessedBy, ['VN.MPS'])
          const sizes = async (node: SpawnedNode) =>
            sizesOf(await node.call('GET', `/compacts/${pair.compact}/heads`))
          await until('both hold the same', async () => (await sizes(again)) === (await sizes(th)))
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
