/**
 * A session between two desks: prepared from its mechanism, countered and accepted; an agenda changed by the other side;
 * twelve commitments put and reviewed by keyboard alone, and answered there; what is printed; and what a guest, a refusal
 * and words without end look like.
 */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { findingsOfAxe } from '../../../demo/browser/axe.ts'
import { type Desks, openDesks, type Visit } from '../../../demo/browser/desk-visit.ts'

let desks: Desks
let here: Visit
let there: Visit

const officer = { roles: ['prepare', 'clear', 'release'] } as const

before(async () => {
  desks = await openDesks()
  here = await desks.open({ officer, path: desks.pathTo('sessions') })
  there = await desks.open({ side: 'TH', language: 'th', officer, path: desks.pathTo('sessions') })
  await Promise.all([here, there].map(withoutHold))
})
after(async () => {
  await desks.close()
})

/** What is released leaves at once, as an officer may set it. */
const withoutHold = async ({ page }: Visit): Promise<void> => {
  const status = await page.evaluate(`fetch('/api/v1/me/kept/setting.hold', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ version: 0, value: 0 }),
  }).then((response) => response.status)`)
  assert.equal(status, 200)
}

const part = (name: string): string => `${desks.pathTo('sessions', 'EX-HLD-3')}?part=${name}`

describe('dates', () => {
  it('are proposed from the mechanism, by whose turn it is to host, as an exercise', async () => {
    const { page } = here
    await page.getByRole('link', { name: 'High-Level Dialogue' }).click()
    assert.equal(await page.getByLabel('Number', { exact: true }).inputValue(), '3')
    assert.ok(await page.getByRole('checkbox', { name: 'Thailand' }).isChecked())
    await page.getByLabel('First day').fill('20/5/2027')
    await page.getByLabel(/Last day/).fill('18/5/2027')
    await page.getByText('The last day lies before the first.').waitFor()
    assert.ok(await page.getByRole('button', { name: 'Propose these dates' }).isDisabled())
    await page.getByLabel(/Last day/).fill('21/5/2027')
    await page.getByRole('button', { name: 'Propose these dates' }).click()
    await page.waitForURL(/EX-HLD-3/)
    await page.getByText('Exercise: nothing in this binds anybody.').waitFor()
  })

  it('are countered there in the calendar of Thai, compared and accepted here', async () => {
    await there.go(part('dates'))
    await there.page.getByRole('button', { name: 'เสนอทางเลือกอื่น …' }).click()
    await there.page.getByLabel('วันแรก').fill('27/5/2570')
    await there.page.getByLabel(/วันสุดท้าย/).fill('28/5/2570')
    await there.page.getByRole('button', { name: 'เสนอ', exact: true }).click()
    await here.go(part('dates'))
    await here.page.getByText('27 – 28 May 2027').waitFor()
    assert.match((await here.page.locator('tr.differs').first().textContent()) ?? '', /When differs/)
    await here.page.getByRole('button', { name: 'Accept', exact: true }).click()
    const calendar = here.page.getByRole('link', { name: 'Add to calendar' })
    await calendar.waitFor()
    const file = await here.page.evaluate(
      `fetch(${JSON.stringify(await calendar.getAttribute('href'))}).then((answer) => answer.text())`,
    )
    assert.match(String(file), /DTSTART;VALUE=DATE:20270527\r\nDTEND;VALUE=DATE:20270529\r\n/)
  })

  it('are not declined with words that turn the order of reading: the words stay, and it is said why', async () => {
    const { page } = there
    await there.go(part('dates'))
    await page.getByRole('button', { name: 'เลื่อนการประชุม …' }).click()
    await page.getByLabel('เหตุผล').fill('ภารกิจ\u202eอื่น')
    await page.getByRole('button', { name: 'แจ้งเลื่อน' }).click()
    await page.getByRole('alert').waitFor()
    assert.equal(await page.getByLabel('เหตุผล').inputValue(), 'ภารกิจ\u202eอื่น')
    assert.deepEqual(await findingsOfAxe(page), [])
    await page.reload()
    await page.getByLabel('เหตุผล').waitFor()
    assert.equal(await page.getByLabel('เหตุผล').inputValue(), 'ภารกิจ\u202eอื่น')
    await page.getByRole('button', { name: 'พักไว้ก่อน' }).click()
  })
})

describe('an agenda', () => {
  const endless = 'ก'.repeat(1_500)

  it('is written by keyboard: items come, move and go, and come back', async () => {
    const { page } = here
    await here.go(part('agenda'))
    await page.getByRole('button', { name: 'Draw up an agenda …' }).click()
    await page.getByRole('button', { name: 'Begin with the usual order' }).click()
    await page.getByLabel('Title 4').fill('Trafficking in persons')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Cyber crime')
    await page.keyboard.press('Alt+ArrowUp')
    assert.equal(await page.getByLabel('Title 4').inputValue(), 'Cyber crime')
    await page.keyboard.press('Alt+Delete')
    await page.getByText('Removed: Cyber crime').waitFor()
    await page.getByRole('button', { name: 'Put it back' }).click()
    assert.equal(await page.getByLabel('Title 4').inputValue(), 'Cyber crime')
    await linked(page, 'Item 4', 'trafficking')
    await page.getByRole('button', { name: 'Propose this agenda' }).click()
    await page.getByRole('heading', { name: /As .* proposes it/ }).waitFor()
    await page.locator('.agenda-items .about a').waitFor()
  })

  it('is changed there, and what differs is marked here', async () => {
    await there.go(part('agenda'))
    await there.page.getByRole('button', { name: 'เสนอแก้ไข …' }).click()
    await there.page.getByLabel('ชื่อวาระ 4').fill(endless)
    await there.page.getByRole('button', { name: 'ยกเลิกการเชื่อมโยง:' }).click()
    await there.page.getByLabel('ชื่อวาระ 7').focus()
    await there.page.keyboard.press('Alt+Delete')
    await there.page.getByRole('button', { name: 'เสนอระเบียบวาระนี้' }).click()
    await here.page.getByText('worded otherwise in').waitFor()
    await here.page.getByRole('heading', { name: 'Left out:' }).waitFor()
    // What it was about is left out too, and named.
    await here.page.locator('.agenda-items .about s').waitFor()
    assert.deepEqual(await findingsOfAxe(here.page), [])
  })

  it('holds a title without end within a narrow page', async () => {
    await there.page.setViewportSize({ width: 360, height: 740 })
    await there.page.getByText(endless).first().waitFor()
    const over = await there.page.evaluate('document.documentElement.scrollWidth - innerWidth')
    assert.ok(Number(over) <= 0, `${over} pixels too wide`)
    await there.page.setViewportSize({ width: 1280, height: 900 })
  })
})

describe('what came on paper', () => {
  it('is told with its scan, which stands among the acts here and there', async () => {
    const { page } = here
    await here.go(part('agenda'))
    await page.getByRole('button', { name: 'Their answer came on paper …' }).click()
    await page.getByLabel('Number of their note').fill('12/2027')
    await page.getByLabel('Date of the note').fill('3/3/2027')
    await page.getByLabel('What it says').fill('The agenda is agreed to.')
    const scan = {
      name: 'note-12.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
    }
    await page.getByLabel('Files').setInputFiles(scan)
    await page.getByText('note-12.pdf').waitFor()
    await page.getByRole('button', { name: 'Record their answer' }).click()
    await page.getByRole('link', { name: '1 scan' }).click()
    await page.getByRole('link', { name: 'note-12.pdf' }).waitFor()
    await there.go(part('agenda'))
    await there.page.getByText('12/2027').waitFor()
    await there.page.getByRole('link', { name: 'สำเนาสแกน 1 ไฟล์' }).click()
    await there.page.getByText('note-12.pdf').waitFor()
    assert.deepEqual(await findingsOfAxe(there.page), [])
  })
})

describe('the carry-over sheet', () => {
  it('takes every open commitment, and is reviewed by keyboard alone', async () => {
    const { page } = here
    await here.go(part('review'))
    await page.getByRole('button', { name: 'Put all 12 on the sheet' }).click()
    await page.locator('[data-commitment]').nth(11).waitFor()
    await page.locator('[data-commitment]').first().focus()
    for (const key of ['d', 'i', 'n', 's']) await page.keyboard.press(key)
    await page.keyboard.press('w')
    await page.keyboard.type('31/12/2027')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+I')
    await page.keyboard.type('Two of four chapters are written.')
    await page.keyboard.press('Enter')
    for (const key of ['o', 'x', 'n', 'd', 'i']) await page.keyboard.press(key)
    await page.getByRole('button', { name: 'Send 11 assessments' }).waitFor()
    // What is chosen outlives the page.
    await page.waitForTimeout(1_000)
    await page.reload()
    await page.getByRole('button', { name: 'Send 11 assessments' }).waitFor()
    await page.locator('[data-commitment]').last().focus()
    await page.keyboard.press('n')
    assert.match((await page.locator(':focus').textContent()) ?? '', /Send 12 assessments/)
    await page.keyboard.press('Enter')
    await page.locator('tr.ours').nth(11).waitFor()
    assert.deepEqual(await findingsOfAxe(page), [])
  })

  it('is seen and answered there: agreed with, and seen otherwise', async () => {
    const { page } = there
    await there.go(part('review'))
    await page.locator('[data-commitment]').first().focus()
    for (let i = 0; i < 8; i += 1) await page.keyboard.press('=')
    await page.keyboard.press('d')
    await page.keyboard.press('Control+Enter')
    await page.locator('tr.agreed').nth(7).waitFor()
    await here.page.locator('tr.differ').first().waitFor()
    assert.equal(await here.page.locator('tr.agreed').count(), 8)
    assert.equal(await here.page.locator('tr.differ').count(), 1)
  })

  it('gives what goes on, the paragraph of the minutes and the evidence that follows', async () => {
    const { page } = here
    const section = (name: string) => page.getByRole('region', { name })
    // Agreed: one done, one overtaken, one dropped; the other nine go on.
    assert.equal(await section('What goes on to the next session').getByRole('listitem').count(), 9)
    const paragraph = section('Paragraph for the minutes')
    await paragraph.getByText('The two sides reviewed').waitFor()
    await paragraph.getByText('Hai bên đã rà soát').waitFor()
    await paragraph.getByText('ทั้งสองฝ่ายได้ทบทวน').waitFor()
    await section('What follows for the commitments').getByRole('button', { name: 'Give all 7' }).click()
    await page.getByText('Nothing is left to be given.').waitFor()
  })

  it('is named by the commitments that it was given to, in the meeting itself', async () => {
    await here.go(part('meeting'))
    const taken = here.page.getByRole('region', { name: 'Taken up again here' })
    await taken.getByRole('listitem').nth(6).waitFor()
    assert.equal(await taken.getByRole('listitem').count(), 7)
  })

  it('is put before the next session once there is one', async () => {
    const { page } = here
    await here.go(part('review'))
    const onward = page.getByRole('region', { name: 'What goes on to the next session' })
    await onward.getByRole('link', { name: 'Prepare the next session' }).click()
    assert.equal(await page.getByLabel('Number', { exact: true }).inputValue(), '4')
    await page.getByLabel('First day').fill('10/5/2028')
    await page.getByRole('button', { name: 'Propose these dates' }).click()
    await page.waitForURL(/EX-HLD-4/)
    await here.go(part('review'))
    await onward.getByRole('button', { name: 'Put all 9 before EX-HLD-4' }).click()
    await onward.getByText('All of it is put before EX-HLD-4.').waitFor()
  })

  it('gives its paragraph to a text of the session', async () => {
    const { page } = here
    await here.go(part('papers'))
    await page.getByRole('link', { name: 'Begin a text for this session' }).click()
    await page.getByLabel('Title in English').fill('Minutes of the Third Dialogue')
    await page.getByRole('button', { name: 'Propose this text' }).click()
    await page.waitForURL(/\/texts\/EX-T-/)
    await here.go(part('review'))
    const paragraph = page.getByRole('region', { name: 'Paragraph for the minutes' })
    await paragraph.getByRole('button', { name: 'Propose it in Minutes of the Third Dialogue' }).click()
    await paragraph.getByRole('link', { name: 'Go to the text' }).click()
    await page.locator('.paragraph-list').getByText('The two sides reviewed').first().waitFor()
  })
})

describe('on paper', () => {
  it('the brief is one page, and says who waits for what', async () => {
    const { page } = here
    await here.go(part('brief'))
    for (const heading of ['They wait for us', 'We wait for them', 'On the agenda', 'The oldest promises'])
      await page.getByRole('heading', { name: heading }).waitFor()
    await page.getByRole('heading', { name: /Outcomes of the session before/ }).waitFor()
    assert.equal(await pagesOf(here), 1)
  })

  it('the carry-over file lies across, with what both sides say of every line', async () => {
    await here.go(part('carry-over'))
    assert.equal(await here.page.locator('.paper-table tbody tr').count(), 12)
    assert.match(await printed(here), /\/MediaBox \[\s*0 0 84\d/)
  })
})

describe('who may not act', () => {
  it('reads all of it, and is offered nothing', async () => {
    await desks.visit({ path: part('review') }, async ({ page, complaints }) => {
      await page.locator('tr.agreed').first().waitFor()
      for (const name of ['dates', 'agenda', 'delegations', 'review', 'papers']) {
        await page.goto(`${desks.origins.VN}${part(name)}`)
        await page.locator('main h2').first().waitFor()
        assert.equal(await page.locator('main button').count(), name === 'review' ? 3 : 0, name)
      }
      assert.deepEqual(complaints, [])
    })
  })
})

/** The first record that the words find, for the row with that name. */
const linked = async (page: Visit['page'], row: string, words: string): Promise<void> => {
  await page.getByRole('button', { name: `Link a record … ${row}` }).click()
  await page.getByRole('searchbox').fill(words)
  await page.locator('.found-choice').first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Take the link away:' }).waitFor()
}

const printed = async ({ page }: Visit): Promise<string> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1')

const pagesOf = async (visit: Visit): Promise<number> =>
  (await printed(visit)).match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
