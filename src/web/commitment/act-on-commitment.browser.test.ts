/**
 * A commitment is acted on where its record is read, by officers who do one step each: stated with a file by one, opened and
 * edited and cleared by another, released by a third, and read on the other side's desk, which answers it there.
 */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { findingsOfAxe } from '../../../demo/browser/axe.ts'
import { type Desks, openDesks } from '../../../demo/browser/desk-visit.ts'

let desks: Desks
before(async () => {
  desks = await openDesks()
})
after(() => desks.close())

const says = 'The two police commands named their officers in charge.'

describe('a commitment', () => {
  it('is stated, cleared, released, and answered on the other side', async () => {
    const path = desks.pathTo('records', 'commitment', 'C13')
    await desks.visit({ path, officer: { roles: ['prepare'] } }, async ({ page, complaints }) => {
      await page.getByRole('button', { name: 'State what has happened …' }).click()
      const form = page.getByRole('form', { name: 'What has happened since' })
      await form.getByLabel('When it happened').fill('31/4/2025')
      await form.getByText('There is no such day.').waitFor()
      await form.getByLabel('When it happened').fill('30/4/2025')
      await form.getByText('30 Apr 2025', { exact: true }).waitFor()
      await form.getByLabel('What was said or done').fill(says)
      await form.getByLabel('Files').setInputFiles({
        name: 'note <b>12.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Note No. 12'),
      })
      await form.getByText('note <b>12.txt').waitFor()
      assert.deepEqual(await findingsOfAxe(page), [])
      await page.reload()
      await form.getByText('note <b>12.txt').waitFor()
      assert.equal(await form.getByLabel('What was said or done').inputValue(), says)
      assert.equal(await form.getByLabel('When it happened').inputValue(), '30/4/2025')
      await form.getByRole('button', { name: 'State it' }).click()
      await page.getByText('Prepared. It waits for clearance').waitFor()
      assert.deepEqual(complaints, [])
    })

    const today = desks.pathTo('today')
    await desks.visit(
      { path: today, officer: { roles: ['prepare', 'clear'] } },
      async ({ page, complaints }) => {
        await page.getByRole('region', { name: 'For your clearance' }).getByRole('link').click()
        await page.getByText(says).waitFor()
        await page.getByText('note <b>12.txt').waitFor()
        assert.deepEqual(await findingsOfAxe(page), [])
        await page.getByRole('button', { name: 'Edit' }).click()
        assert.deepEqual(await findingsOfAxe(page), [])
        await page.locator('textarea.said').first().fill(`${says} On both sides.`)
        // What it is of may be chosen otherwise, as in its form.
        await page.getByLabel('Kind').selectOption('restatement')
        await page.getByLabel('When it happened').fill('5/2025')
        await page.getByRole('button', { name: 'Keep the new version' }).click()
        await page.getByText(`${says} On both sides.`).waitFor()
        await page.getByRole('button', { name: 'Edit' }).click()
        assert.equal(await page.getByLabel('Kind').inputValue(), 'restatement')
        assert.equal(await page.getByLabel('When it happened').inputValue(), '5/2025')
        await page.getByRole('button', { name: 'Leave it' }).click()
        await page.getByRole('button', { name: 'Clear', exact: true }).click()
        await page.getByText('It waits for a colleague who may release it.').waitFor()
        assert.deepEqual(complaints, [])
      },
    )

    await desks.visit({ path: today, officer: { roles: ['release'] } }, async ({ page, go }) => {
      const waiting = page.getByRole('region', { name: 'For your release' })
      await waiting.getByRole('button', { name: 'Release' }).click()
      await page.getByRole('button', { name: 'Send now' }).first().click()
      await page.getByText('Sent.').waitFor()
      await go(path)
      await page.getByText(`${says} On both sides.`).waitFor()
    })

    await desks.visit(
      { side: 'TH', path, language: 'th', officer: { roles: ['prepare', 'clear', 'release'] } },
      async ({ page, complaints }) => {
        await page.getByText(`${says} On both sides.`).waitFor()
        const section = page.getByRole('region', { name: 'สิ่งที่ดำเนินการได้ที่นี่' })
        await section.getByRole('button', { name: 'ยืนยัน' }).last().click()
        await section.getByText('จะส่งในอีกครู่หนึ่ง').waitFor()
        await page.getByRole('button', { name: 'ส่งทันที' }).click()
        await section.getByText('จะส่งในอีกครู่หนึ่ง').waitFor({ state: 'detached' })
        // Thai dates are typed in the Buddhist calendar.
        await page.getByRole('button', { name: 'บันทึกความคืบหน้า …' }).click()
        const form = page.getByRole('form', { name: 'สิ่งที่เกิดขึ้นนับแต่นั้น' })
        await form.getByLabel('เกิดขึ้นเมื่อ').fill('4/5/2568')
        await form.getByText('4 พ.ค. 2568', { exact: true }).waitFor()
        assert.deepEqual(complaints, [])
      },
    )
  })

  it('whose words the rules refuse says so beside the form, and nothing is left behind', async () => {
    await desks.visit(
      {
        path: desks.pathTo('records', 'commitment', 'C13'),
        officer: { roles: ['prepare', 'clear', 'release'] },
      },
      async ({ page }) => {
        await page.getByRole('button', { name: 'State what has happened …' }).click()
        const form = page.getByRole('form', { name: 'What has happened since' })
        // A mark that turns the order of reading.
        await form.getByLabel('What was said or done').fill('Agreed \u202e yesterday')
        await form.getByRole('button', { name: 'State it' }).click()
        await form.getByRole('alert').getByText('what you typed stays here').waitFor()
        assert.equal(await form.getByLabel('What was said or done').inputValue(), 'Agreed \u202e yesterday')
      },
    )
  })
})
