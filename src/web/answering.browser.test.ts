/** What one side confirms or disputes on its desk arrives on the other's, without a reload. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Desks, openDesks } from '../../demo/browser/desk-visit.ts'
import { holdNothing } from '../../demo/browser/text-steps.ts'

let desks: Desks

before(async () => {
  desks = await openDesks()
})
after(() => desks.close())

describe('what the other side reported', () => {
  it('is confirmed and disputed here, and seen there while one looks', async () => {
    const officer = { roles: ['prepare', 'clear', 'release'] } as const
    const visits = [await desks.open({ officer }), await desks.open({ side: 'TH' })] as const
    const [here, there] = [visits[0].page, visits[1].page]
    await there.getByRole('heading', { name: 'Changed since you looked' }).waitFor()
    await there.getByText('Nothing.').waitFor()

    await holdNothing(here)
    await here.getByRole('link', { name: 'Reported of us' }).click()
    const told = here.getByRole('article').first()
    await told.waitFor()
    const record = await told.locator('.told-what > code').textContent()
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
    for (const visit of visits) await visit.close()
  })

  it('is only read by a guest', async () => {
    await desks.visit({ side: 'TH' }, async ({ page }) => {
      await page.getByRole('link', { name: 'Reported of us' }).click()
      await page.getByText('Who holds the role of prepare or release can answer here.').waitFor()
      assert.equal(await page.getByRole('button', { name: 'Confirm' }).count(), 0)
    })
  })

  it('leaves the connections of the browser to the tabs that are seen, and shows what was missed when it is seen again', async () => {
    await desks.visit({ side: 'TH', officer: { roles: ['audit'] } }, async ({ page }) => {
      await page.getByRole('heading', { name: 'Changed since you looked' }).waitFor()
      const ended = page.waitForEvent('requestfailed', (request) => request.url().includes('/events'))
      await page.evaluate(seenAs('hidden'))
      await ended
      await desks.visit({ officer: { roles: ['prepare', 'clear', 'release'] } }, async ({ page: here }) => {
        await holdNothing(here)
        await here.getByRole('link', { name: 'Reported of us' }).click()
        await here.getByRole('article').first().waitFor()
        const before = await here.getByRole('article').count()
        await here.getByRole('article').first().getByRole('button', { name: 'Confirm', exact: true }).click()
        await here
          .getByRole('article')
          .nth(before - 1)
          .waitFor({ state: 'detached' })
      })
      assert.ok(await page.getByText('Nothing.').first().isVisible())
      const begun = page.waitForRequest((request) => request.url().includes('/events?after='))
      await page.evaluate(seenAs('visible'))
      await begun
      await page.getByText(/^1 records?$/).waitFor()
    })
  })
})

/** As the browser does when a tab comes to the front or goes behind another. */
const seenAs = (state: DocumentVisibilityState): string => `(() => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => '${state}' })
  document.dispatchEvent(new Event('visibilitychange'))
})()`
