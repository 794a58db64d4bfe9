/** What one side confirms or disputes on its desk arrives on the other's, without a reload. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openChromium } from '../../demo/browser/chromium.ts'
import { findFreePorts } from '../../demo/nodes/free-ports.ts'
import { originAt } from '../../demo/nodes/make-nodes.ts'
import { authorities, type Side } from '../../demo/nodes/sides.ts'
import { visitorCode } from '../../demo/nodes/visitor.ts'
import { type RunningDemo, startDemo } from '../../demo/start.ts'

let dir = ''
let demo: RunningDemo
let browser: Browser
const desks = { VN: '', TH: '' }

before(async () => {
  dir = mkdtempSync(join(tmpdir(), 'comity-answering-'))
  const [port = 0] = await findFreePorts(1)
  demo = await startDemo(
    { dir, port, fresh: false },
    () => {},
    () => false,
  )
  browser = await openChromium()
  for (const side of ['VN', 'TH'] as const) {
    desks[side] = originAt(authorities[side], Number(new URL(demo.nodes[side].api.url).port))
  }
})
after(async () => {
  await browser.close()
  await demo.stop()
  rmSync(dir, { recursive: true })
})

const comeIn = async (page: Page, side: Side): Promise<void> => {
  const code = await visitorCode(demo.nodes[side].api.as('operator'))
  await page.goto(`${desks[side]}/invitation#${code}`)
  await page.getByLabel('New password').fill('two pens on a green table')
  await page.getByRole('button', { name: 'Set the password' }).click()
  await page.getByRole('button', { name: 'Sign out', exact: true }).waitFor()
}

describe('what the other side reported', () => {
  it('is confirmed and disputed here, and seen there while one looks', async () => {
    const context = await browser.newContext({ locale: 'en', reducedMotion: 'reduce' })
    const [here, there] = [await context.newPage(), await context.newPage()]
    await comeIn(here, 'VN')
    await there.goto(`${desks.TH}/`)
    await there.getByRole('heading', { name: 'Changed since you looked' }).waitFor()
    await there.getByText('Nothing.').waitFor()

    await here.getByRole('link', { name: 'Reported of us' }).click()
    const told = here.getByRole('article').first()
    await told.waitFor()
    const record = await told.locator('.told-what code').textContent()
    const before = await here.getByRole('article').count()
    await told.getByRole('button', { name: 'Confirm', exact: true }).click()
    await here
      .getByRole('article')
      .nth(before - 1)
      .waitFor({ state: 'detached' })

    const next = here.getByRole('article').first()
    await next.getByRole('button', { name: 'Dispute …' }).click()
    await next.getByLabel('Reason').fill('Our minutes name another day.')
    await next.getByLabel('Ground').selectOption('other-date')
    await next.getByRole('button', { name: 'Dispute', exact: true }).click()
    await here
      .getByRole('article')
      .nth(before - 2)
      .waitFor({ state: 'detached' })

    await there.getByText(/^[12] records?$/).waitFor()
    await there.getByRole('button', { name: 'I have seen these' }).click()
    await there.getByText('Nothing.').waitFor()
    assert.ok(record)
    await context.close()
  })

  it('is only read by a guest', async () => {
    const context = await browser.newContext({ locale: 'en' })
    const page = await context.newPage()
    await page.goto(`${desks.TH}/`)
    await page.getByRole('link', { name: 'Reported of us' }).click()
    await page.getByText('Who holds the role of prepare or release can answer here.').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Confirm' }).count(), 0)
    await context.close()
  })
})
