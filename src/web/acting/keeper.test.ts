/** What is in work is on this device at once and on the node a moment after; of two pages the later one is told. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createKeeper, type Keeper, type KeptOnNode } from './keeper.ts'

/** A node and a device, with pages of one officer on them, and a clock that is put forward. */
const house = () => {
  let node: KeptOnNode = { version: 0, at: null, value: null }
  let isThere = true
  let copy: string | null = null
  let timers: { readonly at: number; readonly work: () => void }[] = []
  let now = 0
  const writes: unknown[] = []
  const page = (device: 'this' | 'other' = 'this'): Keeper =>
    createKeeper('', {
      read: async () => (isThere ? node : undefined),
      write: async (version, value) => {
        if (!isThere) return { kind: 'unreached' }
        if (version !== node.version) return { kind: 'stale' }
        writes.push(value)
        node = { version: version + 1, at: now, value }
        return { kind: 'done', version: node.version, at: now }
      },
      clear: async (version) => {
        if (!isThere) return { kind: 'unreached' }
        if (version !== node.version) return { kind: 'stale' }
        node = { version: 0, at: null, value: null }
        return { kind: 'done', version: 0, at: null }
      },
      copy: {
        read: () => (device === 'this' ? copy : null),
        write: (text) => {
          if (device === 'this') copy = text
        },
        remove: () => {
          if (device === 'this') copy = null
        },
      },
      now: () => now,
      after: (ms, work) => {
        const timer = { at: now + ms, work }
        timers.push(timer)
        return () => {
          timers = timers.filter((each) => each !== timer)
        }
      },
    })
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
  }
  return {
    page,
    node: () => node,
    copy: () => copy,
    writes,
    reach: (there: boolean) => {
      isThere = there
    },
    pass: async (ms: number): Promise<void> => {
      await settle()
      now += ms
      for (const timer of timers.filter(({ at }) => at <= now)) {
        timers = timers.filter((each) => each !== timer)
        timer.work()
      }
      await settle()
    },
    loaded: async (device?: 'this' | 'other'): Promise<Keeper> => {
      const keeper = page(device)
      await keeper.load()
      return keeper
    },
  }
}

describe('what is in work', () => {
  it('is on this device at once, and leaves it when the node has it', async () => {
    const { loaded, node, copy, writes, pass } = house()
    const keeper = await loaded()
    keeper.set('a')
    keeper.set('ab')
    assert.match(copy() ?? '', /"ab"/)
    assert.equal(keeper.now().state, 'keeping')
    await pass(600)
    assert.deepEqual(
      [node().value, copy(), writes],
      ['ab', null, ['ab']],
      'what is typed together is written once',
    )
    assert.equal(keeper.now().state, 'kept')
  })

  it('is there again after a closed tab, with what the node had not been told', async () => {
    const { loaded, node, pass } = house()
    const first = await loaded()
    first.set('kept')
    await pass(600)
    first.set('kept, and not told')
    const second = await loaded()
    assert.equal(second.now().value, 'kept, and not told')
    await pass(600)
    assert.equal(node().value, 'kept, and not told')
  })

  it('is on this device while the node is away, and goes to it when it is there again', async () => {
    const { loaded, node, copy, pass, reach } = house()
    const keeper = await loaded()
    reach(false)
    keeper.set('typed meanwhile')
    await pass(600)
    assert.deepEqual([keeper.now().state, node().version], ['here', 0])
    assert.match(copy() ?? '', /meanwhile/)
    reach(true)
    await pass(5_000)
    assert.deepEqual([keeper.now().state, node().value, copy()], ['kept', 'typed meanwhile', null])
  })

  it('begun without the node does not overwrite what the node has', async () => {
    const { loaded, node, pass, reach } = house()
    const first = await loaded('other')
    first.set('of the other device')
    await pass(600)
    reach(false)
    const second = await loaded()
    second.set('of this one')
    reach(true)
    await pass(5_000)
    await pass(5_000)
    assert.equal(second.now().state, 'elsewhere')
    assert.equal(node().value, 'of the other device')
  })

  it('is not overwritten by a second page: the later one is told, and chooses', async () => {
    const given = async () => {
      const all = house()
      const [one, two] = [await all.loaded(), await all.loaded('other')]
      one.set('one')
      await all.pass(600)
      two.set('two')
      await all.pass(600)
      assert.deepEqual([two.now().state, two.now().value, all.node().value], ['elsewhere', 'two', 'one'])
      return { ...all, two }
    }
    const ours = await given()
    ours.two.keepOurs()
    await ours.pass(600)
    assert.deepEqual([ours.two.now().state, ours.node().value], ['kept', 'two'])
    const theirs = await given()
    theirs.two.takeTheirs()
    assert.deepEqual([theirs.two.now().state, theirs.two.now().value], ['kept', 'one'])
    await theirs.pass(600)
    assert.equal(theirs.node().value, 'one')
  })

  it('is cleared when it was sent, also where a writing is under way', async () => {
    const { loaded, node, copy, pass } = house()
    const keeper = await loaded()
    keeper.set('sent')
    await pass(600)
    keeper.set('sent!')
    keeper.flush()
    keeper.clear()
    await pass(600)
    assert.deepEqual([node().version, copy(), keeper.now().value], [0, null, ''])
    keeper.set('next')
    await pass(600)
    assert.equal(node().value, 'next')
  })

  it('is told to the node when the page goes', async () => {
    const { loaded, node, pass } = house()
    const keeper = await loaded()
    keeper.set('last words')
    keeper.close()
    await pass(0)
    assert.equal(node().value, 'last words')
  })
})
