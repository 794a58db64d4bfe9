/** A session on whose sheet three hundred commitments are put, and a text of two hundred paragraphs in three languages. */
import { placesFor } from '../src/affairs/text/place.ts'
import type { Draft } from '../src/exchange/lane/own-entry.ts'
import type { JsonObject } from '../src/ledger/strict-json.ts'

export const largeSession = 'session/LARGE'
export const largeText = 'text/LARGE'

const put = 300
const paragraphs = 200

const draft = (
  record: string,
  act: string,
  cites: readonly string[],
  fields: JsonObject,
  body: JsonObject | null,
): Draft => ({
  facts: { act, affair: record.slice(0, record.indexOf('/')), cites, fields, record, version: 1 },
  body,
})

/** After the records of `many-records.ts`, of which it puts commitments. */
export function* largeSessionActs(): Generator<Draft> {
  yield draft(
    largeSession,
    'proposed',
    ['mechanism/M0'],
    {
      base: null,
      marking: null,
      mechanism: 'mechanism/M0',
      visit: null,
      number: 9,
      start: '2026-05-20',
      end: '2026-05-21',
      hosts: ['VN'],
      format: 'in-person',
    },
    { place: { vi: 'Hà Nội' }, ours: [], note: null, noteNumber: null },
  )
  for (let n = 0; n < put; n += 1) {
    const commitment = `commitment/C${n}`
    const review = 'review/LARGE'
    yield draft(review, 'put', [commitment, largeSession], { commitment, session: largeSession }, null)
    yield draft(
      review,
      'proposed',
      [],
      { key: commitment, base: null, marking: null, assessment: 'in-progress', due: null },
      { remark: { vi: 'Hai bên đang tiếp tục thực hiện theo kế hoạch đã thống nhất.' }, ours: [] },
    )
  }
  yield draft(
    largeText,
    'framed',
    [largeSession],
    {
      base: null,
      marking: null,
      kind: 'minutes',
      session: largeSession,
      date: '2026-05-21',
      languages: ['vi', 'th', 'en'],
      authentic: ['vi', 'th'],
      prevailing: null,
      initialling: 'does-not-count',
    },
    { title: { vi: 'Biên bản', th: 'บันทึกการประชุม', en: 'Minutes' }, note: null, terms: [] },
  )
  for (const [n, place] of placesFor(paragraphs).entries()) {
    yield draft(
      largeText,
      'proposed',
      [],
      {
        key: `p${n}`,
        base: null,
        marking: null,
        form: n % 20 === 0 ? 'heading' : 'paragraph',
        place,
        commits: null,
      },
      { texts: { vi: vi(n), th: th(n), en: en(n) }, note: null },
    )
  }
}

const vi = (n: number): string =>
  `${n}. ${'Hai bên rà soát việc thực hiện các thoả thuận đã đạt được và nhất trí tiếp tục phối hợp. '.repeat(4)}`
const th = (n: number): string =>
  `${n}. ${'ทั้งสองฝ่ายทบทวนการปฏิบัติตามความตกลงที่มีอยู่และเห็นพ้องให้ประสานงานต่อไป '.repeat(4)}`
const en = (n: number): string =>
  `${n}. ${'Both sides reviewed the implementation of what had been agreed and will continue to coordinate. '.repeat(4)}`
