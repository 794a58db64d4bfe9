import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReportedStatement } from '../api/calls.ts'
import { gather } from './grouping.ts'

const told = (
  record: string,
  fields: Record<string, unknown>,
  url: string | null = null,
): ReportedStatement => ({
  record,
  affair: record.split('/')[0] ?? '',
  act: 'reported',
  by: 'TH.NSC',
  statement: `${record} ${JSON.stringify(fields)}`,
  fields,
  body: { sources: url === null ? [] : [{ url, language: null, note: null }] },
})

const list = [
  told('contact/V1', {}, 'https://www.bangkokpost.com/a'),
  told('commitment/C1', { bornFrom: 'session/S1' }, 'https://mfa.go.th/b'),
  told('commitment/C2', { bornFrom: 'session/S1' }, 'https://mfa.go.th/c'),
  told('session/S1@2', {}),
]
const keys = (by: Parameters<typeof gather>[1]): readonly string[] =>
  gather(list, by).map(({ key, statements }) => `${key}: ${statements.length}`)

test('by kind, in the order of the desk', () => {
  assert.deepEqual(keys('kind'), ['commitment: 2', 'session: 1', 'contact: 1'])
})

test('by the session it comes from, which the session itself belongs to', () => {
  assert.deepEqual(keys('origin'), ['session/S1: 3', ': 1'])
})

test('by the host of its first source; what names none comes last', () => {
  assert.deepEqual(keys('source'), ['mfa.go.th: 2', 'bangkokpost.com: 1', ': 1'])
})
