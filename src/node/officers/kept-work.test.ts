import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import fc from 'fast-check'
import { openSqliteStore } from '../../store/sqlite-store.ts'
import { sha256 } from '../../vault/sha256.ts'
import { longestKept, mostKept, openKeptWork } from './kept-work.ts'
import { openOfficerBook } from './officer-book.ts'

const top = mkdtempSync(join(tmpdir(), 'comity-kept-'))
after(() => rmSync(top, { recursive: true }))

let made = 0
const open = () => {
  made += 1
  const folder = mkdtempSync(join(top, `${made}-`))
  const opened = openSqliteStore({ file: join(folder, 'node.db'), authority: 'VN.MPS', sha256 })
  assert.ok(opened.ok)
  const store = opened.value
  const random = (length: number) => new Uint8Array(length).map(() => Math.floor(Math.random() * 256))
  const book = openOfficerBook({ store, authority: 'VN.MPS', now: () => 7, random, onChanged: () => {} })
  const officer = (handle: string): string => {
    const added = book.add('operator', { handle, name: handle, grants: [], clearedFor: 0 })
    assert.ok(added.ok)
    return added.value.id
  }
  let forgotten = 0
  const onForgotten = (): void => {
    forgotten += 1
  }
  const kept = openKeptWork({ store, now: () => 7, onForgotten })
  return { folder, store, book, kept, officer, forgotten: () => forgotten }
}

describe('what an officer has in work', () => {
  it('is kept under a name, version by version, and is nobody else’s', () => {
    const { store, kept, officer } = open()
    const [an, binh] = [officer('an'), officer('binh')]
    assert.deepEqual(kept.read(an, 'form'), { version: 0, at: null, text: null })
    assert.ok(kept.write(an, 'form', 0, '{"a":1}').ok)
    assert.ok(kept.write(an, 'form', 1, '{"a":2}').ok)
    const { version, at, text } = kept.read(an, 'form')
    assert.deepEqual([version, at, text], [2, 7, '{"a":2}'])
    assert.equal(kept.read(binh, 'form').version, 0)
    assert.ok(kept.write(an, 'choice', 0, '1').ok)
    assert.deepEqual([kept.names(an), kept.names(binh)], [['choice', 'form'], []])
    assert.ok(kept.clear(an, 'choice', 1).ok)
    assert.deepEqual(kept.names(an), ['form'])
    store.close()
  })

  it('is not overwritten by a page that has not seen the newest', () => {
    const { store, kept, officer } = open()
    const an = officer('an')
    assert.ok(kept.write(an, 'form', 0, '"mine"').ok)
    const stale = { ok: false, error: { kind: 'stale-version', version: 1 } }
    assert.deepEqual(kept.write(an, 'form', 0, '"of another page"'), stale)
    assert.deepEqual(kept.clear(an, 'form', 0), stale)
    assert.equal(kept.read(an, 'form').text, '"mine"')
    assert.ok(kept.clear(an, 'form', 1).ok)
    assert.deepEqual(kept.write(an, 'form', 1, '"late"'), {
      ok: false,
      error: { kind: 'stale-version', version: 0 },
    })
    store.close()
  })

  it('has limits, in one and in all', () => {
    const { store, kept, officer } = open()
    const an = officer('an')
    const long = JSON.stringify('ก'.repeat(longestKept / 3))
    assert.deepEqual(kept.write(an, 'form', 0, long), {
      ok: false,
      error: { kind: 'kept-too-large', limit: longestKept },
    })
    for (let name = 0; name < mostKept; name += 1) assert.ok(kept.write(an, `f${name}`, 0, '1').ok)
    assert.equal(kept.write(an, 'more', 0, '1').ok, false)
    assert.ok(kept.write(an, 'f0', 1, '2').ok, 'what is kept already goes on')
    store.close()
  })

  it('goes with the officer', () => {
    const { store, book, kept, officer } = open()
    const [an, binh] = [officer('an'), officer('binh')]
    for (const each of [an, binh]) for (const name of ['a', 'b']) kept.write(each, name, 0, '1')
    assert.ok(book.disable('operator', an).ok)
    assert.deepEqual([kept.read(an, 'a').version, kept.read(binh, 'a').version], [0, 1])
    store.close()
  })

  it('is gone from the files once it is cleared, whatever was written before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: fc.constantFrom('a', 'b', 'c'), length: fc.nat({ max: 5_000 }) }), {
          minLength: 1,
          maxLength: 40,
        }),
        (writes) => {
          const { folder, store, kept, officer, forgotten } = open()
          const an = officer('an')
          for (const { name, length } of writes) {
            const text = JSON.stringify(`Lời chưa gửi ${'x'.repeat(length)}`)
            assert.ok(kept.write(an, name, kept.read(an, name).version, text).ok)
            assert.equal(kept.read(an, name).text, text)
          }
          for (const { name } of store.kept.all())
            assert.ok(kept.clear(an, name, kept.read(an, name).version).ok)
          assert.ok(forgotten() > 0)
          assert.ok(store.erase([]).ok)
          const found = readdirSync(folder).filter((name) =>
            readFileSync(join(folder, name)).includes(Buffer.from('Lời chưa gửi')),
          )
          store.close()
          assert.deepEqual(found, [])
        },
      ),
      { numRuns: process.env.COMITY_SOAK === undefined ? 20 : 500 },
    )
  })
})
