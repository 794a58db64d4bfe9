import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import { isForPage, problemPage, problemStyle } from './problem-page.ts'
import { securityHeadersOf } from './security-headers.ts'

const headers = (given: Record<string, string>) => (name: string) => given[name]

describe('a problem as a page', () => {
  test('is for browsers that go to an address, and for nobody else', () => {
    const accept = 'text/html,application/xhtml+xml,*/*;q=0.8'
    assert.equal(isForPage(headers({ accept, 'sec-fetch-mode': 'navigate' })), true)
    assert.equal(isForPage(headers({ accept })), true)
    assert.equal(isForPage(headers({ accept, 'sec-fetch-mode': 'cors' })), false)
    assert.equal(isForPage(headers({ accept: 'application/json' })), false)
    assert.equal(isForPage(headers({ accept: '*/*' })), false)
    assert.equal(isForPage(headers({})), false)
  })

  test('says in the language asked for what to do, with the reference number', () => {
    const problem = { status: 500, kind: 'internal-error', values: { reference: 'ab12cd34' } } as const
    for (const language of ['en', 'vi', 'th'] as const) {
      const page = problemPage(problem, language)
      assert.match(page, new RegExp(`<html lang="${language}">`))
      assert.match(page, /ab12cd34/)
    }
  })

  test('executes nothing that stands in its values', () => {
    const page = problemPage(
      { status: 404, kind: 'no-such-method', values: { allow: '<script>x</script>' } },
      'en',
    )
    assert.doesNotMatch(page, /<script/)
  })

  test('has the one style that the policy allows by digest, and no other', () => {
    const page = problemPage({ status: 404, kind: 'no-such-route' }, 'en')
    const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text)
    assert.deepEqual(
      styles.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
      [problemStyle],
    )
    assert.doesNotMatch(page, /style=|<script|<link|<img/)
    const policy = securityHeadersOf({ desk: null })['content-security-policy'] ?? ''
    assert.ok(policy.includes(`style-src 'self' ${problemStyle};`))
    assert.doesNotMatch(policy, /unsafe/)
  })
})
