import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import fc from 'fast-check'
import type { Outcome, Sizes } from './outcome.ts'
import type { Failure } from './retry.ts'
import { type Clock, createSender, type Sender, type SenderState } from './sender.ts'
import type { OutgoingBundle } from './sending-plan.ts'

/** Time that stands still until it is moved. */
const createVirtualClock = (): Clock & { pass: (ms: number) => Promise<void>; timers: () => number } => {
  let now = 1_000_000
  let timers: { readonly at: number; readonly callback: () => void }[] = []
  return {
    now: () => now,
    after: (waitMs, callback) => {
      const timer = { at: now + waitMs, callback }
      timers.push(timer)
      return () => {
        timers = timers.filter((each) => each !== timer)
      }
    },
    pass: async (ms) => {
      now += ms
      const due = timers.filter((each) => each.at <= now)
      timers = timers.filter((each) => each.at > now)
      for (const { callback } of due) callback()
      await settled()
    },
    timers: () => timers.length,
  }
}

/** Everything that needs no time has happened: what the sender awaits here are promises that are settled already. */
const settled = async (): Promise<void> => {
  for (let i = 0; i < 30; i++) await turnOfTheLoop()
}

const feed = 'VN.MPS'

interface World {
  readonly sender: Sender
  readonly clock: ReturnType<typeof createVirtualClock>
  /** Entries written here. */
  write: (count: number) => void
  /** Entries held by the peer. */
  held: () => number
  /** The range of each bundle that was sent. */
  readonly sent: (readonly [from: number, to: number])[]
  /** How many times the books were read. */
  reads: () => number
  readonly states: SenderState[]
  /** How the peer answers; by default it takes all that joins what it holds. */
  answer: (from: number, to: number, signal: AbortSignal) => Promise<Outcome | Failure> | Outcome | Failure
  inFlight: () => number
  onOutcome: () => void
}

/** A feed here and a peer there; bundles of at most three entries, ten bytes each. */
const createWorld = (): World => {
  const clock = createVirtualClock()
  let written = 0
  let held = 0
  let reads = 0
  let reading = 0
  let inFlight = 0
  const accept = (to: number): Outcome => {
    held = Math.max(held, to)
    return { kind: 'accepted', feeds: { [feed]: { size: held, cosignature: `— ${held}` } } }
  }
  const world: World = {
    clock,
    write: (count) => {
      written += count
      world.sender.poke()
    },
    held: () => held,
    sent: [],
    reads: () => reads,
    states: [],
    answer: (from, to) => (from > held ? { kind: 'gap', sizes: { [feed]: held } } : accept(to)),
    inFlight: () => inFlight,
    onOutcome: () => {},
    sender: createSender({
      clock,
      random: () => 0.5,
      next: async (
        sizes: Sizes | undefined,
        limit: number | undefined,
      ): Promise<OutgoingBundle | undefined> => {
        assert.equal(reading, 0, 'the books are read by one at a time')
        reading += 1
        reads += 1
        await turnOfTheLoop()
        reading -= 1
        const from = sizes?.[feed] ?? 0
        const to = Math.min(written, from + Math.max(1, Math.min(3, Math.floor((limit ?? 30) / 10))))
        return from >= written
          ? undefined
          : {
              bytes: Uint8Array.of(from, to, ...Array(8 + 10 * (to - from - 1)).fill(0)),
              upTo: { [feed]: to },
            }
      },
      send: async (bytes, signal, onSent) => {
        const [from = 0, to = 0] = bytes
        onSent()
        world.sent.push([from, to])
        inFlight += 1
        assert.equal(inFlight, 1, 'one bundle at a time is in flight')
        try {
          return await world.answer(from, to, signal)
        } finally {
          inFlight -= 1
        }
      },
      onOutcome: () => world.onOutcome(),
      onState: (state) => world.states.push(state),
    }),
  }
  return world
}

/** Answers what is given first, then as before. */
const answersFirst = (world: World, ...answers: readonly (Outcome | Failure)[]): void => {
  const { answer } = world
  const rest = [...answers]
  world.answer = (...call) => rest.shift() ?? answer(...call)
}

test('what waits is brought in bundles, and then nothing runs', async () => {
  const world = createWorld()
  world.write(8)
  world.sender.start()
  await settled()
  assert.deepEqual(world.sent, [
    [0, 3],
    [3, 6],
    [6, 8],
  ])
  assert.equal(world.held(), 8)
  assert.equal(world.sender.state().phase, 'idle')
  assert.equal(world.clock.timers(), 0)
  const reads = world.reads()
  await world.clock.pass(86_400_000)
  assert.equal(world.reads(), reads, 'an idle sender does not poll')
  world.write(1)
  await settled()
  assert.deepEqual(world.sent.at(-1), [8, 9])
  await world.sender.stop()
})

test('the next bundle is built while one is in flight, and no more than one', async () => {
  const world = createWorld()
  const { answer } = world
  let release: () => void = () => {}
  world.answer = async (...call) => {
    await new Promise<void>((resolve) => {
      release = resolve
    })
    return answer(...call)
  }
  world.write(12)
  world.sender.start()
  await settled()
  assert.deepEqual(world.sent, [[0, 3]])
  assert.equal(world.reads(), 2, 'the one in flight and the one ahead')
  release()
  await settled()
  assert.deepEqual(world.sent, [
    [0, 3],
    [3, 6],
  ])
  assert.equal(world.reads(), 3)
  const stopping = world.sender.stop()
  release()
  await stopping
})

test('an entry that is written while the last bundle is in flight is not forgotten', async () => {
  const world = createWorld()
  const { answer } = world
  let release: () => void = () => {}
  world.answer = async (...call) => {
    await new Promise<void>((resolve) => {
      release = resolve
    })
    return answer(...call)
  }
  world.write(1)
  world.sender.start()
  await settled()
  world.write(1)
  world.answer = answer
  release()
  await settled()
  assert.equal(world.held(), 2)
  assert.equal(world.sender.state().phase, 'idle')
  await world.sender.stop()
})

test('a peer that does not answer is tried again, later and later, and a new entry does not press it', async () => {
  const world = createWorld()
  const { answer } = world
  world.answer = () => ({ kind: 'unreachable', detail: 'ECONNREFUSED' })
  world.write(1)
  world.sender.start()
  await settled()
  for (const [attempt, waitMs] of [
    [1, 125],
    [2, 250],
    [3, 500],
    [4, 1_000],
  ] as const) {
    const state = world.sender.state()
    assert.deepEqual([state.phase, state.attempt], ['waiting', attempt])
    assert.equal(state.nextAt, world.clock.now() + waitMs)
    assert.equal(state.lastOutcome?.kind, 'unreachable')
    world.write(1)
    await world.clock.pass(waitMs - 1)
    assert.equal(world.sent.length, attempt)
    await world.clock.pass(1)
    assert.equal(world.sent.length, attempt + 1)
  }
  world.answer = answer
  world.sender.resume()
  await settled()
  assert.equal(world.held(), 5, 'what came meanwhile went along')
  assert.deepEqual([world.sender.state().phase, world.sender.state().attempt], ['idle', 0])
  await world.sender.stop()
})

test('after a gap it goes on from what the peer holds, and what was built ahead is not sent', async () => {
  const world = createWorld()
  world.write(2)
  world.sender.start()
  await settled()
  answersFirst(world, { kind: 'gap', sizes: { [feed]: 2 } })
  world.write(7)
  await settled()
  assert.deepEqual(world.sent, [
    [0, 2],
    [2, 5],
    [2, 5],
    [5, 8],
    [8, 9],
  ])
  await world.sender.stop()
})

test('a peer that answers gap for ever costs little', async () => {
  const world = createWorld()
  world.answer = () => ({ kind: 'gap', sizes: { [feed]: 0 } })
  world.write(1)
  world.sender.start()
  await settled()
  assert.equal(world.sent.length, 2, 'once at once, then it waits')
  assert.equal(world.sender.state().phase, 'waiting')
  await world.sender.stop()
})

test('a bundle over the limit of the peer is built smaller, and one that cannot be smaller halts', async () => {
  const world = createWorld()
  const { answer } = world
  world.answer = (from, to, signal) =>
    10 * (to - from) > 10 ? { kind: 'oversized', limit: 15 } : answer(from, to, signal)
  world.write(3)
  world.sender.start()
  await settled()
  assert.deepEqual(world.sent, [
    [0, 3],
    [0, 1],
    [1, 2],
    [2, 3],
  ])
  world.answer = () => ({ kind: 'oversized', limit: 5 })
  world.write(1)
  await settled()
  assert.equal(world.sender.state().halted, 'oversized')
  await world.sender.stop()
})

test('what time does not heal halts until somebody has looked', async () => {
  const world = createWorld()
  answersFirst(world, { kind: 'frozen', authority: feed, size: 0 })
  world.write(1)
  world.sender.start()
  await settled()
  assert.deepEqual([world.sender.state().phase, world.sender.state().halted], ['halted', 'frozen'])
  assert.equal(world.clock.timers(), 0)
  world.write(1)
  await world.clock.pass(86_400_000)
  assert.equal(world.sent.length, 1)
  world.sender.resume()
  await settled()
  assert.equal(world.held(), 2)
  assert.equal(world.sender.state().halted, undefined)
  await world.sender.stop()
})

test('a fault of our own halts with what was thrown', async () => {
  const world = createWorld()
  const fault = new Error('disk full')
  world.onOutcome = () => {
    throw fault
  }
  world.write(1)
  world.sender.start()
  await settled()
  const { phase, halted, error } = world.sender.state()
  assert.deepEqual([phase, halted, error], ['halted', 'own-fault', fault])
  world.onOutcome = () => {}
  world.sender.resume()
  await settled()
  assert.equal(world.sender.state().phase, 'idle')
  await world.sender.stop()
})

test('stop ends a bundle in flight, a wait and a halt; no timer is left; it starts again', async () => {
  const world = createWorld()
  const { answer } = world
  world.answer = (_from, _to, signal) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
    })
  world.write(1)
  world.sender.start()
  await settled()
  assert.equal(world.inFlight(), 1)
  await world.sender.stop()
  assert.equal(world.inFlight(), 0)
  for (const kind of [{ kind: 'timeout' }, { kind: 'unsealable' }] as const) {
    world.answer = () => kind
    world.sender.start()
    await settled()
    await world.sender.stop()
    assert.equal(world.sender.state().phase, 'stopped')
    assert.equal(world.clock.timers(), 0)
  }
  world.answer = answer
  world.sender.start()
  await settled()
  assert.equal(world.held(), 1)
  await world.sender.stop()
  await world.sender.stop()
})

test('through any weather everything arrives, once the weather is over', async () => {
  const weather = fc.array(
    fc.constantFrom<Outcome | Failure | 'accept' | 'lost-answer'>(
      'accept',
      'lost-answer',
      { kind: 'timeout' },
      { kind: 'unreachable', detail: 'ECONNRESET' },
      { kind: 'not-understood', status: 502 },
      { kind: 'busy', retryAfterSeconds: 1 },
      { kind: 'gap', sizes: {} },
      { kind: 'oversized', limit: 25 },
      { kind: 'frozen', authority: feed, size: 0 },
    ),
    { maxLength: 12 },
  )
  await fc.assert(
    fc.asyncProperty(
      weather,
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 }),
      async (answers, writes) => {
        const world = createWorld()
        const { answer } = world
        const rest = [...answers]
        world.answer = (...call) => {
          const next = rest.shift()
          if (next === undefined || next === 'accept') return answer(...call)
          if (next !== 'lost-answer') return next
          void answer(...call)
          return { kind: 'timeout' }
        }
        world.sender.start()
        let written = 0
        for (const count of writes) {
          world.write(count)
          written += count
          await settled()
          await world.clock.pass(200)
        }
        for (let i = 0; world.held() < written && i < 60; i++) {
          await world.clock.pass(31_000)
          world.sender.resume()
          await settled()
        }
        await settled()
        assert.equal(world.held(), written)
        await world.sender.stop()
        assert.equal(world.clock.timers(), 0)
      },
    ),
    { numRuns: process.env.COMITY_SOAK === undefined ? 60 : 5_000 },
  )
})
