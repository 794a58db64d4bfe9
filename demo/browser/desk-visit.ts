/**
 * What tests of the desk, pictures and benchmarks begin with: a demonstration in a folder of its own, a Chromium, and pages
 * of either side's desk, in a language, as a guest or signed in as an officer with the roles that are wanted.
 *
 *     desks = await openDesks()
 *     await desks.visit({ side: 'TH', language: 'th', officer: { roles: ['prepare'] }, path: desks.pathTo('today') },
 *       async ({ page, complaints }) => { … })
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { findFreePorts } from '../nodes/free-ports.ts'
import { originAt } from '../nodes/make-nodes.ts'
import type { NodeApi } from '../nodes/node-api.ts'
import { authorities, type BySide, bySide, type Side } from '../nodes/sides.ts'
import { type RunningDemo, startDemo } from '../start.ts'
import { openChromium } from './chromium.ts'
import { comeIn, type OfficerIn, type OfficerWanted } from './come-in.ts'

export interface VisitOptions extends Omit<BrowserContextOptions, 'locale'> {
  /** Hà Nội where it is not said. */
  readonly side?: Side
  readonly language?: 'en' | 'vi' | 'th'
  /** Path and search part; the root where it is not said. */
  readonly path?: string
  /** A guest where it is not said. */
  readonly officer?: OfficerWanted
}

export interface Visit {
  readonly page: Page
  readonly origin: string
  /** What the browser complained about: errors, warnings, and whatever the content security policy stopped. */
  readonly complaints: readonly string[]
  readonly officer: OfficerIn | undefined
  /** To a place of the same desk; returns when it is there. */
  go(path: string): Promise<void>
  close(): Promise<void>
}

export interface Desks {
  readonly demo: RunningDemo
  readonly browser: Browser
  /** Identifier of the record's compact. */
  readonly compact: string
  readonly nodes: BySide<NodeApi>
  /** As a browser reaches the desk: by a name to which cookies and passkeys can be bound. */
  readonly origins: BySide<string>
  /** Path of a place of the record's compact: `pathTo('sessions', 'HLD-2')`. */
  pathTo(...rest: readonly string[]): string
  open(options?: VisitOptions): Promise<Visit>
  /** One page, closed after the work, whatever comes of it. */
  visit(options: VisitOptions, work: (visit: Visit) => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** Machines are shared, and what is slow is measured in bench/. */
const patienceMs = 60_000

export const openDesks = async (): Promise<Desks> => {
  // First the browser: where there is none, no node is left running.
  const browser = await openChromium()
  const dir = mkdtempSync(join(tmpdir(), 'comity-desks-'))
  const [port = 0] = await findFreePorts(1)
  const demo = await startDemo(
    { dir, port, fresh: false },
    () => {},
    () => false,
  ).catch(async (error: unknown) => {
    await browser.close()
    throw error
  })
  const nodes = bySide((side) => demo.nodes[side].api)
  const origins = bySide((side) => originAt(authorities[side], Number(new URL(nodes[side].url).port)))
  const { compacts } = await nodes.VN.as('nobody').call<{
    readonly compacts: readonly { readonly id: string }[]
  }>('GET', '/node')
  const compact = compacts[0]?.id ?? ''
  const open = (options: VisitOptions = {}): Promise<Visit> => {
    const side = options.side ?? 'VN'
    return openVisit(browser, { node: nodes[side], origin: origins[side] }, options)
  }
  return {
    demo,
    browser,
    compact,
    nodes,
    origins,
    pathTo: (...rest) => `/${[compact.slice(0, 8), ...rest].map(encodeURIComponent).join('/')}`,
    open,
    visit: async (options, work) => {
      const visit = await open(options)
      try {
        await work(visit)
      } catch (error) {
        throw await withSight(error, visit)
      } finally {
        await visit.close()
      }
    },
    close: async () => {
      await browser.close()
      await demo.stop()
      rmSync(dir, { recursive: true })
    },
  }
}

const openVisit = async (
  browser: Browser,
  { node, origin }: { readonly node: NodeApi; readonly origin: string },
  { side: _, language = 'en', path = '/', officer: wanted, ...options }: VisitOptions,
): Promise<Visit> => {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: language, ...options })
  context.setDefaultTimeout(patienceMs)
  try {
    const page = await context.newPage()
    const complaints = complaintsOf(page)
    const go = async (to: string): Promise<void> => {
      await page.goto(`${origin}${to}`)
      await settled(page)
    }
    let officer: OfficerIn | undefined
    if (wanted !== undefined) {
      await page.goto(`${origin}/sign-in`)
      officer = await comeIn(page, node, wanted)
    }
    await go(path)
    return { page, origin, complaints, officer, go, close: () => context.close() }
  } catch (error) {
    await context.close()
    throw error
  }
}

/** A failure that does not come again is understood only by what the page showed: what it said of itself, then all the rest. */
const withSight = async (error: unknown, { page, complaints }: Visit): Promise<unknown> => {
  if (!(error instanceof Error)) return error
  const read = (selector: string): Promise<readonly string[]> =>
    page
      .locator(selector)
      .allInnerTexts()
      .catch(() => ['nothing that could be read'])
  const said = [...(await read('[role="alert"], [role="status"], .strip')), ...(await read('main'))]
  const lines = said.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '')
  const sight = [`The page was at ${page.url()}`, ...complaints, ...lines.slice(0, mostSeen)]
  error.stack = `${error.stack ?? error.message}\n${sight.join('\n')}`
  return error
}

/** Lines of a page in a report. */
const mostSeen = 60

const complaintsOf = (page: Page): readonly string[] => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

/** The place stands, and nothing of it is still awaited. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1').waitFor()
  await page.locator('.loading').first().waitFor({ state: 'detached' })
}
