import assert from 'node:assert/strict'
import { it } from 'node:test'
import { logCsv } from './log-csv.ts'

it('writes names of any kind into cells, and none as a formula', () => {
  const text = logCsv(
    [
      {
        seq: 7,
        at: Date.UTC(2026, 5, 1, 8, 0, 0),
        actor: 'o-a',
        action: 'marked-read',
        target: 'c1/commitment/C1',
        hash: '+/A=',
      },
    ],
    {
      headings: ['No.', 'Time'],
      nameOf: () => '=HYPERLINK("http://x"), "An"',
      handleOf: () => 'an.nguyen',
      actionOf: () => 'saw\nit',
    },
  )
  assert.equal(
    text,
    '\uFEFFNo.,Time\r\n7,2026-06-01T08:00:00.000Z,o-a,an.nguyen,"\'=HYPERLINK(""http://x""), ""An""",marked-read,"saw\nit",c1/commitment/C1,\'+/A=\r\n',
  )
})
