/**
 * A text between two desks, in Chromium: Hà Nội proposes, Bangkok words one paragraph otherwise, they agree, adopt and sign,
 * one by key and one in ink; a commitment stands on both sides. What is private stays, what is hostile is text, what was
 * typed is there again.
 */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { findingsOfAxe } from '../../../demo/browser/axe.ts'
import { type Desks, openDesks, type Visit } from '../../../demo/browser/desk-visit.ts'
import { putAdoptedText, putTextOnTable } from '../../../demo/browser/text-on-table.ts'
import {
  acceptParagraph,
  addParagraph,
  adoptText,
  beginText,
  goToSigning,
  holdNothing,
  makeAnotherKey,
  makeSigningKey,
  openParagraph,
  openWordingForm,
  paragraphAt,
  signText,
  untilParagraph,
  wordOtherwise,
} from '../../../demo/browser/text-steps.ts'
import { giveAuthenticator } from '../../../demo/browser/virtual-authenticator.ts'
import { scanOf } from '../../../demo/check/scan.ts'
import { authorities, type Side } from '../../../demo/nodes/sides.ts'

let desks: Desks
before(async () => {
  desks = await openDesks()
  await putTextOnTable(desks, 'TABLE')
  await putAdoptedText(desks, 'INK')
  await putAdoptedText(desks, 'STEPS')
})
after(() => desks.close())

const officer = { roles: ['prepare', 'clear', 'release', 'administer'] } as const

const come = async (side: Side, ...path: readonly string[]): Promise<Visit> => {
  const visit = await desks.open({ side, officer, path: desks.pathTo(...path), language: 'en' })
  await holdNothing(visit.page)
  return visit
}

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

/** One page of one side, on the text on the table. */
const atTable = async (
  side: Side,
  work: (page: Page, visit: Visit) => Promise<void>,
  id = 'TABLE',
): Promise<void> => {
  const visit = await come(side, 'texts', id)
  try {
    await work(visit.page, visit)
  } finally {
    await visit.close()
  }
}

it('adopting is open to whoever moved last, also over a cut link, and is taken back to change the text', async () => {
  const [vn, th] = [await come('VN', 'texts'), await come('TH', 'texts')]
  const title = { en: 'Minutes over a cut link' }
  await beginText(vn.page, title)
  await th.page.getByRole('link', { name: title.en }).click()
  await th.page.getByRole('button', { name: 'Accept the frame' }).click()
  await addParagraph(th.page, { en: 'The sides met.' })
  await untilParagraph(vn.page, 1, 'waits for us')
  await desks.nodes.VN.setLink(desks.compact, authorities.TH, true)
  try {
    await acceptParagraph(vn.page, 1)
    await vn.page.getByText('Everything is agreed. You can adopt the text.').waitFor()
    await adoptText(vn.page)
    await vn.page.getByText('We have adopted it. It waits for Thailand.').waitFor()
    await th.page.getByText('Paragraph 1 waits for Viet Nam').waitFor()
  } finally {
    await desks.nodes.VN.setLink(desks.compact, authorities.TH, false)
  }
  await th.page.getByText('Adopted by Viet Nam').waitFor()
  // Who stands on an adoption leaves the text alone, until it takes it back.
  assert.equal(await vn.page.getByRole('button', { name: 'Add a paragraph' }).count(), 0)
  await vn.page.getByRole('button', { name: 'Withdraw the adoption' }).click()
  await vn.page.getByRole('button', { name: 'Add a paragraph' }).waitFor()
  await adoptText(vn.page)
  await adoptText(th.page)
  await vn.page.getByText('Every side has adopted this text.').waitFor()
  for (const { close } of [vn, th]) await close()
})

it('signing in ink counts when the other side has looked at the scan and confirmed it', async () => {
  const [vn, th] = [await come('VN', 'texts', 'INK'), await come('TH', 'texts', 'INK')]
  await goToSigning(vn.page)
  await vn.page.getByText('Signed in ink').click()
  await vn.page.getByLabel('Scan of the signed paper').setInputFiles({
    name: '"><img src=x>.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(scanOf('Exercise: signed')),
  })
  await vn.page.getByLabel('Signed on').fill('25/6/2026')
  await vn.page.getByRole('button', { name: 'Send the scan' }).click()
  await th.page.getByText('as one side tells').first().waitFor()
  const [file] = await Promise.all([
    th.page.waitForEvent('download'),
    th.page.getByRole('button', { name: 'Save "><img src=x>.pdf' }).click(),
  ])
  assert.equal(file.suggestedFilename(), 'img src=x .pdf')
  await th.page.getByRole('button', { name: 'Confirm the paper' }).click()
  await vn.page.getByText('in ink, the scan confirmed by every side').first().waitFor()
  for (const { page, close } of [vn, th]) {
    assert.equal(await page.locator('main img').count(), 0)
    await close()
  }
})

it('initials, signs ad referendum and confirms, and the other desk sees each; what it hears by a note stands as told', async () => {
  const [vn, th] = [await come('VN', 'texts', 'STEPS'), await come('TH', 'texts', 'STEPS')]
  const takeStep = async ({ page }: Visit, choice: string | undefined, action: string): Promise<void> => {
    if (choice !== undefined) await page.getByRole('radio', { name: choice, exact: true }).check()
    await page.locator('.sign-form').getByRole('button', { name: action, exact: true }).click()
  }
  /** As either desk tells of that side. */
  const until = async (side: Side, step: string): Promise<void> => {
    for (const [own, { page }] of [['VN', vn] as const, ['TH', th] as const])
      await page
        .locator('.signature-block')
        .nth(own === side ? 0 : 1)
        .getByText(step)
        .waitFor()
  }
  for (const [{ page }, name] of [[vn, 'Initials of VN'] as const, [th, 'Initials of TH'] as const]) {
    await giveAuthenticator(page)
    await goToSigning(page)
    await makeAnotherKey(page, name)
  }
  await takeStep(vn, 'Initial', 'Initial')
  await until('VN', 'Initialled with an officer’s key')
  assert.equal(await vn.page.getByRole('radio', { name: 'Initial', exact: true }).count(), 0)
  await takeStep(vn, 'Sign ad referendum', 'Sign ad referendum')
  await until('VN', 'Signed ad referendum with an officer’s key')
  await takeStep(th, 'Sign', 'Sign')
  await until('TH', 'Signed with an officer’s key')

  // A note tells that it is confirmed: that is shown, and counts for nothing until the side itself confirms.
  await th.page.getByRole('button', { name: 'Their answer came on paper …' }).click()
  await th.page.getByLabel('Number of their note').fill('12/2026')
  await th.page.getByRole('button', { name: 'Record their answer' }).click()
  await until('VN', 'Signature confirmed as one side tells')
  await statusIs(th.page, 'signed, as one side tells')
  await th.page.goBack()

  await takeStep(vn, undefined, 'Confirm the signature')
  await until('VN', 'Signature confirmed with an officer’s key')
  for (const { page, close } of [vn, th]) {
    assert.deepEqual(await findingsOfAxe(page), [])
    await statusIs(page, 'signed')
    await close()
  }
})

/** As the head of the text says, which the page of signing leads back to. */
const statusIs = async (page: Page, status: string): Promise<void> => {
  await page.getByRole('link', { name: 'Back to the text' }).click()
  await page.locator('.text-status .status').getByText(status, { exact: true }).waitFor()
}

it('what is told of the other side stands beside our wording, on our word', async () => {
  await atTable('VN', async (page) => {
    const paragraph = await openParagraph(page, 4)
    await paragraph.getByRole('button', { name: 'Their answer came on paper …' }).click()
    await paragraph.getByLabel('Number of their note').fill('15/2026')
    await paragraph.getByRole('button', { name: 'Record their answer' }).click()
    await paragraph.getByText('agreed by the other side, as it is told').waitFor()
  })
  await atTable('TH', async (page) => {
    await paragraphAt(page, 4).getByText('agreed by the other side, as it is told').waitFor()
  })
})

describe('a paragraph', () => {
  it('is walked to, opened and left by keys', async () => {
    await atTable('VN', async (page) => {
      await page.locator('main').focus()
      for (const key of ['j', 'j', 'Enter']) await page.keyboard.press(key)
      const open = page.getByRole('button', { name: /^Paragraph 1\b/ })
      assert.equal(await open.getAttribute('aria-expanded'), 'true')
      await page.getByRole('button', { name: 'Word it otherwise' }).focus()
      assert.deepEqual(await findingsOfAxe(page), [])
      await page.keyboard.press('Escape')
      assert.equal(await open.getAttribute('aria-expanded'), 'false')
      assert.equal(await open.evaluate((element) => element === document.activeElement), true)
      await page.keyboard.press('o')
      assert.equal(await page.locator('.paragraph-list > li').count(), 3)
      await page.keyboard.press('o')
      await page.keyboard.press('d')
      assert.equal(await page.locator('.differing').count(), 0)
    })
  })

  it('tells how it came to be, and where it uses another word than a side has', async () => {
    await atTable('VN', async (page) => {
      const paragraph = await openParagraph(page, 3)
      await paragraph.getByText('How it came to be').click()
      await paragraph.locator('.history-list > li').nth(1).waitFor()
      assert.equal(
        await paragraph.locator('.history-list ins[lang], .history-list ins').first().isVisible(),
        true,
      )
      assert.match(await paragraph.locator('.findings').first().innerText(), /Thailand says “ทะเลจีนใต้”/)
    })
  })

  it('keeps what is typed over a reload, and takes from Word its text alone', async () => {
    await atTable('VN', async (page) => {
      const form = await openWordingForm(page, 4)
      const field = form.getByLabel('Wording in English')
      await field.fill('')
      await pasteFromWord(field)
      assert.equal(await field.inputValue(), 'One “two”\n\nThree <b>')
      await form.getByText(/kept \d/).waitFor()
      await page.reload()
      await paragraphAt(page, 4).getByText('words of yours, not sent').waitFor()
      const again = await openWordingForm(page, 4)
      await again
        .getByText(/kept|Propose/)
        .first()
        .waitFor()
      assert.equal(await again.getByLabel('Wording in English').inputValue(), 'One “two”\n\nThree <b>')
      await again.getByRole('button', { name: 'Throw away what is typed' }).click()
      await paragraphAt(page, 4).getByText('words of yours, not sent').waitFor({ state: 'detached' })
    })
  })

  it('is not proposed with signs that turn its direction, and says what to do', async () => {
    await atTable('VN', async (page) => {
      const form = await openWordingForm(page, 4)
      const field = form.getByLabel('Wording in English')
      await field.fill('photo\u202egnp.exe')
      await form.getByText('invisible signs that turn the direction').waitFor()
      assert.equal(await form.getByRole('button', { name: 'Propose', exact: true }).isDisabled(), true)
      await form.getByRole('button', { name: 'Take them out' }).click()
      assert.equal(await field.inputValue(), 'photognp.exe')
      await form.getByRole('button', { name: 'Throw away what is typed' }).click()
    })
  })

  it('may be ten thousand letters without a gap, and many lines are as many paragraphs', async () => {
    const [vn, th] = [await come('VN', 'texts'), await come('TH', 'texts')]
    const title = { en: 'Minutes of great length' }
    await beginText(vn.page, title)
    await addParagraph(vn.page, { en: 'x'.repeat(10_000), th: 'ก'.repeat(10_000) })
    await addParagraph(vn.page, { en: 'First.\nSecond.\n\nThird.', vi: 'Một.\nHai.\nBa.' })
    await untilParagraph(vn.page, 4, 'waits for Thailand')
    await th.page.setViewportSize({ width: 360, height: 700 })
    await th.page.getByRole('link', { name: title.en }).click()
    await untilParagraph(th.page, 4, 'waits for us')
    assert.match(await paragraphAt(th.page, 3).innerText(), /Second\./)
    const over = await th.page.evaluate('document.documentElement.scrollWidth - innerWidth')
    assert.ok(Number(over) <= 0, `${over} pixels too wide`)
    await th.page.getByRole('button', { name: 'Vietnamese', exact: true }).click()
    assert.match(await paragraphAt(th.page, 3).innerText(), /Hai\./)
    for (const { close } of [vn, th]) await close()
  })

  it('is moved and left out by agreement', async () => {
    const [vn, th] = [await come('VN', 'texts'), await come('TH', 'texts')]
    const title = { en: 'Minutes that are put in order' }
    await beginText(vn.page, title)
    await addParagraph(vn.page, { en: 'One.\nTwo.\nThree.' })
    await th.page.getByRole('link', { name: title.en }).click()
    await th.page.getByRole('button', { name: 'Accept the frame' }).click()
    for (const number of [1, 2, 3]) {
      await acceptParagraph(th.page, number)
      await untilParagraph(th.page, number, 'agreed')
    }
    for (const number of [1, 2, 3]) await untilParagraph(vn.page, number, 'agreed')
    await (await openParagraph(vn.page, 3)).getByRole('button', { name: 'Move up' }).click()
    await th.page.getByText('proposes to move it').waitFor()
    await acceptParagraph(th.page, 3)
    await (await openParagraph(vn.page, 1)).getByRole('button', { name: 'Leave out' }).click()
    await th.page.getByText('proposes to leave it out').waitFor()
    await acceptParagraph(th.page, 1)
    await untilParagraph(th.page, 2, 'agreed')
    assert.match(await th.page.locator('.paragraph-list').innerText(), /Three\.[\s\S]*Two\./)
    for (const { close } of [vn, th]) await close()
  })
})

describe('comments', () => {
  it('stand on one side alone, and nowhere on the other', async () => {
    const secret = 'Agree only if they drop the second half.'
    await atTable('VN', async (page) => {
      const paragraph = await openParagraph(page, 1)
      await paragraph.getByText('never reach the other side').waitFor()
      await paragraph.getByLabel('New comment').fill(secret)
      await paragraph.getByRole('button', { name: 'Keep the comment' }).click()
      await paragraph.locator('.comment-list').getByText(secret).waitFor()
    })
    await atTable('TH', async (page) => {
      const paragraph = await openParagraph(page, 1)
      await paragraph.getByLabel('New comment').waitFor()
      assert.equal(await page.getByText(secret).count(), 0)
    })
    for (const side of ['VN', 'TH'] as const) {
      const record = await desks.nodes[side].record(desks.compact, 'text/TABLE')
      assert.doesNotMatch(JSON.stringify(record), /drop the second half/)
    }
    const theirs = await desks.nodes.TH.as('desk').call<{ readonly comments: readonly unknown[] }>(
      'GET',
      `/compacts/${desks.compact}/comments?record=text/TABLE`,
    )
    assert.deepEqual(theirs.comments, [])
  })
})

it('is read by a guest, who is offered nothing to do', async () => {
  await desks.visit({ side: 'TH', path: desks.pathTo('texts', 'TABLE') }, async ({ page }) => {
    await untilParagraph(page, 3, 'two wordings')
    for (const name of ['Accept', 'Withdraw', 'Add a paragraph', 'Keep the comment'])
      assert.equal(await page.getByRole('button', { name, exact: true }).count(), 0)
  })
})

/** As Word puts it on the clipboard: markup, and beside it the text. */
const pasteFromWord = (field: Locator): Promise<void> =>
  field.evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData(
      'text/html',
      `<html><head><style>p.MsoNormal{mso-style-name:x}</style></head><body><script>document.title='taken'</script>
<p class=MsoNormal><span lang=EN-GB style='mso-fareast-language:EN-US'>One&nbsp;“two”<o:p></o:p></span></p><p>Three &lt;b&gt;</p></body></html>`,
    )
    clipboardData.setData('text/plain', 'One\u00a0“two”\r\n\r\n\r\nThree <b>\r\n')
    element.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }))
  })
