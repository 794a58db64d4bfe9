import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { withTree } from '../checks/fixture-tree.ts'
import { meetSystemNeeds, runs, type SystemNeed, systemNeeds } from './system-needs.ts'

const need = (...probe: readonly [string, ...string[]]): SystemNeed => ({
  what: 'a thing',
  neededBy: (file) => file.startsWith('conformance/'),
  isMet: runs(...probe),
  packages: ['comity-no-such-package'],
})

describe('system needs', () => {
  it('ask for nothing where no test needs it', async () => {
    const outcome = await meetSystemNeeds(['src/a.test.ts'], [need('false')])
    assert.deepEqual(outcome.failures, [])
  })

  it('are met where the probe succeeds', async () => {
    const outcome = await meetSystemNeeds(['conformance/a.test.ts'], [need('true')])
    assert.deepEqual(outcome.failures, [])
  })

  it('fail and name the package where we may not install', async () => {
    const { failures } = await meetSystemNeeds(['conformance/a.test.ts'], [need('false')], null)
    assert.match(failures[0]?.message ?? '', /run "apt-get install comity-no-such-package" as root/)
  })

  it('fail where the installation did not help, and say what it said', async () => {
    const install = async () => 'Unable to locate package'
    const { failures } = await meetSystemNeeds(['conformance/a.test.ts'], [need('false')], install)
    assert.match(failures[0]?.message ?? '', /did not bring it:\nUnable to locate package/)
  })

  it('are met by the installation', async () => {
    const outcome = await withTree({}, (root) => {
      const program = join(root, 'program')
      const install = async ([name]: readonly string[]) => {
        writeFileSync(program, name ?? '')
        return 'done'
      }
      return meetSystemNeeds(['conformance/a.test.ts'], [need('test', '-s', program)], install)
    })
    assert.deepEqual(outcome.failures, [])
  })

  it('belong to the tests they are for', () => {
    const needing = (file: string) => systemNeeds.filter(({ neededBy }) => neededBy(file)).length
    assert.equal(needing('conformance/reader.test.ts'), 1)
    assert.equal(needing('src/web/desk.browser.test.ts'), 1)
    assert.equal(needing('src/ledger/leaf.test.ts'), 0)
  })
})
