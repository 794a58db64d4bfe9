import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { longest, suites } from './suites.ts'

const root = join(import.meta.dirname, '../..')

describe('the test files that are begun first', () => {
  for (const file of longest)
    it(`${file} is there, and belongs to one suite`, () => {
      assert.ok(existsSync(join(root, file)))
      assert.equal(suites.filter(({ owns }) => owns?.(file) === true).length, 1)
    })
})
