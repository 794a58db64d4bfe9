import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Piece, wordDiff } from './word-diff.ts'

/** `[-…-]` what went, `{+…+}` what came. */
const written = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

describe('the words that differ', () => {
  const cases = [
    ['en', 'told every month of it', 'told every quarter of it', 'told every [-month-]{+quarter+} of it'],
    [
      'vi',
      'thông báo cho nhau hằng tháng về các sự cố',
      'thông báo cho nhau hằng quý về các sự cố',
      'thông báo cho nhau hằng [-tháng-]{+quý+} về các sự cố',
    ],
    // Thai has no spaces: the word changes, and neither half of it.
    ['th', 'แจ้งเหตุการณ์ให้ทราบทุกเดือน', 'แจ้งเหตุการณ์ให้ทราบทุกไตรมาส', 'แจ้งเหตุการณ์ให้ทราบทุก[-เดือน-]{+ไตรมาส+}'],
    ['en', 'the two sides met', 'the three parties met', 'the [-two sides-]{+three parties+} met'],
    ['en', 'noted', 'noted.', 'noted{+.+}'],
    ['en', '', 'new', '{+new+}'],
    ['en', 'gone', '', '[-gone-]'],
    ['en', 'as it was', 'as it was', 'as it was'],
    ['en', '', '', ''],
  ] as const
  for (const [language, before, after, shown] of cases) {
    it(`are marked: ${shown === '' ? 'none' : shown}`, () => {
      assert.equal(written(wordDiff(before, after, language)), shown)
    })
  }

  it('give either wording back, whatever was typed', () => {
    const texts = fc
      .array(fc.constantFrom('the ', 'sides', ' ', 'ทั้งสองฝ่าย', 'hai bên ', '.', '\n', '🙂', '"'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('en', 'vi', 'th'), (before, after, language) => {
        const pieces = wordDiff(before, after, language)
        const without = (kind: Piece['kind']): string =>
          pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('')
        assert.equal(without('added'), before)
        assert.equal(without('removed'), after)
      }),
    )
  })

  it('of texts that have nothing in common are all of both', () => {
    const [before, after] = [
      Array.from({ length: 3_000 }, (_, i) => `a${i}`).join(' '),
      Array.from({ length: 3_000 }, (_, i) => `b${i}`).join('-'),
    ]
    assert.deepEqual(wordDiff(before, after, 'en'), [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ])
  })
})
