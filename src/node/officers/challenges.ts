/**
 * Challenges for passkeys (WebAuthn Level 3 section 13.4.3): each for one purpose, for five minutes, and for one use.
 *
 *   challenge = 16 random bytes ‖ time at which it ends (6 bytes) ‖ HMAC-SHA-256 over purpose and the bytes before
 *
 * None is kept when it is handed out, so asking for many fills nothing; what is kept are those that were used up with a
 * signature that holds, until their time ends. The key is of this process: a restart ends what was handed out.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Random } from './secrets.ts'

export interface Challenges {
  issue(purpose: string): Uint8Array<ArrayBuffer>
  /** Whether we handed it out for this purpose and it is neither over nor used. */
  isOpen(challenge: string, purpose: string): boolean
  /** Uses it up; false where it was not open any more. Call it when all else holds, before the first change. */
  use(challenge: string, purpose: string): boolean
}

const lifetimeMs = 300_000

export const createChallenges = (now: () => number, random: Random): Challenges => {
  const key = random(32)
  const used = new Map<string, number>()
  const seal = (head: Uint8Array, purpose: string): Buffer =>
    createHmac('sha256', key).update(`comity/challenge/v1\n${purpose}\n`).update(head).digest()

  /** When it ends; undefined where it is not ours for this purpose. */
  const endOf = (challenge: string, purpose: string): number | undefined => {
    const bytes = Buffer.from(challenge, 'base64url')
    if (bytes.length !== 54 || bytes.toString('base64url') !== challenge) return undefined
    const head = bytes.subarray(0, 22)
    return timingSafeEqual(bytes.subarray(22), seal(head, purpose)) ? head.readUIntBE(16, 6) : undefined
  }
  const isOpen = (challenge: string, purpose: string): boolean => {
    const end = endOf(challenge, purpose)
    return end !== undefined && now() < end && !used.has(challenge)
  }

  return {
    issue: (purpose) => {
      const head = Buffer.alloc(22)
      head.set(random(16))
      head.writeUIntBE(now() + lifetimeMs, 16, 6)
      return new Uint8Array(Buffer.concat([head, seal(head, purpose)]))
    },
    isOpen,
    use: (challenge, purpose) => {
      if (!isOpen(challenge, purpose)) return false
      for (const [each, end] of used) if (end <= now()) used.delete(each)
      used.set(challenge, now() + lifetimeMs)
      return true
    },
  }
}
