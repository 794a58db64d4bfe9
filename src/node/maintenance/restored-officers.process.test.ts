/** A backup that is put back brings the officers, and lets nobody in who was signed in when it was made. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { openSqliteStore } from '../../store/sqlite-store.ts'
import { sha256 } from '../../vault/sha256.ts'
import { auditNode } from '../audit/audit-node.ts'
import { defaultConfig } from '../config.ts'
import { dataFolder } from '../data-folder.ts'
import { officerWithToken, workOnRecords } from '../officers/officer-with-token.ts'
import { openOfficers } from '../officers/officers.ts'
import { initNode } from '../setup/init-node.ts'
import { backUpNode } from './back-up-node.ts'
import { restoreNode } from './restore-node.ts'
import { orThrow } from './served-pair.ts'

const top = mkdtempSync(join(tmpdir(), 'comity-restored-officers-'))
after(() => rmSync(top, { recursive: true }))

const password = 'năm con vịt qua cầu'

const openFolder = (dir: string) => {
  const store = orThrow(openSqliteStore({ file: dataFolder(dir).database, authority: 'VN.MPS', sha256 }))
  const cost = { ln: 4, r: 8, p: 1 }
  return { store, ...openOfficers({ store, authority: 'VN.MPS', origin: undefined, cost }) }
}

it('keeps officers, roles and passwords, and ends sign-ins, tokens, codes and known browsers', async () => {
  const dir = join(top, 'vn')
  orThrow(await initNode(dir, defaultConfig('VN.MPS', 'exercise', 8443), undefined))
  const before = openFolder(dir)
  const { token, officer } = orThrow(officerWithToken(before, { handle: 'scripts', grants: workOnRecords }))
  const an = orThrow(before.book.add('operator', { handle: 'an', name: 'An', grants: [], clearedFor: 1 }))
  const { code } = orThrow(before.invitations.invite('operator', an.id))
  const kept = orThrow(await before.passwords.prepare(an, password))
  const entered = orThrow(before.invitations.enterWithPassword(code, kept, { label: '', address: '' }))
  const binh = orThrow(
    before.book.add('operator', { handle: 'binh', name: 'Bình', grants: [], clearedFor: 0 }),
  )
  const open = orThrow(before.invitations.invite('operator', binh.id))
  before.store.close()

  orThrow(await backUpNode(dir, join(top, 'backup'), () => new Date()))
  const back = join(top, 'back')
  const restored = { backup: join(top, 'backup'), dir: back, passphrase: undefined, rootKey: undefined }
  orThrow(await restoreNode(restored))

  const after = openFolder(back)
  assert.deepEqual(after.book.find(officer.id), officer)
  assert.equal(after.signIns.find('token', token), undefined)
  assert.equal(after.signIns.find('sign-in', entered.secret), undefined)
  assert.equal(after.invitations.peek(open.code), undefined)
  assert.deepEqual([after.store.signIns.all(), after.store.signIns.devices()], [[], []])
  const attempt = { handle: 'an', password, device: entered.device, label: '', address: '' }
  assert.equal((await after.passwords.signIn(attempt)).ok, true)
  after.store.close()
  assert.deepEqual((await auditNode(back)).findings, [])
})
