/** Whoever gives power to an officer behind the node's back, in its database file, is found by the next audit. */
import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe, it } from 'node:test'
import { openSqliteStore } from '../../store/sqlite-store.ts'
import { sha256 } from '../../vault/sha256.ts'
import { defaultConfig } from '../config.ts'
import { dataFolder } from '../data-folder.ts'
import { orThrow } from '../maintenance/served-pair.ts'
import { officerWithToken, workOnRecords } from '../officers/officer-with-token.ts'
import { openOfficers } from '../officers/officers.ts'
import { initNode } from '../setup/init-node.ts'
import { auditNode } from './audit-node.ts'

const top = mkdtempSync(join(tmpdir(), 'comity-check-officers-'))
const dir = join(top, 'vn')
const database = dataFolder(dir).database
const asItWas = join(top, 'as-it-was.db')
before(async () => {
  orThrow(await initNode(dir, defaultConfig('VN.MPS', 'exercise', 8443), undefined))
  const store = orThrow(openSqliteStore({ file: database, authority: 'VN.MPS', sha256 }))
  const officers = openOfficers({ store, authority: 'VN.MPS', origin: undefined })
  const { officer } = orThrow(officerWithToken(officers, { handle: 'an', grants: workOnRecords }))
  orThrow(officerWithToken(officers, { handle: 'binh', grants: [] }))
  const key = { id: 'a2V5', key: new Uint8Array(77), counter: 0, transports: [] }
  orThrow(officers.passkeys.keep(officer.id, officer.id, key, 'Ring'))
  officers.setPolicy('operator', officers.readPolicy())
  store.close()
  copyFileSync(database, asItWas)
})
after(() => rmSync(top, { recursive: true }))

const an = `(SELECT id FROM officer WHERE handle = 'an')`
const binh = `(SELECT id FROM officer WHERE handle = 'binh')`
const id = `'o-aaaaaaaaaaaaaaaa'`
const hash = `'$scrypt$ln=17,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'`

/** What a hand at the file may do, and the code under which it is found. */
const planted: readonly (readonly [what: string, sql: string, code: string])[] = [
  [
    'a role',
    `UPDATE officer SET grants = '[{"office":"*","roles":["release"]}]' WHERE handle = 'binh'`,
    'officer-differs',
  ],
  ['a clearance', `UPDATE officer SET cleared_for = 4 WHERE handle = 'an'`, 'officer-differs'],
  ['a password', `UPDATE officer SET password = ${hash} WHERE handle = 'an'`, 'officer-differs'],
  ['another handle', `UPDATE officer SET handle = 'chi' WHERE handle = 'an'`, 'officer-differs'],
  [
    'a passkey',
    `INSERT INTO passkey VALUES ('b3duZWQ', ${binh}, 'x', zeroblob(77), 0, '[]', 1, NULL)`,
    'officer-differs',
  ],
  ['a passkey that was handed on', `UPDATE passkey SET officer = ${binh}`, 'officer-differs'],
  ['another key', `UPDATE passkey SET key = zeroblob(76)`, 'officer-differs'],
  [
    'an officer',
    `INSERT INTO officer VALUES (${id}, 'x', 'x', '[]', 0, 'active', ${hash}, 1)`,
    'officer-differs',
  ],
  [
    'a sign-in',
    `INSERT INTO sign_in VALUES ('s-${'a'.repeat(32)}', ${an}, 'password', '', '', 1, 1, 9e15)`,
    'sign-in-unlogged',
  ],
  [
    'a token that was handed on',
    `UPDATE sign_in SET officer = ${an} WHERE officer = ${binh}`,
    'sign-in-unlogged',
  ],
  ['an invitation', `INSERT INTO invitation VALUES ('i-${'a'.repeat(32)}', ${an}, 9e15)`, 'sign-in-unlogged'],
  [
    'a longer policy',
    `UPDATE setting SET value = replace(value, '30', '60') WHERE key = 'sign-in-policy'`,
    'officer-differs',
  ],
  ['no policy', `DELETE FROM setting WHERE key = 'sign-in-policy'`, 'officer-differs'],
]

describe('an audit', () => {
  it('finds nothing where only the node wrote', async () => {
    const { findings, counts } = await auditNode(dir)
    assert.deepEqual(findings, [])
    assert.deepEqual([counts.officers, counts.signIns, counts.passkeys], [2, 2, 1])
  })

  for (const [what, sql, code] of planted) {
    it(`finds ${what} that was written into the database`, async () => {
      copyFileSync(asItWas, database)
      const db = new DatabaseSync(database)
      assert.equal(Number(db.prepare(sql.replace('9e15', '9000000000000000')).run().changes), 1, sql)
      db.close()
      const { findings } = await auditNode(dir)
      assert.ok(
        findings.some((finding) => finding.code === code),
        JSON.stringify(findings),
      )
    })
  }
})
