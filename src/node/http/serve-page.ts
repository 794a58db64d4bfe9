/**
 * The plain page of a node, until the desk exists: the record, the answers and the state of the link, in Vietnamese, Thai
 * or English. Text only, no script. What people wrote stands in `bdi`, so that marks of direction in it turn nothing else.
 */
import { readFileSync } from 'node:fs'
import type { Context, Hono } from 'hono'
import { html } from 'hono/html'
import type { Cadence } from '../../affairs/answers/cadence.ts'
import { firstDay } from '../../affairs/kernel/partial-date.ts'
import { affairs } from '../../affairs/registry.ts'
import type { LaneContext } from '../../exchange/lane/lane-context.ts'
import type { Json } from '../../ledger/strict-json.ts'
import { isSuspended } from '../compact-book.ts'
import { laneAnswers } from '../lane-answers.ts'
import type { ComityNode } from '../node.ts'
import type { Caller } from '../officers/caller.ts'
import { newestBody } from '../record-text.ts'
import { words as en } from './words.en.ts'
import { words as th } from './words.th.ts'
import { words as vi } from './words.vi.ts'

const dictionaries = { en, vi, th } as const
type Language = keyof typeof dictionaries
type Words = { readonly [K in keyof typeof en]: string }

const css = readFileSync(new URL('./page.css', import.meta.url), 'utf8')

export const servePage = (app: Hono, node: ComityNode, callerOf: (context: Context) => Caller): void => {
  app.get('/page.css', (context) => context.text(css, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.get('/', (context) => {
    const language = languageOf(context)
    const words: Words = dictionaries[language]
    if (callerOf(context).kind === 'nobody') {
      return context.html(frame(language, words, node.config.authority, html`<p>${words.notOpen}</p>`), 401)
    }
    const sections = node.compacts().map(({ id }) => {
      const service = node.lane(id, 'main')
      return service === undefined ? '' : compactSection(node, service.context, language, words)
    })
    return context.html(frame(language, words, node.config.authority, html`${sections}`))
  })
}

const languageOf = (context: Context): Language => {
  const asked = context.req.query('language') ?? context.req.header('accept-language') ?? ''
  const found = /\b(vi|th|en)\b/.exec(asked)?.[1]
  return found === 'vi' || found === 'th' ? found : 'en'
}

/** Of each list: a page that nobody waits for. */
const shownAtMost = 500

type Html = ReturnType<typeof html>

const frame = (
  language: Language,
  words: Words,
  authority: string,
  content: Html,
): Html => html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${authority} · Comity</title>
    <link rel="stylesheet" href="/page.css" />
  </head>
  <body>
    <header>
      <nav aria-label="${words.languages}">
        <a href="?language=vi" lang="vi">Tiếng Việt</a><a href="?language=th" lang="th">ไทย</a><a href="?language=en" lang="en">English</a>
      </nav>
      <h1>${authority}</h1>
    </header>
    <main>${content}</main>
  </body>
</html>`

const compactSection = (node: ComityNode, context: LaneContext, language: Language, words: Words): Html => {
  const { compact, lane } = context
  const today = firstDay(new Date().toISOString().slice(0, 10)) ?? 0
  const answers = laneAnswers(node.store, context, 0)
  const nameOf = (record: string): string => wordingOf(node, context, record, language)
  const open = answers.open(today, undefined, shownAtMost)
  const again = answers.repeatedly('restatements', 3, shownAtMost)
  const meetings = answers.meetings(today, shownAtMost)
  return html`
    <section aria-labelledby="${lane.compact}">
      <h2 id="${lane.compact}"><span class="purpose">${words[compact.purpose]}</span> · <bdi>${compact.name}</bdi></h2>
      ${linkTable(node, context, words)}
      <h2>${words.open} (${answers.countOpen()})</h2>
      <table>
        <thead><tr><th scope="col">${words.promise}</th><th scope="col">${words.madeOn}</th><th scope="col">${words.age}</th><th scope="col">${words.due}</th><th scope="col">${words.restated}</th></tr></thead>
        <tbody>${open.map(
          (each) => html`<tr>
            <td><bdi>${nameOf(each.record)}</bdi> <span class="quiet">${idOf(each.record)}</span></td>
            <td>${each.madeOn ?? words.notStated}</td>
            <td class="number">${each.ageDays ?? words.notStated}</td>
            <td>${each.due ?? words.notStated}${each.overdue ? html` <strong>${words.overdue}</strong>` : ''}</td>
            <td class="number">${each.restatements}</td></tr>`,
        )}</tbody>
      </table>
      <h2>${words.restatedOften}</h2>
      <ul>${again.map((each) => html`<li><bdi>${nameOf(each.record)}</bdi> <span class="quiet">${idOf(each.record)} · ${each.times}×</span></li>`)}</ul>
      <h2>${words.meetings}</h2>
      <table>
        <thead><tr><th scope="col">${words.mechanism}</th><th scope="col">${words.cadence}</th><th scope="col">${words.turn}</th></tr></thead>
        <tbody>${meetings.cadence.map((each) => {
          const turn = meetings.turn.find(({ mechanism }) => mechanism === each.mechanism)
          return html`<tr>
            <td><bdi>${nameOf(each.mechanism)}</bdi> <span class="quiet">${idOf(each.mechanism)}</span></td>
            <td>${cadenceText(words, each)}</td>
            <td>${turn?.side ?? words.notStated}${turn?.basis === 'by-alternation' ? html` <span class="quiet">${words.byAlternation}</span>` : ''}</td></tr>`
        })}</tbody>
      </table>
      ${affairs.map(({ rules: [first] }) => {
        const filter = { affair: first.affair, marking: 0 }
        const page = { filter, sort: 'key', after: undefined, descending: false, limit: shownAtMost } as const
        const rows = node.store.listing.page(lane, page)
        return rows.length === 0
          ? ''
          : html`<details><summary>${words[`affair_${first.affair}` as keyof Words] ?? first.affair} (${node.store.listing.count(lane, filter)})</summary>
              <ul>${rows.map(({ key }) => html`<li><bdi>${nameOf(key)}</bdi> <span class="quiet">${idOf(key)}</span></li>`)}</ul></details>`
      })}
    </section>`
}

const linkTable = (node: ComityNode, { lane, compact, self }: LaneContext, words: Words): Html => {
  const heads = node.store.lane(lane).heads()
  const ours = heads.find(({ authority }) => authority === self)?.size ?? 0
  const peers = compact.members.filter((member) => member !== self)
  return html`<ul>${peers.map((peer) => {
    const service = node.lane(lane.compact, lane.lane)
    const link = service?.links().get(peer)
    const witnessed = service?.witnessedSize(peer) ?? 0
    const theirs = heads.find(({ authority }) => authority === peer)?.size ?? 0
    const state = isSuspended(node.store, lane.compact, peer)
      ? words.linkSuspended
      : link === undefined
        ? words.linkNone
        : witnessed >= ours
          ? words.linkWhole
          : words.linkBehind
    return html`<li><strong>${peer}</strong>: ${state} <span class="quiet">${witnessed}/${ours} · ${theirs}</span></li>`
  })}</ul>`
}

const cadenceText = (words: Words, each: Cadence): string => {
  switch (each.verdict) {
    case 'kept':
      return words.cadenceKept
    case 'missed':
      return [words.cadenceMissed, ...each.gaps.map(({ fromOn, toOn }) => `${fromOn} → ${toOn}`)].join(' · ')
    case 'no-session-known':
      return words.noSession
    default:
      return words.notStated
  }
}

const idOf = (record: string): string => record.slice(record.indexOf('/') + 1)

/** The record's own words in this language, else in English, else in whatever there is. */
const wordingOf = (node: ComityNode, { lane }: LaneContext, record: string, language: Language): string => {
  const body = newestBody(node.store, lane, record)
  const texts = body?.name ?? body?.title ?? body?.text ?? body?.who ?? body?.topic
  return pick(texts, language) ?? idOf(record)
}

const pick = (texts: Json | undefined, language: Language): string | undefined => {
  if (typeof texts === 'string') return texts
  if (typeof texts !== 'object' || texts === null || Array.isArray(texts)) return undefined
  const byLanguage = texts as Readonly<Record<string, Json>>
  const found = byLanguage[language] ?? byLanguage.en ?? Object.values(byLanguage)[0]
  return typeof found === 'string' ? found : undefined
}
