import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkArrows } from './arrows.ts'
import { type Tree, withTree } from './fixture-tree.ts'

const manifest = JSON.stringify({ dependencies: { hono: '1.0.0', zod: '1.0.0' } })

const findings = (files: Tree): Promise<readonly string[]> =>
  withTree({ 'package.json': manifest, ...files }, async (root) =>
    (await checkArrows(root)).map(({ where, message }) => `${where} ${message}`),
  )

/** A file, what it imports, and whether it may. */
const arrows: readonly (readonly [file: string, text: string, allowed: boolean])[] = [
  ['src/ledger/leaf.ts', "import { ok } from './result.ts'", true],
  ['src/ledger/leaf.ts', "import { createHash } from 'node:crypto'", false],
  ['src/ledger/leaf.ts', "import type { Act } from '../affairs/act.ts'", false],
  ['src/ledger/leaf.ts', "export * from '../affairs/act.ts'", false],
  ['src/ledger/leaf.ts', "export { act } from '../affairs/act.ts'", false],
  ['src/ledger/leaf.ts', "export const load = () => import('../affairs/act.ts')", false],
  ['src/ledger/leaf.ts', 'export const load = () => import(`../affairs/act.ts`)', false],
  ['src/ledger/leaf.ts', "export type Act = import('../affairs/act.ts').Act", false],
  ['src/ledger/leaf.ts', "export const load = (name: string) => import('./' + name)", false],
  ['src/ledger/leaf.ts', "import { z } from 'zod'", false],
  ['src/affairs/session/schema.ts', "import { z } from 'zod'", true],
  ['src/affairs/session/schema.ts', "import { z } from 'zod/mini'", true],
  ['src/affairs/session/schema.ts', "import { Page } from './page.tsx'", false],
  ['src/affairs/session/judge.ts', "import { open } from '../../store/open.ts'", false],
  ['src/affairs/session/page.tsx', "import { useState } from 'react'", true],
  ['src/affairs/session/page.tsx', "import { judge } from './judge.ts'", false],
  ['src/affairs/session/page.tsx', "import type { State } from './evolve.ts'", true],
  ['src/affairs/session/page.tsx', "import { words } from './words.th.ts'", true],
  ['src/names/search.ts', "import { ok } from '../ledger/result.ts'", true],
  ['src/names/search.ts', "import { leaf } from '../ledger/leaf.ts'", false],
  ['src/reading/read.ts', "import { search } from '../names/search.ts'", true],
  ['src/names/search.ts', "import { read } from '../reading/read.ts'", false],
  ['src/vault/keys.ts', "import { sign } from 'node:crypto'", true],
  ['src/vault/keys.ts', "import { readFileSync } from 'node:fs'", false],
  ['src/vault/keys.ts', "import { readFileSync } from 'fs'", false],
  ['src/store/open.ts', "import { DatabaseSync } from 'node:sqlite'", true],
  ['src/store/open.ts', "import { seal } from '../vault/seal.ts'", false],
  ['src/exchange/send.ts', "import type { Store } from '../store/store.ts'", true],
  ['src/exchange/send.ts', "import { type Store } from '../store/store.ts'", false],
  ['src/exchange/send.ts', "import { openStore } from '../store/open.ts'", false],
  ['src/node/serve.ts', "import { Hono } from 'hono'", true],
  ['src/node/serve.ts', "import { build } from 'vite'", false],
  ['src/node/serve.ts', "import { main } from '../cli/comity.ts'", false],
  ['src/node/serve.ts', "import record from '../../demo/record/record.ts'", false],
  ['src/cli/bench.ts', "import { benchNames } from '../../bench/names.ts'", true],
  ['src/cli/page.ts', "import { desk } from '../web/desk.ts'", false],
  ['src/node/serve.ts', "import { given } from '../affairs/session/judge.test.ts'", false],
  ['src/node/serve.ts', "import { secret } from '../../../elsewhere/secret.ts'", false],
  ['src/node/serve.ts', "import { secret } from '/elsewhere/secret.ts'", false],
  ['src/attic/old.ts', 'export const old = 1', false],
  ['bench/names.ts', "import fc from 'fast-check'", true],
  ['demo/start.ts', "import { main } from '../src/cli/comity.ts'", true],
  ['scripts/check.ts', "import { main } from '../src/cli/comity.ts'", false],
]

describe('arrows', () => {
  for (const [file, text, allowed] of arrows) {
    it(`${allowed ? 'allows' : 'refuses'} in ${file}: ${text}`, async () => {
      const found = await findings({ [file]: text })
      assert.equal(found.length, allowed ? 0 : 1, found.join('\n'))
    })
  }

  it('lets a test import what it needs', async () => {
    const text = "import { readFileSync } from 'node:fs'\nimport { openStore } from '../store/open.ts'"
    assert.deepEqual(await findings({ 'src/ledger/leaf.test.ts': text }), [])
  })

  it('says where, and what', async () => {
    const text = "// Thai: ไทย\nimport { a } from './a.ts'\nimport { openStore } from '../store/open.ts'\n"
    assert.deepEqual(await findings({ 'src/ledger/leaf.ts': text }), [
      'src/ledger/leaf.ts:3 ledger may not import store (src/store/open.ts)',
    ])
  })

  it('does not pass what it cannot read', async () => {
    const found = await findings({ 'src/ledger/leaf.ts': 'const = ' })
    assert.match(found.join(), /leaf\.ts cannot be read/)
  })
})
