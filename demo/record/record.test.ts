/** The record holds together on its own: counts, references, dates, sources, languages, and the hand-written answers. */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isPartialDate, type RecordData, readRecord, recordParts, type Source } from './record.ts'

const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

const recordOf = (read: (name: string) => unknown): RecordData => {
  const result = readRecord(read)
  if (!result.ok) assert.fail(JSON.stringify(result.error, null, 2))
  return result.value
}

const record = recordOf(readJson)

/** A fresh copy of the record with one thing changed: what a slip of the pen would leave behind. */
const spoilt = (change: (copy: RecordData) => void) => {
  const copy = structuredClone(record)
  change(copy)
  return readRecord((name) => copy[name.replace('.json', '') as keyof RecordData])
}

const find = <T extends { readonly id: string }>(facts: readonly T[], id: string): T => {
  const fact = facts.find((one) => one.id === id)
  assert.ok(fact, `${id} is not in the record`)
  return fact
}

type Held = { readonly id: string; readonly start: string | null; readonly end: string | null }

/** Every object of the record, with the path to it. */
const objectsOf = (value: unknown, path = ''): readonly (readonly [string, Record<string, unknown>])[] => {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, one]) => objectsOf(one, `${path}/${key}`))
  return Array.isArray(value) ? inside : [[path, value as Record<string, unknown>], ...inside]
}

const objects = objectsOf(record)

test('holds the counts of the public record', () => {
  const evidence = record.commitments.flatMap((commitment) => commitment.evidence)
  assert.deepEqual(
    {
      mechanisms: record.mechanisms.length,
      sessions: record.sessions.length,
      planned: record.sessions.filter((session) => session.status === 'planned').length,
      instruments: record.instruments.length,
      instrumentEvents: record.instruments.flatMap((instrument) => instrument.events).length,
      commitments: record.commitments.length,
      evidence: evidence.filter((item) => item.movedFrom === null).length,
      movedRestatements: evidence.filter((item) => item.movedFrom !== null).length,
      contacts: record.contacts.length,
      conflicts: record.conflicts.length,
      positions: record.positions.length,
      hotlines: record.hotlines.length,
    },
    {
      mechanisms: 11,
      sessions: 33,
      planned: 1,
      instruments: 31,
      instrumentEvents: 66,
      commitments: 38,
      evidence: 61,
      movedRestatements: 1,
      contacts: 15,
      conflicts: 12,
      positions: 7,
      hotlines: 4,
    },
  )
})

test('refuses a record with a reference that leads nowhere, naming it', () => {
  const result = spoilt((copy) => {
    find(copy.commitments, 'C13').bornFrom.id = 'JCR-9'
  })
  assert.deepEqual(result, {
    ok: false,
    error: { kind: 'loose-references', references: [{ from: 'C13', part: 'sessions', to: 'JCR-9' }] },
  })
})

test('refuses an id used twice, a date that does not exist and a source that hides that it has no address', () => {
  const twice = spoilt((copy) => {
    find(copy.contacts, 'CT-2025-05').id = 'JCR-4'
  })
  assert.deepEqual(twice, { ok: false, error: { kind: 'repeated-id', id: 'JCR-4' } })
  const noSuchDay = spoilt((copy) => {
    find(copy.sessions, 'HLD-1').start = '2016-02-30'
  })
  assert.ok(!noSuchDay.ok && noSuchDay.error.kind === 'malformed')
  assert.match(noSuchDay.error.faults.join(), /^sessions\.\d+\.start: not a date/)
  const silent = spoilt((copy) => {
    find(copy.sessions, 'HLD-1').reported.sources = [{ url: null, language: 'vi', note: null }]
  })
  assert.ok(!silent.ok && silent.error.kind === 'malformed')
  assert.match(silent.error.faults.join(), /must say so in its note/)
})

test('knows partial dates: the three forms, leap days, nothing else', () => {
  for (const good of ['2004', '2018-01', '2016-12-20', '2024-02-29']) assert.ok(isPartialDate(good), good)
  for (const bad of [
    '2023-02-29',
    '2016-13',
    '2016-00',
    '2016-04-31',
    '2024-Q3',
    '16-12-20',
    '2016-12-20T00:00',
    '',
  ])
    assert.ok(!isPartialDate(bad), bad)
})

test('lets no session, event or evidence end before it begins or lie before what it belongs to', () => {
  // Filled up to the length of a whole date; as the texts are only compared, a 31st that a month lacks does no harm.
  const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4)
  const lastDay = (date: string): string => date + '-12-31'.slice(date.length - 4)
  for (const { id, start, end } of [...record.sessions, ...record.contacts])
    if (end !== null) assert.ok(start !== null && start <= end, id)
  for (const { id, madeOn, evidence } of record.commitments)
    for (const item of evidence)
      if (item.happenedOn !== null)
        assert.ok(lastDay(item.happenedOn) >= firstDay(madeOn), `${item.id} before ${id}`)
  for (const { id, status, start } of record.sessions) if (status === 'planned') assert.equal(start, null, id)
})

test('dates every commitment by what it was born from', () => {
  for (const { id, bornFrom, madeOn } of record.commitments) {
    if (bornFrom.affair === 'instrument') {
      const dates = find(record.instruments, bornFrom.id).events.map((event) => event.date)
      assert.ok(dates.includes(madeOn), `${id}: no event of ${bornFrom.id} on ${madeOn}`)
    } else {
      const { start, end } = find<Held>(
        bornFrom.affair === 'session' ? record.sessions : record.contacts,
        bornFrom.id,
      )
      assert.ok(
        start !== null && start <= madeOn && madeOn <= (end ?? start),
        `${id}: ${madeOn} outside ${bornFrom.id}`,
      )
    }
  }
})

test('gives every fact a source, and says it where a source has no address', () => {
  const withSources = objects.filter(([, object]) => 'sources' in object)
  assert.ok(withSources.length > 250)
  for (const [path, object] of withSources) assert.ok((object.sources as Source[]).length > 0, path)
  const silent = objects.filter(
    ([, object]) => 'url' in object && object.url === null && object.note === null,
  )
  assert.deepEqual(silent, [])
  const unaddressed = objects
    .filter(([, object]) => 'url' in object && object.url === null)
    .map(([path]) => path)
  assert.equal(unaddressed.length, 3, unaddressed.join('\n'))
})

test('writes every name and text in three languages that are really three', () => {
  const texts = objects.filter(([, object]) => 'en' in object)
  assert.ok(texts.length > 120)
  for (const [path, { en, vi, th }] of texts) {
    assert.match(
      String(vi),
      /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i,
      `${path} vi`,
    )
    assert.match(String(th), /\p{Script=Thai}/u, `${path} th`)
    assert.doesNotMatch(String(en) + String(vi), /\p{Script=Thai}/u, path)
    assert.ok(en !== vi && en !== th && vi !== th, path)
    for (const one of [en, vi, th]) assert.equal(one, String(one).normalize('NFC').trim(), path)
  }
})

test('calls a wording the source’s own only where a source is written in that language', () => {
  const languages = ['en', 'vi', 'th'] as const
  const unmarked = (sources: readonly Source[], ours: readonly string[]) =>
    languages.filter((one) => !ours.includes(one) && !sources.some((source) => source.language === one))
  const { mechanisms, instruments, hotlines, commitments, positions } = record
  for (const { id, ours, reported } of [
    ...mechanisms,
    ...instruments,
    ...hotlines,
    ...commitments,
    ...positions,
  ])
    assert.deepEqual(unmarked(reported.sources, ours), [], id)
  // An office's name in its own language is its own official one and needs no page to say so.
  for (const { id, state, ours, sources } of record.offices)
    assert.deepEqual(
      unmarked(sources, ours).filter((one) => one !== (state === 'VN' ? 'vi' : 'th')),
      [],
      id,
    )
})

test('makes every session and instrument that a conflict is about name that conflict, and no other', () => {
  for (const fact of [...record.sessions, ...record.instruments]) {
    const about = record.conflicts.filter((conflict) =>
      conflict.about.some((target) => target.id === fact.id),
    )
    assert.deepEqual([...fact.conflicts].sort(), about.map((conflict) => conflict.id).sort(), fact.id)
  }
  for (const { id, about } of record.conflicts)
    for (const { affair, id: target, field } of about)
      assert.ok(
        field in find<{ id: string }>(affair === 'session' ? record.sessions : record.instruments, target),
        id,
      )
  for (const { id, used, open } of record.conflicts) assert.equal(open, used === null, id)
})

test('has each part told by the side whose press or ministry told it', () => {
  const thai = ['mfa.go.th', 'nationthailand.com', 'bangkokpost.com', 'pattayamail.com', 'ryt9.com']
  const told = objects.filter(([, object]) => 'by' in object && 'sources' in object)
  assert.ok(told.length > 250)
  for (const [path, object] of told) {
    const { url } = (object.sources as [Source])[0]
    const host = url === null ? '' : new URL(url).hostname
    const isThai = thai.some((domain) => host === domain || host.endsWith(`.${domain}`))
    assert.equal(object.by, isThai ? 'TH.NSC' : 'VN.MPS', path)
  }
})

test('has the request of December 2016 as a restatement of C13, five in all, and nothing fulfilled that stands', () => {
  const { evidence } = find(record.commitments, 'C13')
  assert.equal(evidence.filter((item) => item.kind === 'restatement').length, 5)
  const moved = evidence.filter((item) => item.movedFrom !== null)
  assert.deepEqual(
    moved.map((item) => [item.happenedOn, item.movedFrom?.event, item.sources.map((source) => source.url)]),
    [['2016-12-19', 'INS-EXTRADITION-E2', [null]]],
  )
  const event = find(find(record.instruments, 'INS-EXTRADITION').events, 'INS-EXTRADITION-E2')
  assert.equal(event.date, '2016-12-19')
  const standing = record.commitments.filter((commitment) => commitment.kind === 'standing')
  assert.ok(standing.every(({ evidence }) => evidence.every((item) => item.kind !== 'fulfilment')))
})

test('states every part file to be read, and no other', () => {
  const asked: string[] = []
  recordOf((name) => {
    asked.push(name)
    return readJson(name)
  })
  assert.deepEqual(asked.sort(), recordParts.map((part) => `${part}.json`).sort())
})
