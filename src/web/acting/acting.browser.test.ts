/**
 * Acting under bad conditions: taking back, a closed tab, an expired sign-in in mid-form, two windows, a double click, a lost
 * answer and a network that is gone. Nothing typed is lost, and nothing is done twice. And how what is written is marked.
 */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { answerOfNode } from '../../../demo/browser/answer-of-node.ts'
import { findingsOfAxe } from '../../../demo/browser/axe.ts'
import { type Desks, openDesks, settled, type Visit } from '../../../demo/browser/desk-visit.ts'
import { putTextOnTable } from '../../../demo/browser/text-on-table.ts'
import { holdNothing, openParagraph, openWordingForm, paragraphAt } from '../../../demo/browser/text-steps.ts'
import { agreeOnMarkings } from '../../../demo/check/marked-exercise.ts'
import { oneHand, openDesk } from '../../../demo/nodes/desk.ts'
import { bySide } from '../../../demo/nodes/sides.ts'
import { until } from '../../../demo/nodes/until.ts'

let desks: Desks
before(async () => {
  desks = await openDesks()
})
after(() => desks.close())

const roles = ['prepare', 'clear', 'release'] as const

/** Machines are shared: what is to be taken back is held for as long as an officer can choose, unless it is to leave. */
const onReported = (work: (visit: Visit) => Promise<void>, holdSeconds = 60): Promise<void> =>
  desks.visit({ path: desks.pathTo('reported'), officer: { roles } }, async (visit) => {
    const { page } = visit
    await page.getByRole('article').first().waitFor()
    const status = await page.evaluate(
      (value) =>
        fetch('/api/v1/me/kept/setting.hold', {
          method: 'PUT',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ version: 0, value }),
        }).then((response) => response.status),
      holdSeconds,
    )
    assert.equal(status, 200)
    await work(visit)
  })

interface DraftOnNode {
  readonly id: string
  readonly state: string
  readonly author: string
  readonly subject: readonly { readonly record: string; readonly act: string }[]
}

/** What came of all that this officer prepared, in the order in which it was prepared. */
const draftsOf = async ({ officer }: Visit): Promise<readonly DraftOnNode[]> => {
  const { drafts } = await desks.nodes.VN.as('auditor').call<{ readonly drafts: readonly DraftOnNode[] }>(
    'GET',
    `/compacts/${desks.compact}/drafts?limit=200`,
  )
  return drafts.filter(({ author }) => author === officer?.id).toReversed()
}

const statesOf = async (visit: Visit): Promise<readonly string[]> =>
  (await draftsOf(visit)).map(({ state }) => state)

/** The first line that can still be answered. */
const openLine = (page: Page): Locator =>
  page
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: 'Dispute …' }) })
    .first()

const reason = 'Our minutes name another day, and another room.'

const fillDispute = async (page: Page): Promise<Locator> => {
  await openLine(page).getByRole('button', { name: 'Dispute …' }).click()
  const form = page.locator('form.dispute')
  await form.getByLabel('Reason').fill(reason)
  await form.getByLabel('Ground').selectOption('other-date')
  return form
}

const strip = (page: Page): Locator => page.getByRole('region', { name: 'What leaves from here' })

describe('what was released', () => {
  it('is taken back by one key while it is held, and stands in the form again', async () => {
    await onReported(async (visit) => {
      const { page, complaints } = visit
      const form = await fillDispute(page)
      await form.getByRole('button', { name: 'Dispute', exact: true }).click()
      await strip(page).getByText('Leaves in a moment.').waitFor()
      await form.waitFor({ state: 'detached' })
      assert.deepEqual(await findingsOfAxe(page), [])
      await page.locator('main').focus()
      await page.keyboard.press('u')
      await strip(page).getByText('Taken back. What you typed stands in the form again.').waitFor()
      assert.equal(await form.getByLabel('Reason').inputValue(), reason)
      assert.equal(await form.getByLabel('Ground').inputValue(), 'other-date')
      await until('the draft is given up', async () =>
        (await statesOf(visit)).join() === 'discarded' ? true : undefined,
      )
      assert.deepEqual(complaints, [])
    })
  })

  it('is still to be taken back after a reload and at another place, and then lies among the drafts', async () => {
    await onReported(async (visit) => {
      const { page, go } = visit
      const form = await fillDispute(page)
      await form.getByRole('button', { name: 'Dispute', exact: true }).click()
      await strip(page).getByText('Leaves in a moment.').waitFor()
      await go('/settings')
      await strip(page).getByRole('button', { name: 'Take back' }).click()
      await strip(page).getByText('Taken back.').waitFor()
      assert.deepEqual(await statesOf(visit), ['taken-back'])
    })
  })

  it('leaves when it is due or is sent at once, and then is said to have left', async () => {
    await onReported(async (visit) => {
      const { page } = visit
      await openLine(page).getByRole('button', { name: 'Confirm', exact: true }).click()
      await strip(page).getByRole('button', { name: 'Send now' }).click()
      await strip(page).getByText('Sent.').waitFor()
      assert.deepEqual(await statesOf(visit), ['sent'])
      await openLine(page).getByRole('button', { name: 'Confirm', exact: true }).click()
      await strip(page).getByText('Leaves in a moment.').waitFor()
      await strip(page).getByText('Leaves in a moment.').waitFor({ state: 'detached' })
      await until('it is sent', async () =>
        (await statesOf(visit)).join() === 'sent,sent' ? true : undefined,
      )
    }, 8)
  })

  it('by who may only prepare waits for clearance', async () => {
    await desks.visit({ path: desks.pathTo('reported'), officer: { roles: ['prepare'] } }, async (visit) => {
      const { page } = visit
      await openLine(page).getByRole('button', { name: 'Confirm', exact: true }).click()
      await page.getByText('An answer is prepared; it waits for clearance and release.').waitFor()
      assert.deepEqual(await statesOf(visit), ['prepared'])
    })
  })
})

describe('what was typed', () => {
  it('is there again after the tab was closed', async () => {
    await onReported(async ({ page }) => {
      const form = await fillDispute(page)
      await form.getByText(/^kept /).waitFor()
      await form.getByLabel('Reason').fill(`${reason} And more.`)
      // Before the node was told.
      await page.reload()
      await settled(page)
      await openLine(page).getByRole('button', { name: 'Dispute …' }).click()
      await form.getByText(/^kept /).waitFor()
      assert.equal(await form.getByLabel('Reason').inputValue(), `${reason} And more.`)
      assert.equal(await form.getByLabel('Ground').inputValue(), 'other-date')
    })
  })

  it('stays where the sign-in has expired, and goes out when one has signed in again over the page', async () => {
    await onReported(async (visit) => {
      const { page, officer } = visit
      const form = await fillDispute(page)
      await desks.nodes.VN.as('operator').call('DELETE', `/officers/${officer?.id}/sign-ins`)
      await form.getByRole('button', { name: 'Dispute', exact: true }).click()
      const dialog = page.getByRole('dialog', { name: 'Sign in again' })
      await dialog.waitFor()
      assert.deepEqual(await findingsOfAxe(page), [])
      await dialog.getByLabel('Password').fill('wrong wrong wrong')
      await dialog.getByRole('button', { name: 'Sign in with the password' }).click()
      await dialog.getByRole('alert').waitFor()
      await dialog.getByLabel('Password').fill(officer?.password ?? '')
      await dialog.getByRole('button', { name: 'Sign in with the password' }).click()
      await strip(page).getByText('Leaves in a moment.').waitFor()
      assert.deepEqual(await statesOf(visit), ['releasing'])
    })
    await onReported(async (visit) => {
      const { page, officer } = visit
      const form = await fillDispute(page)
      await desks.nodes.VN.as('operator').call('DELETE', `/officers/${officer?.id}/sign-ins`)
      await form.getByRole('button', { name: 'Dispute', exact: true }).click()
      await page.getByRole('dialog', { name: 'Sign in again' }).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('alert').getByText('what you typed stays here').waitFor()
      assert.equal(await form.getByLabel('Reason').inputValue(), reason)
      assert.deepEqual(await statesOf(visit), [])
    })
  })

  it('is followed by a second window of the browser', async () => {
    await onReported(async ({ page, origin }) => {
      const form = await fillDispute(page)
      await form.getByText(/^kept /).waitFor()
      const other = await page.context().newPage()
      await other.goto(`${origin}${desks.pathTo('reported')}`)
      await openLine(other).getByRole('button', { name: 'Dispute …' }).click()
      const second = other.locator('form.dispute')
      await second.getByText(/^kept /).waitFor()
      assert.equal(await second.getByLabel('Reason').inputValue(), reason)
      await second.getByLabel('Reason').fill('Of the second window.')
      await page.waitForFunction(
        () =>
          document.querySelector<HTMLTextAreaElement>('form.dispute textarea')?.value ===
          'Of the second window.',
      )
    })
  })

  it('on two devices is not overwritten: the later one is told, and chooses', async () => {
    await onReported(async ({ page, officer }) => {
      const form = await fillDispute(page)
      await form.getByText(/^kept /).waitFor()
      await desks.visit({ path: `/sign-in?to=${desks.pathTo('reported')}` }, async ({ page: other }) => {
        await other.getByLabel('Your name here').fill(officer?.handle ?? '')
        await other.getByLabel('Password').fill(officer?.password ?? '')
        await other.getByRole('button', { name: 'Sign in with the password' }).click()
        await openLine(other).getByRole('button', { name: 'Dispute …' }).click()
        const second = other.locator('form.dispute')
        await second.getByText(/^kept /).waitFor()
        await second.getByLabel('Reason').fill('Of the other device.')
        await second.getByText(/^kept /).waitFor()
      })
      await form.getByLabel('Reason').fill('Of this one.')
      await form.getByText('changed in another window').waitFor()
      assert.equal(await form.getByLabel('Reason').inputValue(), 'Of this one.')
      await form.getByRole('button', { name: 'Take that one' }).click()
      assert.equal(await form.getByLabel('Reason').inputValue(), 'Of the other device.')
    })
  })
})

describe('an act', () => {
  it('is done once by a double click', async () => {
    await onReported(async (visit) => {
      const { page } = visit
      const form = await fillDispute(page)
      await form.getByRole('button', { name: 'Dispute', exact: true }).dblclick()
      await strip(page).getByText('Leaves in a moment.').waitFor()
      await form.waitFor({ state: 'detached' })
      assert.deepEqual(await statesOf(visit), ['releasing'])
    })
  })

  it('is done once where its answer was lost', async () => {
    await onReported(async (visit) => {
      const { page } = visit
      const form = await fillDispute(page)
      const lost = new Set<string>()
      await page.route(/\/drafts(\/[^/]+\/(clear|release))?$/, async (route) => {
        const path = new URL(route.request().url()).pathname
        if (route.request().method() !== 'POST' || lost.has(path)) return route.continue()
        lost.add(path)
        const done = await answerOfNode(route)
        assert.ok(done.ok(), await done.text())
        await route.abort('connectionreset')
      })
      await form.getByRole('button', { name: 'Dispute', exact: true }).click()
      await strip(page).getByText('Leaves in a moment.').waitFor()
      assert.equal(lost.size, 3)
      assert.deepEqual(await statesOf(visit), ['releasing'])
    })
  })

  it('is not taken for sent where the answer is none that the desk understands', async () => {
    await onReported(async (visit) => {
      const { page, complaints } = visit
      const form = await fillDispute(page)
      await page.route(/\/drafts$/, (route) => route.fulfill({ json: {} }))
      await form.getByRole('button', { name: 'Dispute', exact: true }).click()
      await page.getByRole('alert').getByText('The node could not answer this.').waitFor()
      assert.equal(await form.getByLabel('Reason').inputValue(), reason)
      assert.equal(complaints.length, 1, 'and it is reported as the fault that it is')
    })
  })

  it('that did not reach the node says so, stays in the form, and goes out when the network is back', async () => {
    await onReported(async (visit) => {
      const { page } = visit
      const form = await fillDispute(page)
      await form.getByText(/^kept /).waitFor()
      await page.context().setOffline(true)
      await form.getByRole('button', { name: 'Dispute', exact: true }).click()
      await page.getByRole('alert').getByText('No answer came from the node.').waitFor()
      assert.equal(await form.getByLabel('Reason').inputValue(), reason)
      await page.context().setOffline(false)
      await form.getByRole('button', { name: 'Dispute', exact: true }).click()
      await strip(page).getByText('Leaves in a moment.').waitFor()
      assert.deepEqual(await statesOf(visit), ['releasing'])
    })
  })
})

describe('a marking', () => {
  const cleared = { roles, clearedFor: 1 } as const
  before(async () => {
    await putTextOnTable(desks, 'MARKED')
    await putTextOnTable(desks, 'OPEN')
    await agreeOnMarkings(bySide((side) => openDesk(desks.nodes[side], desks.compact, { hands: oneHand })))
  })
  const marked = 'Mật · ลับ'
  const theirMarked = 'ลับ · Mật'

  it('is chosen where words are written, and arrives with them for who is cleared and nobody else', async () => {
    const path = desks.pathTo('texts', 'MARKED')
    await desks.visit({ side: 'VN', officer: cleared, path, language: 'en' }, async ({ page }) => {
      const form = await openWordingForm(page, 4)
      await form.getByLabel('Wording in English').fill('The call signs change on the first of the month.')
      assert.equal(await form.getByRole('radio', { name: 'unmarked' }).isChecked(), true)
      // The node is held to the first level.
      assert.equal(await form.locator('.marking-field').getByRole('radio').count(), 2)
      await form.getByRole('radio', { name: marked }).check()
      assert.deepEqual(await findingsOfAxe(page), [])
      await form.getByRole('button', { name: 'Propose', exact: true }).click()
      const strip = page.getByRole('region', { name: 'What leaves from here' })
      await strip.getByText(`Marked: ${marked}`).waitFor()
      await strip.getByRole('button', { name: 'Send now' }).click()
      await page.locator('.text-status').getByText(`Marked: ${marked}`).waitFor()
    })
    await desks.visit({ side: 'TH', officer: cleared, path, language: 'en' }, async ({ page }) => {
      await paragraphAt(page, 4).getByText(`Marked: ${theirMarked}`).waitFor()
      // What stands on it is marked as it is, unless one chooses lower, knowingly.
      const form = await openWordingForm(page, 4)
      await form.getByLabel('Wording in English').fill('They change every week.')
      assert.equal(await form.getByRole('radio', { name: theirMarked }).isChecked(), true)
      await form.getByRole('radio', { name: 'unmarked' }).check()
      await form.getByText(`What this stands on is marked ${theirMarked}.`).waitFor()
      await form.getByRole('button', { name: 'Throw away what is typed' }).click()
      const paragraph = await openParagraph(page, 4)
      await paragraph.getByLabel('New comment').fill('Theirs is better.')
      await paragraph.getByRole('button', { name: 'Keep the comment' }).click()
      await paragraph.locator('.comment-list').getByText(`Marked: ${theirMarked}`).waitFor()
    })
    for (const side of ['VN', 'TH'] as const)
      await desks.visit({ side, officer: { roles }, path, language: 'en' }, async ({ page, go }) => {
        await page.getByText('above what you are cleared for').waitFor()
        assert.equal(await page.getByText('call signs').count(), 0)
        await go(desks.pathTo('texts'))
        assert.equal(await page.locator('a[href$="/MARKED"]').count(), 0)
        assert.ok((await page.locator('a[href$="/OPEN"]').count()) > 0)
      })
  })

  it('is that of the record where nothing is asked, as for moving a paragraph', async () => {
    await desks.visit(
      { side: 'VN', officer: cleared, path: desks.pathTo('texts', 'MARKED'), language: 'en' },
      async ({ page }) => {
        await holdNothing(page)
        await (await openParagraph(page, 2)).getByRole('button', { name: 'Move up' }).click()
        await paragraphAt(page, 2).getByText(`Marked: ${marked}`).waitFor()
      },
    )
  })
})
