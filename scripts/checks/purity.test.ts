import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { withTree } from './fixture-tree.ts'
import { checkPurity } from './purity.ts'

const findings = (file: string, text: string): Promise<readonly string[]> =>
  withTree({ [file]: text }, async (root) => (await checkPurity(root)).map(({ message }) => message))

const impure = [
  'export const now = () => Date.now()',
  'export const now = () => new Date()',
  'export const now = () => Date()',
  'export const chance = () => Math.random()',
  'export const home = process.env.HOME',
  "export const bytes = Buffer.from('a')",
  'export const get = () => fetch("https://example.org")',
  'export const later = (f: () => void) => setTimeout(f, 1)',
  'export const id = () => crypto.randomUUID()',
  'export const g = globalThis.process',
  'export const shout = () => console.log(1)',
]

const pure = [
  'export const day = (iso: string) => new Date(iso).getUTCDay()',
  'export const later = (setTimeout: (f: () => void) => void) => setTimeout(() => {})',
  'export const hash = (crypto: { digest(): string }) => crypto.digest()',
  'export const run = ({ fetch }: { fetch: () => void }) => fetch()',
  'export const state = { process: 1, performance: 2 }',
  'export const text = "process.env and Date.now()"',
  'export const encode = (text: string) => new TextEncoder().encode(text)',
]

const localeBound = [
  'export const order = (a: string, b: string) => a.localeCompare(b)',
  'export const split = new Intl.Segmenter("th")',
  'export const print = (n: number) => n.toLocaleString()',
]

describe('purity', () => {
  for (const room of ['ledger', 'affairs', 'reading', 'names']) {
    for (const text of impure) {
      it(`refuses in ${room}: ${text}`, async () => {
        assert.equal((await findings(`src/${room}/a.ts`, text)).length, 1)
      })
    }
  }
  for (const text of pure) {
    it(`allows: ${text}`, async () => {
      assert.deepEqual(await findings('src/ledger/a.ts', text), [])
    })
  }
  for (const text of localeBound) {
    it(`refuses where nodes judge, and allows elsewhere: ${text}`, async () => {
      assert.equal((await findings('src/affairs/session/judge.ts', text)).length, 1)
      assert.deepEqual(await findings('src/affairs/session/words.th.ts', text), [])
      assert.deepEqual(await findings('src/names/fold.ts', text), [])
    })
  }
  it('leaves rooms alone that meet the world, and tests', async () => {
    assert.deepEqual(await findings('src/node/clock.ts', 'export const now = () => Date.now()'), [])
    assert.deepEqual(await findings('src/ledger/a.test.ts', 'export const now = () => Date.now()'), [])
  })
})
