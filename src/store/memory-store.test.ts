import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { appendTo, headIn, main, sha256 } from './acceptance-batches.ts'
import { createMemoryStore } from './memory-store.ts'
import { storeAcceptance } from './store-acceptance.ts'

storeAcceptance('memory', async () => {
  const store = createMemoryStore(sha256)
  return { store, reopen: async () => store, dispose: async () => {} }
})

describe('a snapshot of the store in memory', () => {
  it('keeps what was, whatever is written after it', () => {
    const store = createMemoryStore(sha256)
    const feed = store.openFeed(main, 'VN.MPS')
    const write = (record: string) =>
      store.commit(appendTo(store.lane(main), main, 'VN.MPS', [{ record, body: { note: record } }]))
    write('commitment/C1')
    const snapshot = store.snapshot()
    write('commitment/C1')
    write('commitment/C2')
    store.erase([{ feed, seq: 0, note: 'statement', at: 1 }])
    store.setSetting('peer', 'a')
    const then = snapshot.lane(main)
    assert.equal(headIn(then, 'VN.MPS').size, 1)
    assert.equal(then.acts('commitment/C1').length, 1)
    assert.equal(then.record('commitment/C2'), undefined)
    assert.equal(then.entry(feed, 0)?.erased, false)
    assert.equal(snapshot.setting('peer'), undefined)
    assert.equal(headIn(store.lane(main), 'VN.MPS').size, 3)
  })

  it('goes on by itself', () => {
    const store = createMemoryStore(sha256)
    store.openFeed(main, 'VN.MPS')
    const snapshot = store.snapshot()
    snapshot.commit(appendTo(snapshot.lane(main), main, 'VN.MPS', [{ record: 'commitment/C1' }]))
    assert.equal(headIn(snapshot.lane(main), 'VN.MPS').size, 1)
    assert.equal(headIn(store.lane(main), 'VN.MPS').size, 0)
  })
})
