/** A node whose database was set back by a snapshot closes itself, and comes back when the root key is brought. */
import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { auditNode } from '../audit/audit-node.ts'
import { reportedContact } from '../audit/reported-contact.ts'
import { dataFolder } from '../data-folder.ts'
import { createLog } from '../log.ts'
import { renewNode } from './renew-node.ts'
import { makePair, orThrow, type ServedNode, serveFolder, until } from './served-pair.ts'

const top = mkdtempSync(join(tmpdir(), 'comity-renew-'))
after(() => rmSync(top, { recursive: true }))

it('comes back from a snapshot without a fork', async () => {
  const pair = await makePair(top)
  const { dir } = pair.vn
  const { database } = dataFolder(dir)
  const snapshot = join(top, 'snapshot.db')
  const release = ({ node }: ServedNode, name: string) =>
    node.lane(pair.compact, 'main')?.release([reportedContact(name, 'A meeting')])
  const isWitnessed = async ({ node }: ServedNode) => {
    const key = { compact: pair.compact, lane: 'main' } as const
    const own = node.store
      .lane(key)
      .heads()
      .find(({ authority }) => authority === pair.vn.authority)
    return (
      (await node.lane(pair.compact, 'main')?.witnessed(pair.th.authority, own?.size ?? 0, 10_000)) === true
    )
  }
  const th = await serveFolder(pair.th)
  try {
    const first = await serveFolder(pair.vn)
    assert.equal(release(first, 'A')?.ok, true)
    assert.ok(await isWitnessed(first))
    await first.close()
    copyFileSync(database, snapshot)
    const second = await serveFolder(pair.vn)
    assert.equal(release(second, 'B')?.ok, true)
    assert.ok(await isWitnessed(second))
    await second.close()

    copyFileSync(snapshot, database)
    assert.deepEqual(
      new Set((await auditNode(dir)).findings.map(({ code }) => code)),
      new Set(['rolled-back']),
    )
    const back = await serveFolder(pair.vn)
    assert.deepEqual(release(back, 'C'), { ok: false, error: { kind: 'may-not-write', why: 'restoring' } })
    await back.close()

    const log = createLog(pair.vn.authority, 'silent')
    const renewed = orThrow(await renewNode({ dir, passphrase: undefined, rootKey: undefined, log }))
    assert.deepEqual(renewed, [{ compact: pair.compact, lane: 'main' }])
    const whole = await serveFolder(pair.vn)
    try {
      await until('it writes again', () => release(whole, 'C')?.ok === true)
      assert.ok(await isWitnessed(whole))
    } finally {
      await whole.close()
    }
  } finally {
    await th.close()
  }
  const reports = [await auditNode(dir), await auditNode(pair.th.dir)]
  assert.deepEqual(
    reports.flatMap(({ findings }) => findings),
    [],
  )
  // B came back from the peer: A, B, C, and the entry of the new key.
  assert.equal(reports[0]?.counts.records, 3)
})
