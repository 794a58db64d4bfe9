/**
 * A text between two desks, in Chromium: Hà Nội proposes, Bangkok words one paragraph otherwise, they agree, adopt and sign,
 * one by key and one in ink; a commitment stands on both sides. What is private stays, what is hostile is text, what was
 * typed is there again.
 */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { findingsOfAxe } from '../../../demo/browser/axe.ts'
import { type Desks, openDesks, type Visit } from '../../../demo/browser/desk-visit.ts'
import { putTextOnTable } from '../../../demo/browser/text-on-table.ts'
import {
  acceptParagraph,
  addParagraph,
  adoptText,
  beginText,
  goToSigning,
  holdNothing,
  makeSigningKey,
  paragraphAt,
  signText,
  untilParagraph,
  wordOtherwise,
} from '../../../demo/browser/text-steps.ts'
import { giveAuthenticator } from '../../../demo/browser/virtual-authenticator.ts'
import type { Side } from '../../../demo/nodes/sides.ts'

let desks: Desks
before(async () => {
  desks = await openDesks()
  await putTextOnTable(desks, 'TABLE')
})
after(() => desks.close())

const officer = { roles: ['prepare', 'clear', 'release', 'administer'] } as const

const come = async (side: Side, ...path: readonly string[]): Promise<Visit> => {
  const visit = await desks.open({ side, officer, path: desks.pathTo(...path), language: 'en' })
  await holdNothing(visit.page)
  return visit
}

describe('a text between two desks', () => {
  it('is proposed, worded by both in brackets, agreed, adopted, signed on both sides, and bears a commitment', async () => {
    const [vn, th] = [await come('VN', 'texts'), await come('TH', 'texts')]
    const title = { en: 'Minutes of the exercise', vi: 'Biên bản diễn tập', th: 'บันทึกการฝึก' }
    await beginText(vn.page, title)
    await addParagraph(
      vn.page,
      { en: 'Viet Nam will name an officer every month.', vi: 'Việt Nam sẽ cử cán bộ hằng tháng.' },
      { who: 'Viet Nam', due: '2031-09' },
    )
    await untilParagraph(vn.page, 1, 'waits for Thailand')

    await th.page.getByRole('link', { name: title.en }).click()
    await th.page.getByRole('button', { name: 'Accept the frame' }).click()
    await untilParagraph(th.page, 1, 'waits for us')
    await wordOtherwise(th.page, 1, { en: 'Viet Nam will name an officer every quarter.' })

    // Each with its side, and the word that differs marked.
    for (const { page } of [vn, th]) {
      await untilParagraph(page, 1, 'two wordings')
      const differing = paragraphAt(page, 1).locator('.differing[lang=en]')
      assert.match((await differing.locator('del').innerText()) ?? '', /month|quarter/)
      assert.match((await differing.locator('ins').innerText()) ?? '', /month|quarter/)
    }
    assert.deepEqual(await findingsOfAxe(vn.page), [])
    await vn.page.getByText('What still keeps it from being adopted:').waitFor()

    await acceptParagraph(vn.page, 1)
    for (const { page } of [vn, th]) await untilParagraph(page, 1, 'agreed')
    await adoptText(th.page)
    await adoptText(vn.page)
    await vn.page.getByText('Every side has adopted this text.').waitFor()

    for (const { page } of [vn, th]) {
      await giveAuthenticator(page)
      await goToSigning(page)
      assert.deepEqual(await findingsOfAxe(page), [])
      await makeSigningKey(page, 'Signatory of the exercise')
      await signText(page)
      await page
        .getByText(/with an officer’s key/)
        .first()
        .waitFor()
    }
    for (const { page } of [vn, th]) {
      await page.getByRole('link', { name: 'Back to the text' }).click()
      await page.locator('.text-status .status', { hasText: /^signed$/ }).waitFor()
    }

    await th.page.getByRole('button', { name: 'Bring 1 commitment into the record' }).click()
    for (const { page } of [vn, th]) {
      await page.getByText('in the record as a commitment').waitFor()
      await page.locator('.births').getByRole('link').click()
      await page.getByRole('heading', { level: 1, name: /name an officer every quarter/ }).waitFor()
    }
    for (const { complaints, close } of [vn, th]) {
      // Chromium would have RSA beside the keys that the protocol takes.
      assert.deepEqual(
        complaints.filter((each) => !each.startsWith('publicKey.pubKeyCredParams')),
        [],
      )
      await close()
    }
  })
})
