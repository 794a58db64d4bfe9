import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refusalWords } from './refusal-words.ts'
import { affairs } from './registry.ts'

test('the refusals of every affair, and of the kernel, are found by its code', async () => {
  const codes = ['kernel', ...affairs.map(({ rules: [first] }) => first.affair)]
  assert.deepEqual(Object.keys(refusalWords).sort(), codes.sort())
  for (const code of codes) {
    for (const language of ['en', 'vi', 'th'] as const) {
      const { words } = await import(`./${code}/words.${language}.ts`)
      assert.equal(refusalWords[code]?.[language], words.refusals, `${code} ${language}`)
    }
  }
})
