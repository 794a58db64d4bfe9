import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { withTree } from './fixture-tree.ts'
import { checkLicences } from './licences.ts'

interface Entry {
  readonly license?: string
  readonly dev?: boolean
}

const findings = (name: string, entry: Entry, installed?: unknown): Promise<readonly string[]> => {
  const path = `node_modules/${name}`
  const lock = { packages: { '': { license: 'Secret' }, [path]: { version: '1.0.0', ...entry } } }
  const files = {
    'package-lock.json': JSON.stringify(lock),
    ...(installed === undefined ? {} : { [`${path}/package.json`]: JSON.stringify(installed) }),
  }
  return withTree(files, async (root) => (await checkLicences(root)).map(({ message }) => message))
}

const cases: readonly (readonly [name: string, entry: Entry, allowed: boolean])[] = [
  ['plain', { license: 'MIT' }, true],
  ['either', { license: '(GPL-3.0-only OR Apache-2.0)' }, true],
  ['both', { license: 'MIT AND BSD-3-Clause' }, true],
  ['both', { license: 'MIT AND GPL-3.0-only' }, false],
  ['copyleft', { license: 'AGPL-3.0-only' }, false],
  ['copyleft', { license: 'AGPL-3.0-only', dev: true }, false],
  ['builder', { license: 'MPL-2.0', dev: true }, true],
  ['builder', { license: 'MPL-2.0' }, false],
  ['@fontsource/noto-sans-thai', { license: 'OFL-1.1' }, true],
  ['pretender', { license: 'OFL-1.1' }, false],
  ['silent', {}, false],
  ['vague', { license: 'SEE LICENSE IN LICENSE' }, false],
]

describe('licences', () => {
  for (const [name, entry, allowed] of cases) {
    it(`${allowed ? 'allows' : 'refuses'} ${entry.license ?? 'none'} of a ${entry.dev ? 'tool' : 'part'}: ${name}`, async () => {
      assert.equal((await findings(name, entry)).length, allowed ? 0 : 1)
    })
  }

  it('believes the installed package rather than the lock file', async () => {
    assert.equal((await findings('changed', { license: 'MIT' }, { license: 'BUSL-1.1' })).length, 1)
  })
})
