/** The doctor on a healthy pair, and on each thing that an administrator may have left undone. */
import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { openSqliteStore } from '../../store/sqlite-store.ts'
import { sha256 } from '../../vault/sha256.ts'
import { dataFolder } from '../data-folder.ts'
import type { Grant } from '../officers/officer.ts'
import { officerWithToken } from '../officers/officer-with-token.ts'
import { openOfficers } from '../officers/officers.ts'
import { ownHello } from '../own-hello.ts'
import { askHello } from './ask-hello.ts'
import { type ExamineDeps, examineNode } from './examine-node.ts'
import { makePair, orThrow, serveFolder } from './served-pair.ts'

const top = mkdtempSync(join(tmpdir(), 'comity-doctor-'))
after(() => rmSync(top, { recursive: true }))

it('says what is well, and what to do about what is not', async () => {
  const pair = await makePair(top)
  const { dir } = pair.vn
  const deps: ExamineDeps = { dir, nodeVersion: '24.1.0', ours: ownHello(1), now: Date.now, askHello }
  const troubles = async (change: Partial<ExamineDeps> = {}) => {
    const lines = await examineNode({ ...deps, ...change })
    for (const { level, advice } of lines) assert.equal(level === 'ok', advice === null)
    return lines.filter(({ level }) => level !== 'ok').map(({ level, what }) => `${level} ${what}`)
  }
  const atHome = 'warn the root key is on this machine'
  const nobody = 'warn no officers yet'
  const endpoint = pair.th.config.endpoint ?? ''

  assert.deepEqual(await troubles(), [atHome, nobody, `fail TH.NSC does not answer at ${endpoint}`])
  const th = await serveFolder(pair.th)
  try {
    assert.deepEqual(await troubles(), [atHome, nobody])
    addOfficer(dir, [])
    assert.deepEqual(await troubles(), [
      atHome,
      'warn 1 of 1 officers can sign in, no administrator among them',
      'warn no address of the desk',
    ])
    addOfficer(dir, [{ office: '*', roles: ['administer'] }])
    writeFileSync(
      dataFolder(dir).config,
      JSON.stringify({ ...pair.vn.config, desk: { origin: 'https://desk.example.vn', behindProxy: true } }),
    )
    assert.deepEqual(await troubles(), [atHome])
    assert.deepEqual(await troubles({ nodeVersion: '20.11.0' }), ['fail Node 20.11.0', atHome])
    const late = await troubles({ now: () => Date.now() - 7_200_000 })
    assert.match(late[1] ?? '', /^warn the clocks of TH\.NSC and us are 7[12]\d\d s apart$/)
    const other = { ...ownHello(1), versions: [7] }
    assert.deepEqual(await troubles({ ours: other }), [
      atHome,
      'fail TH.NSC has no version in common with us',
    ])
    const { token } = dataFolder(dir)
    chmodSync(token, 0o644)
    assert.deepEqual(await troubles(), [`fail others may read ${token}`, atHome])
    chmodSync(token, 0o600)
  } finally {
    await th.close()
  }
  const missing = await examineNode({ ...deps, dir: join(top, 'nowhere') })
  assert.equal(missing.at(-1)?.level, 'fail')
})

const addOfficer = (dir: string, grants: readonly Grant[]): void => {
  const authority = 'VN.MPS'
  const store = orThrow(openSqliteStore({ file: dataFolder(dir).database, authority, sha256 }))
  const handle = grants.length === 0 ? 'an' : 'binh'
  orThrow(officerWithToken(openOfficers({ store, authority, origin: undefined }), { handle, grants }))
  store.close()
}
