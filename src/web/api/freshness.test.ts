import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { askAgain, askAgainFor, type Kept, type Moved } from './freshness.ts'

const compact = 'caaaaaaa'
const other = 'cbbbbbbb'

const answers: Readonly<Record<string, Kept>> = {
  opening: {},
  offices: { holds: { affairs: ['office'] } },
  commitments: { holds: { affairs: ['commitment'] }, ofMany: true },
  row: { holds: { record: 'commitment/C1' } },
  drafts: { holds: 'draft' },
  links: { holds: 'link' },
  officers: { holds: 'officer' },
  counts: { ofMany: true },
}

/** Which of the answers, each of which a page has, are asked for again. */
const oldAfter = async (work: (queries: QueryClient) => Promise<void>): Promise<readonly string[]> => {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  const keyOf = (name: string) => ['compact', name.startsWith('other ') ? other : compact, name]
  const names = [...Object.keys(answers), 'other opening']
  for (const name of names)
    await queries.fetchQuery({ queryKey: keyOf(name), queryFn: () => name, meta: { ...answers[name] } })
  await work(queries)
  const old = names.filter((name) => queries.getQueryState(keyOf(name))?.isInvalidated)
  queries.clear()
  return old
}

const after = (moved: readonly Moved[], isMeant?: (kept: Kept) => boolean): Promise<readonly string[]> =>
  oldAfter((queries) => askAgain(queries, moved, isMeant))

describe('what is asked for again', () => {
  it('after an act is what holds its record, and what does not say what it holds', async () => {
    const moved: Moved = { what: 'record', compact, record: 'commitment/C1' }
    assert.deepEqual(await after([moved]), ['opening', 'commitments', 'row', 'counts'])
    assert.deepEqual(await after([{ ...moved, record: 'commitment/C11' }]), [
      'opening',
      'commitments',
      'counts',
    ])
    assert.deepEqual(await after([{ ...moved, record: 'office/VN-1' }]), ['opening', 'offices', 'counts'])
    assert.deepEqual(await after([{ ...moved, compact: other }]), ['other opening'])
  })

  it('after a step on a draft or a change of a link is what holds those alone', async () => {
    assert.deepEqual(await after([{ what: 'draft' }]), ['drafts'])
    assert.deepEqual(await after([{ what: 'link' }]), ['links'])
    assert.deepEqual(await after([{ what: 'officer' }]), ['officers'])
    assert.deepEqual(await after([{ what: 'alarm' }]), [])
  })

  it('when something was received is no list of records', async () => {
    assert.deepEqual(await after([{ what: 'witnessed', compact }]), ['opening', 'counts'])
  })

  it('is everything where nobody knows what moved', async () => {
    assert.deepEqual(await after([{ what: 'anything' }]), [...Object.keys(answers), 'other opening'])
  })

  it('can be narrowed to what counts many, or to the rest', async () => {
    const moved: Moved = { what: 'record', compact, record: 'commitment/C1' }
    assert.deepEqual(await after([moved], ({ ofMany }) => ofMany === true), ['commitments', 'counts'])
    assert.deepEqual(await after([moved], ({ ofMany }) => ofMany !== true), ['opening', 'row'])
  })

  it('after a step of one’s own is the drafts and all that its acts touched', async () => {
    const old = await oldAfter((queries) => askAgainFor(queries, compact, [{ record: 'office/VN-1' }]))
    assert.deepEqual(old, ['opening', 'offices', 'drafts', 'counts'])
  })

  for (const isShown of [true, false])
    it(`is also what was under way, ${isShown ? 'and is shown' : 'and nobody shows'}`, async () => {
      const queries = new QueryClient({
        defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } },
      })
      const answering: ((answer: string) => void)[] = []
      const query = {
        queryKey: ['compact', compact, 'list'],
        queryFn: () => new Promise<string>((resolve) => answering.push(resolve)),
      }
      const observer = new QueryObserver(queries, query)
      const stop = isShown ? observer.subscribe(() => {}) : () => {}
      const first = isShown ? undefined : queries.fetchQuery(query)
      const asked = askAgain(queries, [{ what: 'anything' }])
      answering[0]?.('before it moved')
      await first
      if (isShown) {
        for (let turn = 0; turn < 100 && answering.length < 2; turn += 1) await new Promise(setImmediate)
        assert.equal(answering.length, 2)
        answering[1]?.('after it moved')
        await asked
        assert.equal(observer.getCurrentResult().data, 'after it moved')
      } else {
        await asked
        assert.equal(queries.getQueryState(query.queryKey)?.isInvalidated, true)
      }
      stop()
      queries.clear()
    })
})
