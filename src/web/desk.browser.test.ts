/**
 * The desk in Chromium, on a node with the public record: every place in every language, without an error, a message of the
 * content security policy or a finding of axe; every text from the words or from a record; by keyboard; and what it shows
 * when the node is gone.
 */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { findingsOfAxe } from '../../demo/browser/axe.ts'
import {
  type Desks,
  openDesks,
  settled,
  type Visit,
  type VisitOptions,
} from '../../demo/browser/desk-visit.ts'
import { strayTextsOf } from '../../demo/browser/stray-texts.ts'
import { type DeskPlace, deskPlaces, putPlaces } from '../../demo/pictures/desk-places.ts'

let desks: Desks
let places: readonly DeskPlace[] = []

before(async () => {
  desks = await openDesks()
  await putPlaces(desks)
  places = await deskPlaces(desks.nodes.VN.url)
})
after(() => desks.close())

const visit = (path: string, options: VisitOptions, work: (visit: Visit) => Promise<void>): Promise<void> =>
  desks.visit({ ...options, path }, work)

describe('every place', () => {
  for (const language of ['en', 'vi', 'th'] as const) {
    it(`stands in ${language}, light and dark, with nothing for axe to find`, async () => {
      await visit('/settings', { language }, async ({ page, complaints, go }) => {
        for (const { name, path } of places) {
          await page.emulateMedia({ colorScheme: 'light' })
          await go(path)
          assert.equal(await page.locator('html').getAttribute('lang'), language)
          assert.deepEqual(complaints, [], name)
          assert.deepEqual(await findingsOfAxe(page), [], name)
          await page.emulateMedia({ colorScheme: 'dark' })
          assert.deepEqual(await findingsOfAxe(page, ['color-contrast']), [], `${name}, dark`)
        }
      })
    })
  }

  it('fits 360 pixels, and 1280 at twice the size, without scrolling sideways', async () => {
    await visit('/settings', { language: 'th' }, async ({ page, go }) => {
      for (const { name, path } of places) {
        await go(path)
        for (const width of [360, 640]) {
          await page.setViewportSize({ width, height: 700 })
          const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
          assert.ok(Number(over) <= 0, `${name} is ${over} pixels too wide at ${width}`)
        }
      }
    })
  })

  it('takes every text from the words, from a record or from a format', async () => {
    for (const { name, path } of places) {
      await visit(`${path}${path.includes('?') ? '&' : '?'}language=pseudo`, {}, async ({ page }) => {
        assert.deepEqual(await strayTextsOf(page), [], name)
      })
    }
  })
})

describe('by keyboard', () => {
  it('goes to each place by two keys, and walks lines and opens one', async () => {
    await visit(places[0]?.path ?? '', { language: 'en' }, async ({ page }) => {
      await page.keyboard.press('g')
      await page.keyboard.press('c')
      await page.getByRole('heading', { level: 1, name: 'Commitments' }).waitFor()
      await page.locator('main [data-line]').first().waitFor()
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('k')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'What was done, in order' }).waitFor()
      await page.keyboard.press('p')
      await page.getByText('signed').first().waitFor()
    })
  })

  it('searches in any language, without marks, and opens what is found', async () => {
    await visit(places[0]?.path ?? '', { language: 'en' }, async ({ page }) => {
      await page.keyboard.press('/')
      const field = page.getByRole('searchbox')
      await field.fill('hiep dinh dan do')
      await page.getByRole('dialog').getByRole('link').first().waitFor()
      await field.fill('ส่งผู้ร้ายข้ามแดน')
      await page.getByRole('dialog').getByRole('link').first().waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'What was done, in order' }).waitFor()
      assert.equal(await page.getByRole('dialog').count(), 0)
    })
  })

  it('walks the picture of sessions by arrows and zooms it', async () => {
    await visit(
      places.find(({ name }) => name === 'mechanisms')?.path ?? '',
      { language: 'en' },
      async ({ page }) => {
        const stop = page.locator('[data-session][tabindex="0"]')
        const first = await stop.getAttribute('data-session')
        await stop.focus()
        await page.keyboard.press('ArrowRight')
        assert.notEqual(await stop.getAttribute('data-session'), first)
        await page.keyboard.press('ArrowDown')
        const below = await stop.getAttribute('data-session')
        await page.keyboard.press('+')
        assert.equal(await page.locator(':focus').getAttribute('data-session'), below)
        await page.keyboard.press('Enter')
        await page.waitForURL(/\/sessions\//)
      },
    )
  })

  it('hears no single keys once they are switched off', async () => {
    await visit('/settings', { language: 'en' }, async ({ page }) => {
      await page.getByRole('checkbox').uncheck()
      await page.keyboard.press('?')
      assert.equal(await page.getByRole('dialog').count(), 0)
      await page.getByRole('checkbox').check()
      await page.locator('main').focus()
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
      assert.deepEqual(await findingsOfAxe(page), [])
    })
  })
})

describe('the commitments', () => {
  const path = () => places.find(({ name }) => name === 'commitments')?.path ?? ''

  it('answer the four questions by one click each, in an address that can be sent on', async () => {
    await visit(path(), { language: 'en' }, async ({ page }) => {
      await page.getByRole('button', { name: 'Said again three times or more' }).click()
      await page.waitForURL(/question=restated/)
      const counted = await page.locator('button[aria-pressed="true"] .count').textContent()
      await page.waitForFunction(
        (rows) => document.querySelectorAll('.commitments-table [data-row]').length === rows,
        Number(counted),
      )
      await page.reload()
      await settled(page)
      assert.equal(await page.locator('.commitments-table [data-row]').count(), Number(counted))
    })
  })

  it('keep a filter under a name', async () => {
    await visit(`${path()}?stage=standing`, { language: 'en' }, async ({ page, origin }) => {
      await page.getByLabel('Name of the filter').fill('<b>principles</b>')
      await page.getByRole('button', { name: 'Save' }).click()
      await page.goto(`${origin}${path()}`)
      await page.getByRole('link', { name: '<b>principles</b>' }).click()
      await page.waitForURL(/stage=standing/)
    })
  })
})

describe('when something is wrong', () => {
  it('keeps what it shows while the node is gone, says so, and goes on when it is back', async () => {
    await visit(places[0]?.path ?? '', { language: 'en' }, async ({ page }) => {
      const gone = (route: { abort(): Promise<void> }) => route.abort()
      await page.route('**/api/**', gone)
      await page.getByText('The node does not answer.').waitFor()
      assert.ok(await page.getByRole('heading', { name: 'Who waits for whom' }).isVisible())
      await page.unroute('**/api/**', gone)
      await page.getByText('The node does not answer.').waitFor({ state: 'detached' })
    })
  })

  it('says what failed, with the reference number, and tries again', async () => {
    const path = places.find(({ name }) => name === 'commitments')?.path ?? ''
    await visit('/settings', { language: 'en' }, async ({ page, origin }) => {
      await page.route('**/records?**', (route) =>
        route.fulfill({
          status: 500,
          contentType: 'application/problem+json',
          body: JSON.stringify({
            type: 'urn:comity:problem:internal-error',
            values: { reference: 'ab12cd34' },
          }),
        }),
      )
      await page.goto(`${origin}${path}`)
      await page.getByText('Reference ab12cd34').waitFor()
      assert.deepEqual(await findingsOfAxe(page), [])
      await page.unroute('**/records?**')
      await page.getByRole('button', { name: 'Try again' }).click()
      await page.getByRole('table').waitFor()
    })
  })
})
