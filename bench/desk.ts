/**
 * `comity bench desk`: two real node processes that hold many records, and a real browser that works at both desks as an
 * officer who is signed in. How long one waits for the first page on a cold cache, for the next paint after each input, for
 * a list of all commitments to be filtered, and until what one side releases stands on the other's desk.
 */
import type { BrowserContext, Page } from 'playwright-core'
import { openChromium } from '../demo/browser/chromium.ts'
import { comeIn } from '../demo/browser/come-in.ts'
import { settled } from '../demo/browser/desk-visit.ts'
import { roles } from '../src/affairs/kernel/access.ts'
import type { Io } from '../src/cli/command.ts'
import { readOptions } from '../src/cli/read-options.ts'
import { type DeskClock, putClock } from './desk-clock.ts'
import { fillNode, untilIndexed, untilWitnessed } from './filled-node.ts'
import { manyRecords } from './many-records.ts'
import { at } from './quantile.ts'
import { type RunningNode, startTwoNodes } from './two-nodes.ts'

export const benchDesk = async (argv: readonly string[], io: Io): Promise<number> => {
  const options = readOptions(argv, {
    json: { type: 'boolean', default: false },
    records: { type: 'string', default: '100000' },
  })
  const records = options.ok ? Number(options.value.values.records) : 0
  if (!options.ok || !Number.isSafeInteger(records) || records < 1_000) {
    io.err(`comity bench desk: ${options.ok ? '--records is a number from 1000 on' : options.error}`)
    return 2
  }
  const { json } = options.value.values
  const nodes = await startTwoNodes((dir, compact) => fillNode(dir, compact, manyRecords(records)))
  const browser = await openChromium()
  try {
    const { compact, vn, th } = nodes
    if (!json) io.err('written; the other side catches up')
    await untilWitnessed(vn, th)
    await untilIndexed(compact, vn, th)
    const start = `/${compact.slice(0, 8)}`
    const [here, there] = [
      await openDesk(await browser.newContext(viewing), vn),
      await openDesk(await browser.newContext(viewing), th),
    ]
    const first = await measureFirstPage(here, start)
    const interactions = await measureInteractions(here, start)
    const filters = await measureFilters(here, start)
    const arrivals = await measureArrivals(here, there, compact)
    const result = {
      first_content_ms: at(first.times, 0.5),
      script_kb: first.scriptKb,
      interaction_p95_ms: at(interactions, 0.95),
      filter_p95_ms: at(filters, 0.95),
      release_to_other_desk_ms: at(arrivals, 0.95),
    }
    io.out(json ? JSON.stringify(result) : JSON.stringify(result, null, 2))
    if (!json) {
      io.err(
        `${records} records; first page: middle of ${first.times.length}, ${first.times.map(Math.round).join(', ')}`,
      )
      io.err(
        `${interactions.length} inputs, p50 ${at(interactions, 0.5)} ms; ${filters.length} filters, p50 ${at(filters, 0.5)} ms`,
      )
      io.err(`${arrivals.length} releases, p50 ${at(arrivals, 0.5)} ms`)
    }
    return 0
  } finally {
    await browser.close()
    await nodes.end()
  }
}

const viewing = { locale: 'en', viewport: { width: 1280, height: 900 } }

interface OpenDesk {
  readonly page: Page
  readonly clock: DeskClock
  readonly origin: string
}

const openDesk = async (context: BrowserContext, node: RunningNode): Promise<OpenDesk> => {
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  await page.goto(`${node.desk}/sign-in`)
  const call = async <T>(method: string, path: string, more?: { readonly body?: unknown }): Promise<T> =>
    (await node.call(method as 'POST', path, more?.body)) as T
  await comeIn(page, { authority: node.authority, as: () => ({ call }) }, { roles: [...roles] })
  return { page, clock: await putClock(page), origin: node.desk }
}

const firstPages = 5

/** The page that opens by itself, Today, with nothing in the browser's cache. */
const measureFirstPage = async ({ page, clock, origin }: OpenDesk, start: string) => {
  const cdp = await page.context().newCDPSession(page)
  const times: number[] = []
  let scriptKb = 0
  for (let i = 0; i < firstPages; i += 1) {
    await page.goto('about:blank')
    await cdp.send('Network.clearBrowserCache')
    await page.goto(`${origin}${start}/today`)
    times.push(await clock.content())
    scriptKb = Math.round((await page.evaluate<number>(scriptBytes)) / 100) / 10
  }
  return { times, scriptKb }
}

/** As sent, compressed. */
const scriptBytes = `performance.getEntriesByType('resource')
  .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
  .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`

const rounds = 3

/** What an officer does all day: goes from place to place, walks lines, opens one, its proof, the search, other words. */
const measureInteractions = async (
  { page, clock, origin }: OpenDesk,
  start: string,
): Promise<readonly number[]> => {
  await page.goto(`${origin}${start}/today`)
  await settled(page)
  await clock.interactions()
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key)
      await page.waitForTimeout(100)
    }
    await settled(page)
  }
  for (let round = 0; round < rounds; round += 1) {
    await press('g', 'c')
    await page.locator('main [data-line]').first().waitFor()
    await press('j', 'j', 'j', 'k', 'j', 'Enter')
    await press('p')
    await press('g', 'm')
    await press('g', 't')
    await press('/')
    await page.getByRole('searchbox').waitFor()
    await press(...'hop tac')
    await closeDialog(page, press)
    await press('?')
    await page.getByRole('dialog').waitFor()
    await closeDialog(page, press)
    for (const language of ['Tiếng Việt', 'ไทย', 'English']) {
      await page.getByRole('button', { name: language, exact: true }).click()
      await page.waitForTimeout(100)
    }
  }
  return clock.interactions()
}

/** In a field of a search the first Escape may only empty it. */
const closeDialog = async (page: Page, press: (key: string) => Promise<void>): Promise<void> => {
  while ((await page.getByRole('dialog').count()) > 0) await press('Escape')
}

/** The four questions of a principal, on and off, over the list of all commitments. */
const measureFilters = async (
  { page, clock, origin }: OpenDesk,
  start: string,
): Promise<readonly number[]> => {
  await page.goto(`${origin}${start}/commitments?stage=all`)
  await clock.content()
  const questions = page.locator('main [aria-pressed]')
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const question of await questions.all()) {
      for (let turn = 0; turn < 2; turn += 1) {
        const took = await clock.settled(() => question.click())
        if (took !== null) times.push(took)
      }
    }
  }
  return times
}

const arrivalsCounted = 40

/** From the call by which the one officer's page releases, to the paint with the words of it on the other's. Hold 0. */
const measureArrivals = async (
  here: OpenDesk,
  there: OpenDesk,
  compact: string,
): Promise<readonly number[]> => {
  const record = 'commitment/C1'
  await there.page.goto(`${there.origin}/${compact.slice(0, 8)}/records/${record}`)
  await there.clock.content()
  const times: number[] = []
  for (let i = 0; i < arrivalsCounted; i += 1) {
    const words = `Arrival ${i} of ${crypto.randomUUID()}`
    const seen = there.clock.seen(words)
    const began = await here.page.evaluate<number>(releasing(compact, evidence(record, words)))
    times.push((await seen) - began)
  }
  return times
}

const evidence = (record: string, says: string) => ({
  record,
  affair: 'commitment',
  act: 'evidence',
  version: 1,
  cites: [],
  fields: {
    corrects: null,
    happenedOn: '2026',
    certainty: 'reported',
    marking: null,
    kind: 'progress',
    due: null,
    source: null,
    files: [],
  },
  body: { says: { en: says }, ours: [], note: null, sources: [], files: [] },
})

/** By the officer's own page; gives when it began, in milliseconds since 1970. */
const releasing = (compact: string, act: object): string => `(async () => {
  const began = performance.timeOrigin + performance.now()
  const response = await fetch('/api/v1/compacts/${compact}/acts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: ${JSON.stringify(JSON.stringify({ acts: [act] }))},
  })
  if (!response.ok) throw new Error(await response.text())
  return began
})()`
