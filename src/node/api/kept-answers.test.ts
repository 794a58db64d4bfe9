import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { AnswerRow, AnswerTable } from '../../store/answer-table.ts'
import {
  type Begun,
  isKept,
  type KeyedCall,
  keptForMs,
  longestKept,
  openKeptAnswers,
} from './kept-answers.ts'

const table = (): AnswerTable => {
  const rows = new Map<string, AnswerRow>()
  return {
    find: (caller, key) => rows.get(`${caller} ${key}`),
    put: (row) => rows.set(`${row.caller} ${row.key}`, row),
    remove: (caller, key) => rows.delete(`${caller} ${key}`),
    removeBefore: (at) => {
      for (const [name, row] of rows) if (row.at < at) rows.delete(name)
    },
  }
}

const call: KeyedCall = {
  caller: { kind: 'operator' },
  key: 'key-0001',
  method: 'POST',
  path: '/api/v1/acts',
  conditions: [undefined],
  body: '{"acts":[]}',
  route: {},
}

const refusal = (begun: ReturnType<ReturnType<typeof openKeptAnswers>['begin']>): string =>
  begun.ok ? begun.value.kind : begun.error.kind

const begin = (answers: ReturnType<typeof openKeptAnswers>, given = call): Begun & { kind: 'new' } => {
  const begun = answers.begin(given)
  assert.ok(begun.ok && begun.value.kind === 'new')
  return begun.value
}

describe('given a call with a key', () => {
  test('when it is repeated after the answer, the answer is given again', () => {
    const answers = openKeptAnswers(table())
    begin(answers).done(201, { seq: 1 })
    assert.deepEqual(answers.begin({ ...call, key: '"key-0001"' }), {
      ok: true,
      value: { kind: 'answered', status: 201, body: '{"seq":1}' },
    })
  })

  test('when it is repeated before the answer, it waits its turn', () => {
    const answers = openKeptAnswers(table())
    begin(answers)
    assert.equal(refusal(answers.begin(call)), 'being-answered')
  })

  test('when the node stopped before the answer, nobody says that it was or was not done', () => {
    const kept = table()
    begin(openKeptAnswers(kept))
    assert.equal(refusal(openKeptAnswers(kept).begin(call)), 'outcome-unknown')
  })

  test('when the answer is not kept, a repetition hears that it was done', () => {
    const answers = openKeptAnswers(table())
    const drafts = { ...call, route: { holdsWords: true } as const }
    begin(answers, drafts).done(201, { id: 'd-1', words: 'x' })
    const again = answers.begin(drafts)
    assert.ok(!again.ok)
    assert.deepEqual(again.error, { status: 409, kind: 'done-already', values: { id: 'd-1' } })
  })

  test('when it was refused, the same key may try again', () => {
    const answers = openKeptAnswers(table())
    begin(answers).undone()
    assert.equal(refusal(answers.begin(call)), 'new')
  })

  for (const [what, other] of [
    ['method', { method: 'PUT' }],
    ['path', { path: '/api/v1/acts?wait=1' }],
    ['condition', { conditions: ['"a"'] }],
    ['body', { body: '{"acts":[1]}' }],
  ] as const) {
    test(`when another ${what} comes with it, that is refused, answered or not`, () => {
      const answers = openKeptAnswers(table())
      const first = begin(answers)
      assert.equal(refusal(answers.begin({ ...call, ...other })), 'key-of-another-call')
      first.done(201, {})
      assert.equal(refusal(answers.begin({ ...call, ...other })), 'key-of-another-call')
    })
  }

  test('a secret in it leaves no trace in what is kept', () => {
    const answers = openKeptAnswers(table())
    const secret = { ...call, body: '{"password":"a"}', route: { holdsSecret: true } as const }
    begin(answers, secret).done(200, {})
    assert.equal(refusal(answers.begin({ ...secret, body: '{"password":"b"}' })), 'done-already')
  })

  test('the same key of another caller is another key', () => {
    const answers = openKeptAnswers(table())
    begin(answers).done(201, {})
    assert.equal(refusal(answers.begin({ ...call, caller: { kind: 'guest' } })), 'new')
  })

  test('after a day nothing is known of it any more', () => {
    const kept = table()
    let now = 1_000
    const answers = openKeptAnswers(kept, () => now)
    begin(answers).done(201, {})
    now += keptForMs
    assert.equal(refusal(answers.begin(call)), 'answered')
    now += 1
    answers.forgetOld()
    assert.equal(kept.find('operator', 'key-0001'), undefined)
  })
})

test('a key is of letters and figures, neither short nor long', () => {
  const answers = openKeptAnswers(table())
  for (const key of ['', 'short', 'a'.repeat(129), 'with space', 'quá-khoá-này', '"""""""""'])
    assert.equal(refusal(answers.begin({ ...call, key })), 'bad-key', key)
})

test('secrets and large answers are not kept', () => {
  assert.equal(isKept({}, 'x'.repeat(longestKept)), true)
  assert.equal(isKept({}, 'x'.repeat(longestKept + 1)), false)
  assert.equal(isKept({ holdsSecret: true }, '{}'), false)
  assert.equal(isKept({ holdsWords: true }, '{}'), false)
})
