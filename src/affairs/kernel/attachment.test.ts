import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attachedFiles, attachedNames, mediaType } from './attachment.ts'

const commitmentOf = (byte: number): string => Buffer.alloc(32, byte).toString('base64')
const file = (byte: number, more: object = {}) => ({
  commitment: commitmentOf(byte),
  size: 3,
  type: 'application/pdf',
  ...more,
})

test('facts of a file hold commitment, size and media type, and no name', () => {
  assert.ok(attachedFiles.safeParse([file(1), file(2)]).success)
  assert.ok(!attachedFiles.safeParse([file(1, { name: 'passport.pdf' })]).success)
  assert.ok(!attachedFiles.safeParse([file(1, { commitment: commitmentOf(1).slice(4) })]).success)
  assert.ok(!attachedFiles.safeParse([file(1, { size: -1 })]).success)
})

test('at most eight files, each once', () => {
  const eight = Array.from({ length: 8 }, (_, i) => file(i))
  assert.ok(attachedFiles.safeParse(eight).success)
  assert.ok(!attachedFiles.safeParse([...eight, file(8)]).success)
  assert.ok(!attachedFiles.safeParse([file(1), file(1, { size: 4 })]).success)
  const name = { commitment: commitmentOf(1), name: 'a', salt: commitmentOf(2), digest: commitmentOf(3) }
  assert.ok(attachedNames.safeParse([name]).success)
  assert.ok(!attachedNames.safeParse([name, name]).success)
})

test('a media type is lower case and has no parameters', () => {
  for (const type of ['application/pdf', 'image/svg+xml', 'application/vnd.ms-excel'])
    assert.ok(mediaType.safeParse(type).success, type)
  for (const type of ['text/html; charset=utf-8', 'Text/Plain', 'text', 'text/', '/plain', 'a/b/c', 'a/b\n'])
    assert.ok(!mediaType.safeParse(type).success, type)
})
