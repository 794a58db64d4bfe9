/**
 * The guided path from the first page to the proof: by the address that the terminal prints, with invitations, passwords
 * and signing keys as any officer has them, each part of each side at its own desk. What it did stands in both feeds, alike.
 */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { findingsOfAxe } from '../../../demo/browser/axe.ts'
import { password } from '../../../demo/browser/come-in.ts'
import { type Desks, openDesks } from '../../../demo/browser/desk-visit.ts'
import { holdNothing, makeSigningKey, signText } from '../../../demo/browser/text-steps.ts'
import { giveAuthenticator } from '../../../demo/browser/virtual-authenticator.ts'
import { authorities, sides } from '../../../demo/nodes/sides.ts'

let desks: Desks

before(async () => {
  desks = await openDesks()
})
after(() => desks.close())

const guideOf = (page: Page) => page.getByRole('complementary', { name: 'Guide' })

const atStep = async (page: Page, title: string): Promise<void> => {
  await guideOf(page).getByRole('heading', { level: 3, name: title }).waitFor()
}

const doIt = (page: Page): Promise<void> =>
  guideOf(page).getByRole('button', { name: 'Do it for me' }).click()

const goThere = (page: Page): Promise<void> => guideOf(page).getByRole('link', { name: 'Go there' }).click()

const comeIn = async (page: Page): Promise<void> => {
  await guideOf(page).getByRole('link', { name: 'Come in as an officer' }).click()
  await page.getByLabel('New password').fill(password)
  await page.getByRole('button', { name: 'Set the password' }).click()
  await guideOf(page).waitFor()
  await holdNothing(page)
}

describe('the guided path', { concurrency: 1 }, () => {
  it('leads through a promise from the first look to the proof, at both desks', async () => {
    assert.ok(desks.demo.stage)
    const context = await desks.browser.newContext({ locale: 'en', viewport: { width: 1400, height: 900 } })
    context.setDefaultTimeout(60_000)
    const [vn, th] = [await context.newPage(), await context.newPage()]

    // As a guest: what was promised, and what was missed.
    await vn.goto(desks.demo.stage.start)
    await atStep(vn, 'What was promised, and was it done?')
    assert.deepEqual(await findingsOfAxe(vn), [])
    await goThere(vn)
    await atStep(vn, 'A yearly dialogue that did not meet')
    await goThere(vn)
    await atStep(vn, 'Prepare the next session')

    // As an officer, who goes on where the guest was.
    await comeIn(vn)
    await atStep(vn, 'Prepare the next session')
    await doIt(vn)
    await atStep(vn, 'Draft a paragraph')
    await vn.waitForURL(/\/sessions\/EX-/)
    await doIt(vn)
    await atStep(vn, 'The other side words it otherwise')
    await guideOf(vn).getByText('Now it is the other side’s turn.').waitFor()

    // The other side: its own guide, from which what one does not want is left out.
    await th.goto(`${desks.demo.stage.origin}/come-in/${authorities.TH}`)
    await th.getByLabel('New password').fill(password)
    await th.getByRole('button', { name: 'Set the password' }).click()
    await guideOf(th).waitFor()
    await holdNothing(th)
    for (const title of ['What was promised, and was it done?', 'A yearly dialogue that did not meet']) {
      await atStep(th, title)
      await guideOf(th).getByRole('button', { name: 'Skip this step' }).click()
    }
    await atStep(th, 'The other side words it otherwise')
    await doIt(th)
    await atStep(th, 'Agree')

    await atStep(vn, 'Agree')
    await doIt(vn)
    for (const page of [vn, th]) await atStep(page, 'Adopt the text')
    await doIt(th)
    await guideOf(vn).getByRole('button', { name: 'Do it for me' }).waitFor()
    await doIt(vn)

    for (const page of [vn, th]) {
      await atStep(page, 'Sign on both sides')
      assert.equal(await guideOf(page).getByRole('button', { name: 'Do it for me' }).count(), 0)
      await goThere(page)
      // An authenticator answers whoever looks at the page.
      await page.bringToFront()
      await giveAuthenticator(page)
      await makeSigningKey(page, 'Signatory of the exercise')
      await signText(page)
    }
    await atStep(vn, 'The promise enters the record')
    await doIt(vn)
    await atStep(vn, 'Cut the link, work on, restore it')
    await vn.waitForURL(/\/records\/commitment\//)

    await doIt(vn)
    await guideOf(vn).getByText('The link is cut.').waitFor()
    await doIt(vn)
    await guideOf(vn).getByText('Something waits.').waitFor()
    await doIt(vn)
    await atStep(vn, 'Show the proof')
    await goThere(vn)
    await vn.getByRole('heading', { name: 'What was done, in order' }).waitFor()
    await vn.keyboard.press('p')
    await guideOf(vn).getByText('That was all.').waitFor()

    // Kept for the officer on the node: there after a reload, and hidden when it was hidden.
    await guideOf(vn).getByRole('button', { name: 'Hide the guide' }).click()
    await vn.waitForResponse((response) => response.url().endsWith('/me/kept/guide') && response.ok())
    await vn.reload()
    await guideOf(vn).getByRole('button', { name: 'Show the guide' }).click()
    await guideOf(vn).getByText('That was all.').waitFor()
    await context.close()
    await expectInBothFeeds()
  })

  it('stands in the words of each language, as a sheet at the foot of a narrow page', async () => {
    for (const language of ['vi', 'th'] as const) {
      await desks.visit({ language, viewport: { width: 360, height: 740 } }, async ({ page, complaints }) => {
        await page.locator('aside.guide h3').waitFor()
        assert.deepEqual(complaints, [])
        assert.deepEqual(await findingsOfAxe(page), [])
        const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        assert.ok(Number(over) <= 0, `${over} pixels too wide`)
      })
    }
  })

  it('leaves most of a narrow page to the place, and never lies over what has the focus', async () => {
    const path = desks.pathTo('commitments')
    await desks.visit({ path, viewport: { width: 360, height: 740 } }, async ({ page }) => {
      await page.locator('main [data-row]').first().waitFor()
      const box = await guideOf(page).boundingBox()
      assert.ok(box !== null && box.height <= 0.31 * 740, `${box?.height} pixels high`)
      for (let tab = 0; tab < 40; tab += 1) {
        await page.keyboard.press('Tab')
        assert.equal(await page.evaluate(focusUnderGuide), null)
      }
    })
  })

  it('moves nothing under the hand when it comes: its room is kept, or was not taken', async () => {
    const path = desks.pathTo('commitments')
    const officer = { roles: ['prepare'] } as const
    await desks.visit({ path, officer, viewport: { width: 1280, height: 800 } }, async ({ page }) => {
      const widthOfPlace = (): Promise<unknown> => page.evaluate(`document.querySelector('main').clientWidth`)
      const widths = async (last: Locator): Promise<readonly unknown[]> => {
        let release: () => void = () => {}
        const held = new Promise<void>((resolve) => {
          release = resolve
        })
        await page.route('**/me/kept/guide', (route) => held.then(() => route.continue()))
        await page.reload()
        await page.locator('main [data-row]').first().waitFor()
        const before = await widthOfPlace()
        release()
        await last.waitFor()
        await page.unroute('**/me/kept/guide')
        return [before, await widthOfPlace()]
      }
      const [before, beside] = await widths(guideOf(page).getByRole('heading', { level: 3 }))
      assert.equal(before, beside)
      await guideOf(page).getByRole('button', { name: 'Hide the guide' }).click()
      const show = guideOf(page).getByRole('button', { name: 'Show the guide' })
      await show.waitFor()
      const [alone, still] = await widths(show)
      assert.equal(alone, still)
      assert.ok(Number(alone) > Number(beside))
    })
  })
})

/** What has the focus and is hidden by the guide, as markup; null where nothing is. */
const focusUnderGuide = `(() => {
  const focused = document.activeElement
  const guide = document.querySelector('aside.guide')
  if (guide.contains(focused)) return null
  return focused.getBoundingClientRect().top < guide.getBoundingClientRect().top ? null : focused.outerHTML
})()`

/** Every act of it is in the record of both nodes, of the same author and leaf, and took effect. */
const expectInBothFeeds = async (): Promise<void> => {
  const found = new Map<string, string>()
  for (const affair of ['session', 'agenda', 'review', 'text', 'credential', 'commitment']) {
    for (const { record, state } of await desks.nodes.VN.records(desks.compact, affair)) {
      // The others are of the public record.
      if (affair !== 'credential' && !record.startsWith(`${affair}/EX-`) && state.born == null) continue
      const [here, there] = await Promise.all(
        sides.map((side) => desks.nodes[side].record(desks.compact, record)),
      )
      const shown = (acts: typeof here) =>
        acts?.acts.map(({ authority, act, leaf, verdict }) => `${authority} ${act} ${leaf} ${verdict.kind}`)
      assert.deepEqual(shown(here), shown(there), record)
      for (const { authority, act, verdict } of here?.acts ?? []) {
        assert.equal(verdict.kind, 'effective', `${act} of ${record}`)
        found.set(`${authority} ${affair} ${act}`, record)
      }
    }
  }
  const [vn, th] = [authorities.VN, authorities.TH]
  for (const each of [
    `${vn} session proposed`,
    `${vn} agenda proposed`,
    `${vn} review put`,
    `${vn} text framed`,
    `${vn} text proposed`,
    `${th} text frame-accepted`,
    `${th} text proposed`,
    `${vn} text accepted`,
    `${th} text adopted`,
    `${vn} text adopted`,
    `${vn} credential introduced`,
    `${th} credential introduced`,
    `${vn} text signed`,
    `${th} text signed`,
    `${vn} commitment born`,
    `${vn} commitment evidence`,
  ])
    assert.ok(found.has(each), `${each}: ${[...found.keys()].join(', ')}`)
}
