/** `comity draft` and `comity show` against a node that runs: three officers, each with a token file of their own. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Role } from '../affairs/kernel/access.ts'
import { makePair, orThrow, type ServedNode, serveFolder } from '../node/maintenance/served-pair.ts'
import { officerWithToken } from '../node/officers/officer-with-token.ts'
import type { Command } from './command.ts'
import { command as draft } from './draft.ts'
import { command as show } from './show.ts'

let top = ''
let vn: ServedNode
let url = ''

before(async () => {
  top = mkdtempSync(join(tmpdir(), 'comity-draft-'))
  const pair = await makePair(top)
  vn = await serveFolder(pair.vn)
  url = `http://127.0.0.1:${pair.vn.config.listen.port}`
  for (const role of ['prepare', 'clear', 'release'] satisfies Role[]) {
    const grants = [{ office: '*', roles: [role] }]
    const made = orThrow(officerWithToken(vn.node.officers, { handle: role, grants }))
    writeFileSync(join(top, role), `${made.token}\n`)
  }
})
after(async () => {
  await vn.close()
  rmSync(top, { recursive: true })
})

const run = async (command: Command, who: string, ...argv: readonly string[]) => {
  const said: string[] = []
  const keep = (line: string) => void said.push(line)
  const env = { COMITY_TOKEN_FILE: join(top, who) }
  const code = await command.run([...argv, '--node', url], {
    stdin: process.stdin,
    env,
    out: keep,
    err: keep,
  })
  return { code, said: said.join('\n') }
}

const file = (name: string, content: unknown): string => {
  const path = join(top, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const invitation = (end: string) => ({
  record: 'session/EX-1',
  affair: 'session',
  act: 'proposed',
  fields: {
    base: null,
    marking: null,
    mechanism: null,
    number: null,
    start: '2027-03-02',
    end,
    hosts: ['VN'],
    format: 'in-person',
    visit: null,
  },
  body: { place: { vi: 'Hà Nội' }, ours: [], note: null, noteNumber: null },
})

test('a session is proposed from the terminal, in three steps by three officers', async () => {
  const wrong = await run(draft, 'prepare', 'prepare', file('acts.json', invitation('2027-03-01')))
  assert.equal(wrong.code, 0, wrong.said)
  assert.match(wrong.said, /! proposed session\/EX-1: The session would end before it begins/)
  const [, id = ''] = /^(d-\w+) {2}version 1 {2}prepared/.exec(wrong.said) ?? []

  const mended = file('acts.json', [invitation('2027-03-03')])
  const edited = await run(draft, 'prepare', 'edit', id, mended, '--version', '1')
  assert.match(edited.said, /version 2 {2}prepared\n {2}proposed session\/EX-1$/)
  const stale = await run(draft, 'clear', 'clear', id, '--version', '1')
  assert.equal(stale.code, 1)
  assert.match(stale.said, /^comity draft: \S/)
  assert.equal((await run(draft, 'prepare', 'clear', id, '--version', '2')).code, 1)
  assert.match((await run(draft, 'clear', 'list', '--for', 'clear')).said, new RegExp(`^${id} `))
  assert.equal((await run(draft, 'clear', 'clear', id, '--version', '2')).code, 0)
  const sent = await run(draft, 'release', 'release', id, '--version', '2')
  assert.match(sent.said, /version 2 {2}sent as \d+/)
  assert.equal((await run(draft, 'release', 'take-back', id)).code, 1)

  const shown = await run(show, 'prepare', 'session/EX-1')
  assert.equal(shown.code, 0, shown.said)
  assert.ok(shown.said.includes('Hà Nội'))
})

test('what is called wrongly is said, and what is not there', async () => {
  assert.equal((await run(draft, 'prepare', 'send', 'd-1')).code, 2)
  assert.match((await run(draft, 'prepare', 'release', 'd-1')).said, /--version/)
  assert.match((await run(draft, 'prepare', 'prepare', file('no.json', '{'))).said, /is not JSON/)
  assert.match((await run(draft, 'nobody', 'list')).said, /cannot be read/)
  assert.equal((await run(show, 'prepare', 'contact/NONE')).code, 1)
})
