import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { checkConfig, defaultConfig, explainConfigError, readConfig } from './config.ts'

let dir = ''
before(() => {
  dir = mkdtempSync(join(tmpdir(), 'comity-config-'))
})
after(() => rmSync(dir, { recursive: true }))

const good = { ...defaultConfig('VN.MPS', 'service', 8_401), endpoint: 'https://mps.example.vn/comity' }

describe('the configuration', () => {
  test('of a new node is whole', () => {
    assert.deepEqual(checkConfig(good, 'f'), { ok: true, value: good })
  })

  const wrong: readonly (readonly [string, object])[] = [
    ['authority', { authority: 'vn.mps' }],
    ['purpose', { purpose: 'test' }],
    ['listen.port', { listen: { host: '127.0.0.1', port: 65_536 } }],
    ['listen.host', { listen: { host: '', port: 1 } }],
    ['listen', { listen: { host: '127.0.0.1', port: 1, tls: true } }],
    ['endpoint', { endpoint: 'ftp://mps.example.vn' }],
    ['endpoint', { endpoint: 'mps.example.vn' }],
    ['hosts.1', { hosts: ['a', 7] }],
    ['openReading', { openReading: 'yes' }],
    ['openReading', { openReading: true }],
    ['fileLimit', { fileLimit: 0 }],
    ['fileLimit', { fileLimit: 1.5 }],
    ['ceiling', { ceiling: 5 }],
    ['desk.origin', { desk: {} }],
    ...[
      'http://desk.example.vn',
      'https://desk.example.vn/',
      'https://desk.example.vn/desk',
      'https://192.0.2.1',
      'https://[2001:db8::1]',
      'HTTPS://desk.example.vn',
      'http://127.0.0.1:8471',
      'desk.example.vn',
    ].map((origin) => ['desk.origin', { desk: { origin, behindProxy: false } }] as const),
    ['', { colour: 'green' }],
  ]
  for (const [at, change] of wrong) {
    test(`is refused with ${JSON.stringify(change)}, and says where`, () => {
      const checked = checkConfig({ ...good, ...change }, 'comity.json')
      assert.ok(!checked.ok && checked.error.kind === 'config-invalid')
      assert.equal(checked.error.at, at)
      assert.match(explainConfigError(checked.error), /^comity\.json: \S.*\.$/)
    })
  }

  test('of a demonstration may be open to all readers, that of a service never', () => {
    const open = { ...good, openReading: true }
    assert.ok(checkConfig({ ...open, purpose: 'demonstration' }, 'f').ok)
    assert.ok(!checkConfig(open, 'f').ok)
  })

  test('names the desk where passkeys can live, and may leave it out', () => {
    for (const origin of ['https://desk.example.vn', 'https://desk.example.vn:8443', 'http://localhost:8471'])
      assert.ok(checkConfig({ ...good, desk: { origin, behindProxy: false } }, 'f').ok, origin)
    const { desk: _, ...rest } = good
    assert.deepEqual(checkConfig(rest, 'f'), { ok: true, value: good })
  })

  test('refuses marked records where no ceiling is named', () => {
    const { ceiling: _, ...rest } = good
    const checked = checkConfig(rest, 'f')
    assert.equal(checked.ok && checked.value.ceiling, 0)
  })

  test('that misses another field is refused', () => {
    for (const name of Object.keys(good).filter((each) => each !== 'desk' && each !== 'ceiling')) {
      const { [name as keyof typeof good]: _, ...rest } = good
      const checked = checkConfig(rest, 'f')
      assert.equal(checked.ok ? '' : checked.error.kind === 'config-invalid' && checked.error.at, name)
    }
  })

  test('is read from its file, which may be missing or no JSON', async () => {
    const file = join(dir, 'comity.json')
    const missing = await readConfig(file)
    assert.deepEqual(missing, { ok: false, error: { kind: 'config-missing', file } })
    writeFileSync(file, '{"authority":')
    assert.deepEqual(await readConfig(file), { ok: false, error: { kind: 'config-not-json', file } })
    writeFileSync(file, JSON.stringify(good))
    assert.deepEqual(await readConfig(file), { ok: true, value: good })
  })
})
