/** The doctor on a healthy pair, and on each thing that an administrator may have left undone. */
import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { dataFolder } from '../data-folder.ts'
import { ownHello } from '../own-hello.ts'
import { askHello } from './ask-hello.ts'
import { type ExamineDeps, examineNode } from './examine-node.ts'
import { makePair, serveFolder } from './served-pair.ts'

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
  const endpoint = pair.th.config.endpoint ?? ''

  assert.deepEqual(await troubles(), [atHome, `fail TH.NSC does not answer at ${endpoint}`])
  const th = await serveFolder(pair.th)
  try {
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
