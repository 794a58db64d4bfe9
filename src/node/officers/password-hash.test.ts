import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import { createPasswordHasher, readHash, scryptCost } from './password-hash.ts'

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length))
const quick = { ln: 4, r: 8, p: 1 }

const madeBy = async <T>(
  result: Promise<{ readonly ok: boolean; readonly value?: T }>,
): Promise<T | undefined> => (await result).value

describe('a password hash', () => {
  it('holds for its password alone, and names its cost', async () => {
    const hasher = createPasswordHasher({ random, cost: quick })
    const kept = (await madeBy(hasher.hash('một điều chỉ tôi biết'))) ?? ''
    assert.match(kept, /^\$scrypt\$ln=4,r=8,p=1\$/)
    assert.notEqual(kept, await madeBy(hasher.hash('một điều chỉ tôi biết')))
    assert.equal(await madeBy(hasher.verify('một điều chỉ tôi biết', kept)), true)
    assert.equal(await madeBy(hasher.verify('một điều chỉ tôi biêt', kept)), false)
  })

  it('costs what OWASP asks for, and one of an earlier cost is told apart', async () => {
    const earlier = (await madeBy(createPasswordHasher({ random, cost: quick }).hash('x'))) ?? ''
    const now = createPasswordHasher({ random })
    assert.deepEqual(scryptCost, { ln: 17, r: 8, p: 1 })
    assert.equal(now.isOutdated(earlier), true)
    const kept = (await madeBy(now.hash('x'))) ?? ''
    assert.equal(now.isOutdated(kept), false)
    assert.equal(await madeBy(now.verify('x', earlier)), true)
  })

  it('is worked out where there is none too, and then is never right', async () => {
    let salts = 0
    const counting = (length: number): Uint8Array => {
      salts += 1
      return random(length)
    }
    const hasher = createPasswordHasher({ random: counting, cost: quick, running: 1, waiting: 0 })
    const [first, second] = await Promise.all([hasher.verify('', null), hasher.verify('', null)])
    assert.deepEqual(first, { ok: true, value: false })
    // It took the one place that there is: so it was worked out.
    assert.deepEqual(second, { ok: false, error: { kind: 'busy' } })
    assert.equal(salts, 1)
  })

  it('is never made by more than two at once, in turn, and who comes to a full queue is told so', async () => {
    const hasher = createPasswordHasher({ random, cost: quick, running: 2, waiting: 3 })
    const order: number[] = []
    const all = await Promise.all(
      Array.from({ length: 8 }, async (_, i) => {
        const made = await hasher.hash(`${i}`)
        order.push(i)
        return made.ok
      }),
    )
    assert.deepEqual(all, [true, true, true, true, true, false, false, false])
    assert.deepEqual(order.slice(0, 3), [5, 6, 7])
    assert.equal((await hasher.hash('again')).ok, true)
  })

  it('reads nothing but its own form', () => {
    for (const text of ['', '$scrypt$ln=17,r=8,p=1$short$short', 'plain', '$argon2id$v=19$m=1,t=1,p=1$a$b'])
      assert.equal(readHash(text), undefined, text)
  })
})
