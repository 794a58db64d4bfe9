/**
 * Passwords as they are kept: scrypt (RFC 7914) with a salt of its own and its parameters beside it. Hashing is slow and
 * takes 128 MiB on purpose, so it runs beside the main thread, two at a time, and only so many may wait: whoever comes
 * then is told to come again, and the node goes on answering.
 */
import { type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { err, ok, type Result } from '../../ledger/result.ts'
import type { Random } from './secrets.ts'

export interface ScryptCost {
  /** Base-2 logarithm of N. */
  readonly ln: number
  readonly r: number
  readonly p: number
}

/** Of the OWASP Password Storage Cheat Sheet: N = 2^17, r = 8, p = 1. */
export const scryptCost: ScryptCost = { ln: 17, r: 8, p: 1 }

export interface PasswordBusy {
  readonly kind: 'busy'
}

export interface PasswordHasher {
  hash(password: string): Promise<Result<string, PasswordBusy>>
  /**
   * Whether it is the password that `kept` was made of. Where there is nothing kept it takes as long and is false, so that
   * nobody learns from the time which accounts there are.
   */
  verify(password: string, kept: string | null): Promise<Result<boolean, PasswordBusy>>
  /** Made with other parameters than now: to be made again when its password is at hand. */
  isOutdated(kept: string): boolean
}

export interface PasswordHasherOptions {
  readonly random: Random
  readonly cost?: ScryptCost
  /** At once. */
  readonly running?: number
  readonly waiting?: number
}

export const createPasswordHasher = ({
  random,
  cost = scryptCost,
  running = 2,
  waiting = 64,
}: PasswordHasherOptions): PasswordHasher => {
  const limited = createQueue(running, waiting)
  const standIn = write({ cost, salt: Buffer.from(random(16)), key: Buffer.alloc(keyBytes) })

  return {
    hash: (password) =>
      limited(async () => {
        const salt = Buffer.from(random(16))
        return write({ cost, salt, key: await derive(password, salt, cost) })
      }),
    verify: (password, kept) =>
      limited(async () => {
        const read = readHash(kept ?? standIn)
        if (read === undefined) return false
        const key = await derive(password, read.salt, read.cost)
        return timingSafeEqual(key, read.key) && kept !== null
      }),
    isOutdated: (kept) => {
      const read = readHash(kept)
      return (
        read === undefined || read.cost.ln !== cost.ln || read.cost.r !== cost.r || read.cost.p !== cost.p
      )
    },
  }
}

const keyBytes = 32

interface KeptHash {
  readonly cost: ScryptCost
  readonly salt: Buffer
  readonly key: Buffer
}

/** The PHC string format: `$scrypt$ln=17,r=8,p=1$salt$key`, base64 without padding. */
const form = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/

const write = ({ cost: { ln, r, p }, salt, key }: KeptHash): string =>
  `$scrypt$ln=${ln},r=${r},p=${p}$${unpadded(salt)}$${unpadded(key)}`

export const readHash = (text: string): KeptHash | undefined => {
  const [, ln, r, p, salt = '', key = ''] = form.exec(text) ?? []
  if (ln === undefined) return undefined
  return {
    cost: { ln: Number(ln), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64'),
    key: Buffer.from(key, 'base64'),
  }
}

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')

const derive = (password: string, salt: Buffer, { ln, r, p }: ScryptCost): Promise<Buffer> => {
  const N = 2 ** ln
  const options: ScryptOptions = { N, r, p, maxmem: 128 * N * r + 128 * r * p + 1_048_576 }
  return new Promise((resolve, reject) => {
    scrypt(password, salt, keyBytes, options, (error, key) => (error === null ? resolve(key) : reject(error)))
  })
}

/** At most `running` at once; whoever finds `waiting` before them is turned away. */
const createQueue = (running: number, waiting: number) => {
  let at = 0
  const queue: (() => void)[] = []
  return async <T>(work: () => Promise<T>): Promise<Result<T, PasswordBusy>> => {
    if (at >= running) {
      if (queue.length >= waiting) return err({ kind: 'busy' })
      await new Promise<void>((resolve) => queue.push(resolve))
    } else at += 1
    try {
      return ok(await work())
    } finally {
      // The place goes to the next in line without becoming free.
      const next = queue.shift()
      if (next === undefined) at -= 1
      else next()
    }
  }
}
