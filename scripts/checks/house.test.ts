import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Tree, withTree } from './fixture-tree.ts'
import { checkHouse } from './house.ts'

const findings = (files: Tree): Promise<readonly string[]> =>
  withTree(files, async (root) => (await checkHouse(root)).map(({ where, message }) => `${where} ${message}`))

/** What the house forbids must not stand here in one piece, or this file would be found itself. */
const marker = ['TO', 'DO'].join('')
const home = ['', 'home', 'someone', 'key'].join('/')
const beside = ['..', 'shared', 'data.json'].join('/')
const asserting = "import assert from 'node:assert/strict'\nassert.ok(true)\n"

const broken: readonly (readonly [what: string, files: Tree, message: string])[] = [
  ['a default export', { 'a.ts': 'export default 1' }, 'default export'],
  ['a default export by name', { 'a.ts': 'const a = 1\nexport { a as default }' }, 'default export'],
  ['a dumping ground', { 'src/utils.ts': 'export const a = 1' }, 'one idea'],
  ['a folder of leftovers', { 'src/helpers/a.ts': 'export const a = 1' }, 'one idea'],
  ['a barrel', { 'src/index.ts': 'export const a = 1' }, 'barrel'],
  ['a lonely test', { 'a.test.ts': `${asserting}it.only('a', () => {})` }, 'silences all'],
  [
    'a lonely test by option',
    { 'a.test.ts': `${asserting}it('a', { only: true }, () => {})` },
    'silences all',
  ],
  ['a skipped test', { 'a.test.ts': `${asserting}it.skip('a', () => {})` }, 'without a reason'],
  ['a skip by option', { 'a.test.ts': `${asserting}it('a', { skip: true }, () => {})` }, 'without a reason'],
  ['a skip on the way', { 'a.test.ts': `${asserting}it('a', (t) => t.skip())` }, 'without a reason'],
  ['a test not written', { 'a.test.ts': `${asserting}it.todo('a')` }, 'write the test'],
  [
    'a test that asserts nothing',
    { 'a.test.ts': "import { it } from 'node:test'\nit('a', () => {})" },
    'asserts',
  ],
  ['a silenced compiler', { 'a.ts': `// ${['@ts', 'ignore'].join('-')}\nexport const a = 1` }, 'compiler'],
  [
    'a silenced linter',
    { 'a.ts': `// ${['biome', 'ignore'].join('-')} lint/a/b:\nexport const a = 1` },
    'linter',
  ],
  ['a marker in code', { 'a.ts': `// ${marker}: later\nexport const a = 1` }, 'write an issue'],
  ['a marker in prose', { 'a.md': `${marker} later` }, 'write an issue'],
  ['a path of one machine', { 'a.ts': `export const a = '${home}'` }, 'one machine'],
  ['a path of one machine in data', { 'a.json': `{"a":"${home}"}` }, 'one machine'],
  ['a path beside the project', { 'a.md': `see ${beside}` }, 'outside the project'],
  ['a decorator', { 'a.ts': 'const d = () => {}\n@d class A {}' }, 'decorators'],
  ['an accessor', { 'a.ts': 'export class A { accessor a = 1 }' }, 'accessor'],
  ['a host in the lock', { 'package-lock.json': '{"resolved": "https://example.org/a.tgz"}' }, 'registry'],
]

const sound: readonly (readonly [what: string, files: Tree])[] = [
  ['a named export', { 'a.ts': 'export const a = 1' }],
  ['the default export of a configuration', { 'vite.config.ts': 'export default {}' }],
  ['a skip with its reason', { 'a.test.ts': `${asserting}it('a', (t) => t.skip('no data here'))` }],
  [
    'a property test',
    { 'a.test.ts': "import fc from 'fast-check'\nfc.assert(fc.property(fc.nat(), (n) => n >= 0))" },
  ],
  ['an acceptance suite', { 'a.test.ts': "import { accept } from './store.acceptance.ts'\naccept()" }],
  ['a marker inside a text', { 'a.ts': `export const a = 'mastodon ${marker}'` }],
  [
    'an address',
    { 'a.json': '{"url":"https://example.org/home/news/1","u":"https://example.org/-/work/2"}' },
  ],
  ['an interpreter', { 'a.sh': '#!/usr/bin/env bash\n/usr/bin/python3 a.py' }],
  ['what git does not keep', { 'node_modules/a/index.js': 'export default 1' }],
]

describe('house', () => {
  for (const [what, files, message] of broken) {
    it(`refuses ${what}`, async () => {
      const found = await findings(files)
      assert.ok(found.length === 1 && found[0]?.includes(message), found.join('\n'))
    })
  }
  for (const [what, files] of sound) {
    it(`allows ${what}`, async () => {
      assert.deepEqual(await findings(files), [])
    })
  }
})
