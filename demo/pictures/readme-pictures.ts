/** The pictures that README.md shows: small, and of what runs. `npm run screenshots -- --readme` takes them anew. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Frame, Page } from 'playwright-core'
import { roles } from '../../src/affairs/kernel/access.ts'
import { comeIn } from '../browser/come-in.ts'
import { type Desks, settled } from '../browser/desk-visit.ts'
import { sides } from '../nodes/sides.ts'

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))

const viewport = { width: 1360, height: 850 }
const officer = { roles: [...roles], clearedFor: 1 }

export const takeForReadme = async (desks: Desks): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  const text = desks.pathTo('texts', 'EX-TABLE')
  await desks.visit({ viewport, officer, path: text }, async ({ page, go }) => {
    await hideGuide(page)
    await go(text)
    await showBrackets(page)
    await keep(page, 'text')
    await go(desks.pathTo('commitments'))
    await keep(page, 'commitments')
  })
  const context = await desks.browser.newContext({ locale: 'en', viewport, reducedMotion: 'reduce' })
  const page = await context.newPage()
  for (const side of sides) {
    await page.goto(`${desks.origins[side]}/sign-in`)
    await comeIn(page, desks.nodes[side], officer)
    await page.goto(`${desks.origins[side]}${text}`)
    await settled(page)
    await hideGuide(page)
  }
  await page.goto(desks.demo.stage?.start ?? '')
  await settled(page)
  await page.goto(`${desks.demo.stage?.origin}/`)
  for (const side of sides) {
    const frame = page.frame({ name: side === 'VN' ? 'left' : 'right' })
    await frame?.goto(`${desks.origins[side]}${text}`)
    if (frame == null) continue
    await frame.getByRole('button', { name: 'Show the guide' }).waitFor()
    await showBrackets(frame)
  }
  await page.locator('#said-left:not(:empty)').waitFor()
  await keep(page, 'stage')
  await context.close()
}

const hideGuide = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Hide the guide' }).click()
  await page.waitForResponse((response) => response.url().endsWith('/me/kept/guide') && response.ok())
}

/** The paragraph that both sides have worded, below one that is agreed. */
const showBrackets = async (page: Page | Frame): Promise<void> => {
  await page.getByText('two wordings').first().waitFor()
  await page
    .locator('.paragraph-list > li')
    .nth(2)
    .evaluate((row) => row.scrollIntoView({ block: 'start' }))
}

/** WebP by the browser itself: a third of what PNG takes. */
const keep = async (page: Page, name: string): Promise<void> => {
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  const cdp = await page.context().newCDPSession(page)
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'webp', quality: 82 })
  writeFileSync(`${folder}${name}.webp`, Buffer.from(data, 'base64'))
}
