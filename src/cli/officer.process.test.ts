/** `comity officer` on the folder of a stopped node, and on one that runs. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { auditNode } from '../node/audit/audit-node.ts'
import { defaultConfig } from '../node/config.ts'
import { dataFolder } from '../node/data-folder.ts'
import { serveNode } from '../node/http/serve.ts'
import { createLog } from '../node/log.ts'
import { orThrow } from '../node/maintenance/served-pair.ts'
import { openNode } from '../node/node.ts'
import { initNode } from '../node/setup/init-node.ts'
import { command } from './officer.ts'

const top = mkdtempSync(join(tmpdir(), 'comity-officer-'))
const dir = join(top, 'vn')

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

const run = async (...argv: readonly string[]) => {
  const [out, err]: [string[], string[]] = [[], []]
  const io = {
    stdin: process.stdin,
    env: {},
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
  }
  const code = await command.run(argv, {
    ...io,
    out: (line) => void io.out(line),
    err: (line) => void io.err(line),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const kept = (handle: string) => async (): Promise<void> => {
  const added = await run(
    'add',
    dir,
    handle,
    '--name',
    'Nguyễn An',
    '--role',
    'office/VN-MPS-1:prepare,clear',
    '--role',
    'audit',
  )
  assert.equal(added.code, 0, added.err)
  assert.match(added.out, /Nguyễn An, invited, audit office\/VN-MPS-1:prepare,clear {2}\(o-/)
  const [, code = ''] = /: ([a-z2-7-]{29})$/.exec(added.out) ?? []
  assert.ok(code)
  assert.match(
    (await run('add', dir, handle, '--name', 'Another')).err,
    /Another officer signs in with this name/,
  )
  const again = await run('invite', dir, handle)
  assert.equal(again.code, 0)
  assert.ok(!again.out.includes(code))

  const made = await run('token', dir, handle, '--label', 'export', '--days', '7')
  assert.match(made.out, /^comity_[\w-]{43}$/)
  assert.match((await run('sign-ins', dir, handle)).out, /^t-[a-z2-7]{32} {2}token, used .*, export$/)
  assert.equal((await run('sign-ins', dir, handle, '--end-all')).code, 0)
  assert.equal((await run('sign-ins', dir, handle)).out, '')
  assert.equal((await run('passkeys', dir, handle)).out, '')
  assert.match((await run('passkeys', dir, handle, '--remove', 'none')).err, /There is no such passkey/)

  assert.match((await run('roles', dir, handle, '--role', 'release')).out, /active, release {2}\(/)
  assert.match((await run('clear', dir, handle, '--cleared-for', '2')).out, /cleared for 2/)
  assert.match((await run('disable', dir, handle)).out, /disabled/)
  assert.match((await run('invite', dir, handle)).err, /Enable the officer first/)
  assert.match((await run('enable', dir, handle)).out, /invited/)
  const listed = JSON.parse((await run('list', dir, '--json')).out)
  assert.deepEqual(
    listed
      .filter((officer: { readonly handle: string }) => officer.handle === handle)
      .map((officer: { readonly grants: unknown }) => officer.grants),
    [[{ office: '*', roles: ['release'] }]],
  )
}

describe('comity officer', () => {
  before(async () => {
    orThrow(await initNode(dir, defaultConfig('VN.MPS', 'exercise', await freePort()), undefined))
  })
  after(() => rmSync(top, { recursive: true }))

  it('keeps the officers of a stopped node', kept('an.nguyen'))

  it('keeps the officers of one that runs, through its API', async () => {
    const folder = dataFolder(dir)
    const node = orThrow(await openNode({ dir, keyring: { dir: folder.keys }, log: createLog('', 'silent') }))
    const serving = orThrow(await serveNode(node, readFileSync(folder.token, 'utf8').trim()))
    try {
      await kept('binh.tran')()
    } finally {
      await serving.close()
      await node.close()
    }
  })

  it('leaves a folder that passes its audit, and says in the log that the operator did it', async () => {
    assert.deepEqual((await auditNode(dir)).findings, [])
  })

  it('refuses what it cannot read, and changes nothing', async () => {
    const wrong: readonly (readonly string[])[] = [
      [],
      ['list'],
      ['add', dir, 'an'],
      ['add', dir, 'Ан', '--name', 'x'],
      ['add', dir, 'x', '--name', 'x', '--role', 'king'],
      ['add', dir, 'x', '--name', 'x', '--role', 'office/A-1:administer'],
      ['add', dir, 'x', '--name', 'x', '--cleared-for', '5'],
      ['token', dir, 'an.nguyen', '--label', 'x', '--days', '0'],
      ['constructor', dir, 'x'],
    ]
    for (const argv of wrong) assert.equal((await run(...argv)).code, 2, argv.join(' '))
    assert.equal((await run('disable', dir, 'nobody')).code, 1)
    assert.equal((await run('list', join(top, 'nowhere'))).code, 1)
    assert.equal(JSON.parse((await run('list', dir, '--json')).out).length, 2)
  })
})
