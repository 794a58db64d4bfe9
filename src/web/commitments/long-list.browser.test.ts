/** Commitments of which there are many, in Chromium: only what is in view is drawn, and all of it can be reached, filtered and found. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { findingsOfAxe } from '../../../demo/browser/axe.ts'
import { type Desks, openDesks, settled } from '../../../demo/browser/desk-visit.ts'

const many = 240

let desks: Desks

before(async () => {
  desks = await openDesks()
  const made = Array.from({ length: many }, (_, n) => commitment(n))
  await desks.nodes.VN.release(desks.compact, made)
})
after(() => desks.close())

const commitment = (n: number, madeOn = `${1990 + (n % 30)}-01-01`) => {
  return {
    act: 'reported',
    affair: 'commitment',
    record: `commitment/LONG-${n}`,
    version: 1,
    cites: [],
    fields: {
      corrects: null,
      certainty: 'reported',
      marking: null,
      happenedOn: madeOn,
      kind: 'action',
      bornFrom: null,
      madeOn,
      due: null,
      responsible: ['VN'],
      offices: [],
      theme: 'security',
    },
    body: {
      text: { vi: `Rà soát việc thứ ${n}`, th: `ทบทวนงานที่ ${n}`, en: `Review matter ${n}` },
      ours: [],
      note: null,
      sources: [],
    },
  } as const
}

const place = 'document.activeElement?.dataset.row ?? null'

it('draws what is in view, says how many there are, and is walked by keys to its end', async () => {
  await desks.visit({ path: desks.pathTo('commitments'), language: 'en' }, async ({ page, complaints }) => {
    await page.locator('[data-row="0"]').waitFor()
    const counted = Number(await page.locator('.commitments-table').getAttribute('aria-rowcount'))
    assert.ok(counted > many, String(counted))
    const drawn = await page.locator('.commitments-table tr[aria-rowindex]').count()
    assert.ok(drawn < 60, `${drawn} rows are drawn`)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.locator('[data-row="1"]:focus').waitFor()
    await page.keyboard.press('End')
    await page.locator(`[data-row="${counted - 2}"]:focus`).waitFor()
    await page.keyboard.press('PageUp')
    await page.waitForFunction(() => document.activeElement?.matches('[data-row]'))
    assert.ok(Number(await page.evaluate(place)) < counted - 2)
    await page.keyboard.press('Home')
    await page.locator('[data-row="0"]:focus').waitFor()
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight / 2)')
    const middle = `.commitments-table tr[aria-rowindex="${Math.floor(counted / 2)}"] [data-row]`
    await page.locator(middle).waitFor()
    assert.deepEqual(await findingsOfAxe(page), [])
    assert.deepEqual(complaints, [])
  })
})

it('moves no row that one reads: what comes waits behind a line, and stands there when it is asked for', async () => {
  await desks.visit({ path: desks.pathTo('commitments'), language: 'en' }, async ({ page, complaints }) => {
    const first = page.locator('[data-row="0"]')
    const before = await first.textContent()
    const line = page.locator('.held-line button')
    assert.equal(await line.count(), 0)
    await desks.nodes.VN.release(desks.compact, [commitment(many, '1980-01-01')])
    await line.waitFor()
    assert.equal(await line.textContent(), '1 new row: show it')
    assert.equal(await first.textContent(), before)
    assert.deepEqual(await findingsOfAxe(page), [])
    await line.click()
    await first.filter({ hasText: `Review matter ${many}` }).waitFor()
    assert.equal(await line.count(), 0)
    assert.deepEqual(complaints, [])
  })
})

it('is printed with the rows that are not in view, also by the key of the platform', async () => {
  await desks.visit({ path: desks.pathTo('commitments'), language: 'en' }, async ({ page }) => {
    await page.locator('[data-row="0"]').waitFor()
    const counted = Number(await page.locator('.commitments-table').getAttribute('aria-rowcount'))
    const drawn = `document.querySelectorAll('.commitments-table [data-row]').length`
    await page.evaluate(`window.print = () => { document.body.dataset.printed = ${drawn} }`)
    await page.keyboard.press('Control+p')
    await page.locator('body[data-printed]').waitFor()
    assert.equal(Number(await page.evaluate('document.body.dataset.printed')), counted - 1)
  })
})

it('is filtered by words without marks, and tells its ages by the arrows', async () => {
  await desks.visit({ path: desks.pathTo('commitments'), language: 'en' }, async ({ page }) => {
    await page.getByLabel('Words in it').fill('ra soat viec thu 77')
    await page.waitForURL(/words=/)
    await page.getByText('LONG-77').first().waitFor()
    await page.waitForFunction(() => document.querySelectorAll('.commitments-table [data-row]').length === 1)
    await page.reload()
    await settled(page)
    assert.equal(await page.locator('.commitments-table [data-row]').count(), 1)
    await page.getByRole('slider').focus()
    await page.keyboard.press('ArrowRight')
    await page.getByText('not done, 0 of them late').waitFor()
  })
})

it('is searched in each of the three languages', async () => {
  for (const typed of ['review matter 99', 'ra soat viec thu 99', 'ทบทวนงานที่ 99']) {
    await desks.visit({ path: desks.pathTo('today'), language: 'en' }, async ({ page }) => {
      await page.keyboard.press('/')
      await page.locator('.search-field:focus').waitFor()
      await page.keyboard.insertText(typed)
      const first = page.locator('.search-found a').first()
      await first.filter({ hasText: 'matter 99' }).waitFor()
      assert.ok((await first.locator('mark').count()) > 0, typed)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL(/LONG-99/)
    })
  }
})
