/** The demonstration as a person meets it: started, stopped, started again, interrupted, started where it must not. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { findFreePorts } from './nodes/free-ports.ts'
import { type NodeApi, openNodeApi } from './nodes/node-api.ts'
import { authorities, type BySide, onBothSides, sides } from './nodes/sides.ts'
import { until } from './nodes/until.ts'

const entryPoint = fileURLToPath(new URL('../bin/comity.mjs', import.meta.url))
const expected = JSON.parse(
  readFileSync(new URL('record/expected-2025-12-31.json', import.meta.url), 'utf8'),
) as { readonly counts: Readonly<Record<string, number>> }

let root = ''
let port = ''
before(async () => {
  root = mkdtempSync(join(tmpdir(), 'comity-demo-'))
  port = String((await findFreePorts(1))[0])
})
after(() => rmSync(root, { recursive: true }))

const inFolder = (name: string, ...args: string[]): readonly string[] => [
  'demo',
  '--dir',
  join(root, name),
  '--port',
  port,
  ...args,
]

interface Run {
  readonly child: ChildProcess
  /** Everything it has printed. */
  printed(): string
  said(text: string): Promise<void>
  ended(): Promise<number | null>
}

const run = (args: readonly string[]): Run => {
  const child = spawn(process.execPath, [entryPoint, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
  }
  return {
    child,
    printed: () => printed,
    said: async (text) => {
      await until(`"${text}"`, async () => printed.includes(text) || undefined).catch((error: Error) => {
        throw new Error(`${error.message}; it said:\n${printed}`)
      })
    },
    ended: () => ended,
  }
}

const ready = 'Ctrl-C stops both'

const stopTwice = async ({ child, ended }: Run): Promise<void> => {
  child.kill('SIGINT')
  child.kill('SIGINT')
  assert.equal(await ended(), 0)
}

const compactIn = (name: string): string =>
  JSON.parse(readFileSync(join(root, name, 'comity-demo.json'), 'utf8')).compact

const apisIn = (name: string): Promise<BySide<NodeApi>> =>
  onBothSides((side) =>
    openNodeApi(
      join(root, name, authorities[side]),
      authorities[side],
      `http://127.0.0.1:${Number(port) + (side === 'VN' ? 0 : 1)}`,
    ),
  )

/** Each fact of the record stands once, on both nodes. */
const expectWholeRecord = async (name: string): Promise<void> => {
  const apis = await apisIn(name)
  const compact = compactIn(name)
  for (const side of sides) {
    const count = async (affair: string): Promise<number> =>
      (await apis[side].records(compact, affair)).length
    const statements = (await apis[side].records(compact, 'commitment')).flatMap(
      ({ state }) => state.statements as readonly { readonly what: string }[],
    )
    const { counts } = expected
    assert.deepEqual(
      {
        mechanisms: await count('mechanism'),
        sessions: await count('session'),
        instruments: await count('instrument'),
        contacts: await count('contact'),
        reported: statements.filter(({ what }) => what === 'reported').length,
        evidence: statements.filter(({ what }) => what === 'evidence').length,
      },
      {
        mechanisms: counts.mechanisms,
        sessions: counts.sessions,
        instruments: counts.instruments,
        contacts: counts.contacts,
        reported: counts.commitments,
        evidence: (counts.evidence ?? 0) + (counts.movedRestatements ?? 0),
      },
    )
  }
}

const isGone = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => false,
    () => true,
  )

test('the first start loads the record, repeated Ctrl-C is one, the second start keeps what was there', async () => {
  const first = run(inFolder('kept'))
  await first.said(ready)
  await expectWholeRecord('kept')
  const compact = compactIn('kept')
  await stopTwice(first)
  const second = run(inFolder('kept'))
  await second.said(ready)
  assert.equal(compactIn('kept'), compact)
  assert.ok(!second.printed().includes('Loading'), second.printed())
  await expectWholeRecord('kept')

  const another = run(inFolder('kept'))
  assert.equal(await another.ended(), 1)
  assert.match(another.printed(), /^comity demo: a demonstration runs in .* already \(process \d+\).*\n$/)

  const elsewhere = run(inFolder('other'))
  assert.equal(await elsewhere.ended(), 1)
  assert.match(elsewhere.printed(), /^comity demo: port \d+ is in use: .*\n$/)
  await stopTwice(second)
})

test('killed while it loads, it takes its nodes with it, and the next start goes on without doubling', async () => {
  const killed = run(inFolder('killed'))
  await killed.said('Loading')
  const apis = await apisIn('killed')
  const compact = compactIn('killed')
  await until(
    'that the first acts are released',
    async () =>
      (await apis.VN.heads(compact)).some(({ authority, size }) => authority === 'VN.MPS' && size > 1) ||
      undefined,
  )
  killed.child.kill('SIGKILL')
  await killed.ended()
  for (const side of sides) {
    await until(`that ${authorities[side]} ends`, async () => (await isGone(apis[side].url)) || undefined)
  }
  const mark = join(root, 'killed', 'comity-demo.json')
  // Where the kill came too late to interrupt anything, the next start is made to ask the nodes all the same.
  writeFileSync(mark, readFileSync(mark, 'utf8').replace('"loaded"', '"made"'))
  const again = run(inFolder('killed'))
  await again.said(ready)
  assert.match(again.printed(), /Loading/)
  await expectWholeRecord('killed')
  await stopTwice(again)
})

test('a folder that is not its own is left alone, --fresh or not', async () => {
  const dir = join(root, 'foreign')
  const other = run(['init', dir, '--authority', 'VN.MPS', '--purpose', 'service'])
  assert.equal(await other.ended(), 0)
  const before = readdirSync(dir)
  for (const args of [[], ['--fresh']]) {
    const refused = run(inFolder('foreign', ...args))
    assert.equal(await refused.ended(), 1)
    assert.match(refused.printed(), /^comity demo: .* nothing was changed; .*\n$/)
  }
  assert.deepEqual(readdirSync(dir), before)
  const nowhere = run(inFolder(join('missing', 'folder')))
  assert.equal(await nowhere.ended(), 1)
  assert.match(
    nowhere.printed(),
    /^comity demo: .* cannot be made \(ENOENT\): name another folder with --dir\.\n$/,
  )
})

test('the check is green, beside whatever else runs', async () => {
  const check = run(['demo', '--check', '--json'])
  assert.equal(await check.ended(), 0, check.printed())
  const { seconds, state_digest, entries, cosigned, ...found } = JSON.parse(check.printed())
  assert.deepEqual(found, {
    ok: true,
    mechanisms: 11,
    sessions: 33,
    instruments: 31,
    commitments: 38,
    contacts: 15,
    open_oldest: { id: 'C04', days: 4529 },
    confirmed: 1,
    texts_signed: 1,
    carried_over: 1,
    officers: 7,
  })
  assert.equal(state_digest.VN, state_digest.TH)
  assert.deepEqual(cosigned, entries)
  assert.equal(typeof seconds, 'number')
})
