/** A node on its real store: the machine is set back to a snapshot, the mark tells, the peers bring it back. */
import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import { entryAt, headOf, makeCircle, release, verdictsOf } from '../../model/circle.ts'
import { reportContact } from '../../model/drafts.ts'
import { introduceAll } from '../../model/party.ts'
import { restoreFrom, signNewKey } from '../../model/put-back.ts'
import { checkHighWater } from '../../store/high-water.ts'
import type { MemoryStore } from '../../store/memory-store.ts'
import { markFileOf, openSqliteStore } from '../../store/sqlite-store.ts'
import { sha256 } from '../../vault/sha256.ts'
import { releaseActs } from './release-acts.ts'
import { endRestore } from './restore.ts'
import { fenceRolledBack, restoreStateOf } from './restore-state.ts'

it('a machine set back to a snapshot writes nothing before its peers have brought it back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'comity-rolled-back-'))
  const file = join(folder, 'node.db')
  const open = (): MemoryStore => {
    const opened = openSqliteStore({ file, authority: 'VN.MPS', sha256 })
    if (!opened.ok) throw new Error(JSON.stringify(opened.error))
    const snapshot = () => assert.fail('a file is copied')
    return { ...opened.value, snapshot }
  }
  try {
    const circle = makeCircle(['VN.MPS', 'TH.NSC'])
    const [vn, th] = [circle.party('VN.MPS'), circle.party('TH.NSC')]
    vn.store = open()
    introduceAll(vn.store, circle.compact)
    release(vn, reportContact('A'))
    circle.settle()
    vn.store.close()
    copyFileSync(file, join(folder, 'snapshot'))

    vn.store = open()
    release(vn, reportContact('B'))
    release(th, reportContact('T'))
    circle.settle()
    const was = headOf(vn, 'VN.MPS').size
    vn.store.close()
    copyFileSync(join(folder, 'snapshot'), file)

    vn.store = open()
    const checked = checkHighWater(vn.store, markFileOf(file))
    assert.ok(!checked.ok && checked.error.kind === 'rolled-back')
    const closed = fenceRolledBack(vn.store, 'VN.MPS', checked.error.feeds)
    assert.deepEqual(closed, [vn.context.lane])
    assert.equal(restoreStateOf(vn.store, vn.context.lane)?.reason, 'rolled-back')
    assert.equal(releaseActs(vn.context, [reportContact('C')]).ok, false)
    signNewKey(vn)
    assert.equal(restoreFrom(vn, th), 'done')
    assert.deepEqual(endRestore(vn.context), { ok: true, value: { size: was + 1 } })
    release(vn, reportContact('C'))
    circle.settle()
    assert.deepEqual(verdictsOf(th, 'VN.MPS'), verdictsOf(vn, 'VN.MPS'))
    assert.deepEqual(entryAt(th, 'VN.MPS', was).leafHash, entryAt(vn, 'VN.MPS', was).leafHash)
    assert.deepEqual(checkHighWater(vn.store, markFileOf(file)), { ok: true, value: undefined })
    vn.store.close()
  } finally {
    rmSync(folder, { recursive: true })
  }
})
