import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import { createChallenges } from './challenges.ts'

const open = () => {
  let at = 1_000_000
  const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length))
  const challenges = createChallenges(() => at, random)
  const issue = (purpose: string): string => Buffer.from(challenges.issue(purpose)).toString('base64url')
  const pass = (ms: number): void => {
    at += ms
  }
  return { challenges, issue, pass }
}

describe('a challenge', () => {
  it('is used once', () => {
    const { challenges, issue } = open()
    const challenge = issue('sign-in')
    assert.equal(challenges.isOpen(challenge, 'sign-in'), true)
    assert.equal(challenges.use(challenge, 'sign-in'), true)
    assert.equal(challenges.isOpen(challenge, 'sign-in'), false)
    assert.equal(challenges.use(challenge, 'sign-in'), false)
  })

  it('serves no other purpose, no other node, and not for ever', () => {
    const { challenges, issue, pass } = open()
    const challenge = issue('passkey s-1')
    assert.equal(challenges.use(challenge, 'passkey s-2'), false)
    assert.equal(challenges.use(challenge, 'sign-in'), false)
    assert.equal(open().challenges.isOpen(challenge, 'passkey s-1'), false)
    pass(299_999)
    assert.equal(challenges.isOpen(challenge, 'passkey s-1'), true)
    pass(1)
    assert.equal(challenges.isOpen(challenge, 'passkey s-1'), false)
  })

  it('is refused with any bit of it changed, and what is none is refused', () => {
    const { challenges, issue } = open()
    const bytes = Buffer.from(issue('sign-in'), 'base64url')
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      assert.equal(challenges.isOpen(changed.toString('base64url'), 'sign-in'), false, `byte ${at}`)
    }
    for (const none of ['', 'AAAA', `${bytes.toString('base64url')}=`, 'x'.repeat(10_000)])
      assert.equal(challenges.isOpen(none, 'sign-in'), false)
  })
})
