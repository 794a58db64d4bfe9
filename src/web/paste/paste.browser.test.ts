/** A communiqué is pasted, read on the spot, checked, and its promises recorded; those of them that were not chosen are not. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { findingsOfAxe } from '../../../demo/browser/axe.ts'
import { type Desks, openDesks } from '../../../demo/browser/desk-visit.ts'

const text = readFileSync(new URL('../../../demo/communiques/vi-hang-hai-2031.txt', import.meta.url), 'utf8')

let desks: Desks
before(async () => {
  desks = await openDesks()
})
after(() => desks.close())

interface Total {
  readonly total: number
}

const countCommitments = async (): Promise<number> => {
  const path = `/compacts/${desks.compact}/records?affair=commitment&count=true&limit=1`
  return (await desks.nodes.VN.as('auditor').call<Total>('GET', path)).total
}

describe('a pasted text', () => {
  it('is recorded as far as an officer chooses, and is there again after a reload until then', async () => {
    const roles = ['prepare', 'clear', 'release'] as const
    await desks.visit({ path: desks.pathTo('commitments'), officer: { roles } }, async (visit) => {
      const { page, complaints } = visit
      const before = await countCommitments()
      await page.getByRole('link', { name: 'Record from a text …' }).click()
      await page.getByLabel('A communiqué, a note, a news report').fill(text)
      await page.getByRole('button', { name: 'Read it' }).click()
      await page.getByText('14 May 2031', { exact: true }).first().waitFor()
      assert.deepEqual(await findingsOfAxe(page), [])
      const chosen = page.getByLabel('Record this', { exact: true })
      const count = await chosen.count()
      assert.ok(count >= 3)
      for (let at = 0; at < count; at += 1) await chosen.nth(at).setChecked(at < 2)
      await page.getByLabel('Mechanism').selectOption('mechanism/HLD')
      await page.getByLabel('Record this meeting too').check()
      await page.getByLabel('Address of the source').fill('https://example.vn/thong-cao')
      await page.getByText(/^kept /).waitFor()
      await page.reload()
      await page.getByRole('button', { name: 'Record 2 promises as reported, and the meeting' }).click()
      await page.getByRole('button', { name: 'Send now' }).click()
      await page.getByText('Sent.').first().waitFor()
      assert.equal(await countCommitments(), before + 2)
      assert.equal(await page.getByLabel('A communiqué, a note, a news report').inputValue(), '')

      // Pasted again, what stands is said and not chosen, and the meeting is known.
      await page.getByLabel('A communiqué, a note, a news report').fill(text)
      await page.getByRole('button', { name: 'Read it' }).click()
      await page.getByText('Stands in the record in these words:').nth(1).waitFor()
      for (const at of [0, 1]) assert.equal(await chosen.nth(at).isChecked(), false)
      await page.getByLabel('Mechanism').selectOption('mechanism/HLD')
      await page.getByText('Stands in the record; the promises are named as made in it:').waitFor()
      assert.deepEqual(await findingsOfAxe(page), [])
      assert.deepEqual(complaints, [])
    })
  })
})
