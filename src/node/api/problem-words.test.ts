/** Every kind that the node writes down where it refuses has words, in every language and in one place. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { words as drafts } from '../drafts/words.en.ts'
import { words as officers } from '../officers/words.en.ts'
import { languageOf, languages, sentenceOf, titleOf, wordsOf } from './problem-words.ts'
import { words as api } from './words.en.ts'

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, import.meta.url), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))

const problemsIn = (sources: readonly string[]): readonly (readonly [status: number, kind: string])[] =>
  sources.flatMap((text) =>
    [...text.matchAll(/status: (\d{3}), kind: '([^']+)'/g)].map(
      ([, status, kind = '']) => [Number(status), kind] as const,
    ),
  )

test('every problem that a route or the server answers has words and a title in three languages', () => {
  const found = problemsIn([...sourcesIn('./'), ...sourcesIn('../http/'), ...sourcesIn('../officers/')])
  assert.ok(found.length > 40)
  for (const language of languages) {
    for (const [status, kind] of found) {
      // Peers are answered in codes.
      assert.ok(sentenceOf({ kind }, language), `${language} ${kind}`)
      assert.notEqual(titleOf(status, language), titleOf(0, language).concat(' '), `${language} ${status}`)
      if (status !== 500)
        assert.notEqual(titleOf(status, language), titleOf(500, language), `${language} ${status}`)
    }
  }
})

test('what acts are examined for has words', () => {
  const kernel = ['examine-text', 'examine-dates'].map((name) =>
    readFileSync(new URL(`../../affairs/kernel/${name}.ts`, import.meta.url), 'utf8'),
  )
  const kinds = kernel.flatMap((text) => [
    ...[...text.matchAll(/kind: '([^']+)'/g)].map(([, kind = '']) => kind),
    ...[...text.matchAll(/^export type Text\w+ = (.*)$/gm)].flatMap(([, union = '']) =>
      [...union.matchAll(/'([^']+)'/g)].map(([, kind = '']) => kind),
    ),
  ])
  assert.ok(
    kinds.includes('mixed-scripts') &&
      kinds.includes('direction-controls') &&
      kinds.includes('looks-buddhist'),
  )
  for (const kind of kinds) for (const language of languages) assert.ok(sentenceOf({ kind }, language), kind)
})

test('no kind has words in two places, of which one would be hidden', () => {
  const all = [api, drafts, officers].flatMap(({ problems }) => Object.keys(problems))
  assert.deepEqual(
    all.filter((kind, i) => all.indexOf(kind) !== i),
    [],
  )
})

test('a refusal of an affair is said in its words or in those of the kernel', () => {
  const said = wordsOf({ kind: 'held-already', affair: 'session' })
  assert.equal(said.en, 'The session was held, and all sides have confirmed it.')
  assert.notEqual(sentenceOf({ kind: 'no-such-statement', affair: 'session' }, 'vi'), undefined)
  assert.equal(sentenceOf({ kind: 'held-already', affair: 'contact' }, 'en'), undefined)
})

test('the language is the one that is wanted most, of those there are', () => {
  assert.equal(languageOf('fr, th;q=0.5, vi;q=0.9'), 'vi')
  assert.equal(languageOf('vi;q=0, th-TH'), 'th')
  assert.equal(languageOf(undefined), 'en')
})
