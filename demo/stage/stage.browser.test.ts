/** The stage: the visitor's browser comes in at both desks from it and cuts the link; no other browser does. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { findingsOfAxe } from '../browser/axe.ts'
import { password } from '../browser/come-in.ts'
import { type Desks, openDesks } from '../browser/desk-visit.ts'

let desks: Desks
let stage = { origin: '', start: '' }

before(async () => {
  desks = await openDesks()
  assert.ok(desks.demo.stage)
  stage = desks.demo.stage
})
after(() => desks.close())

const onStage = async (
  { isVisitor, language = 'en' }: { readonly isVisitor: boolean; readonly language?: string },
  work: (page: Page, complaints: readonly string[]) => Promise<void>,
): Promise<void> => {
  const context = await desks.browser.newContext({ locale: language, viewport: { width: 1400, height: 900 } })
  context.setDefaultTimeout(60_000)
  try {
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    if (isVisitor) {
      await page.goto(stage.start)
      await page.locator('main h1').waitFor()
    }
    await page.goto(`${stage.origin}/`)
    await page.locator('#said-left:not(:empty)').waitFor()
    await work(page, complaints)
  } finally {
    await context.close()
  }
}

describe('the stage', { concurrency: 1 }, () => {
  it('is reached from the desk that the printed address opens, and not from within itself', async () => {
    await desks.visit({}, async ({ page }) => {
      await page.goto(stage.start)
      assert.equal(new URL(page.url()).origin, desks.origins.VN)
      await page.getByRole('link', { name: 'Both desks side by side' }).click()
      for (const name of ['Hà Nội', 'Bangkok']) {
        const frame = page.frameLocator(`iframe[title="${name}"]`)
        await frame.locator('main h1').waitFor()
        assert.equal(await frame.getByRole('link', { name: 'Both desks side by side' }).count(), 0)
      }
    })
  })

  for (const language of ['en', 'vi', 'th']) {
    it(`stands in ${language} with nothing for axe to find, wide and narrow`, async () => {
      await onStage({ isVisitor: true, language }, async (page, complaints) => {
        assert.equal(await page.locator('html').getAttribute('lang'), language)
        await page.setViewportSize({ width: 360, height: 740 })
        assert.equal(await page.locator('iframe:visible').count(), 1)
        await page.getByRole('group').getByRole('button').last().click()
        assert.equal(await page.locator('iframe.right:visible').count(), 1)
        const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        assert.ok(Number(over) <= 0, `${over} pixels too wide`)
        assert.deepEqual(complaints, [])
        // axe itself asks the frames, in vain: they are others' pages.
        assert.deepEqual(await findingsOfAxe(page), [])
        await page.setViewportSize({ width: 1400, height: 900 })
        assert.deepEqual(await findingsOfAxe(page), [])
      })
    })
  }

  it('gives more room to one desk by the keys of its divider', async () => {
    await onStage({ isVisitor: false }, async (page) => {
      const width = () => page.locator('iframe.left').evaluate((frame) => frame.getBoundingClientRect().width)
      const before = await width()
      await page.getByRole('separator').focus()
      await page.keyboard.press('ArrowRight')
      assert.ok((await width()) > before)
    })
  })

  it('neither lets in nor obeys a browser that is not the visitor’s', async () => {
    await onStage({ isVisitor: false }, async (page) => {
      assert.equal(await page.getByRole('button', { name: 'Cut the link' }).count(), 0)
      const cut = await page.evaluate(
        'fetch("/link?cut=true", { method: "POST" }).then(({ status }) => status)',
      )
      assert.equal(cut, 403)
      await page.goto(`${stage.origin}/come-in/TH.NSC`)
      await page.getByRole('heading', { name: 'Come by the address from the terminal' }).waitFor()
      await page.goto(`${stage.origin}/start/${'A'.repeat(22)}`)
      await page.getByRole('heading', { name: 'Come by the address from the terminal' }).waitFor()
    })
  })

  it('lets the visitor in at both desks, each by its own invitation', async () => {
    await onStage({ isVisitor: true }, async (page) => {
      for (const side of ['left', 'right'] as const) {
        await page.locator(`.end.${side} .way-in`).click()
        const frame = page.frameLocator(`iframe.${side}`)
        await frame.locator('input[name=password]').fill(password)
        // A key is neither made nor asked for in a frame.
        assert.equal(await frame.getByRole('button', { name: /passkey/i }).count(), 0)
        await frame.getByRole('button', { name: 'Set the password' }).click()
        await frame.locator('main h1').waitFor()
        await page.locator(`.end.${side} .is-in`).waitFor()
      }
    })
  })

  it('cuts the link at both nodes, says what waits, and shows it come across when it is restored', async () => {
    await onStage({ isVisitor: true }, async (page) => {
      await page.getByRole('button', { name: 'Cut the link' }).click()
      await page.getByRole('button', { name: 'Restore the link' }).waitFor()
      for (const node of Object.values(desks.nodes)) {
        const { compacts } = await node.as('nobody').call<NodeAnswer>('GET', '/node')
        assert.equal(
          compacts[0]?.links.every(({ suspended }) => suspended),
          true,
        )
      }
      const [row] = await desks.nodes.VN.records(desks.compact, 'office')
      await desks.nodes.VN.release(desks.compact, [renamed(String(row?.record))])
      await page.getByText('1 act of Hà Nội has not reached Bangkok yet').waitFor()
      await page.getByRole('button', { name: 'Restore the link' }).click()
      await page.getByText(/^Bangkok has everything of Hà Nội, \d/).waitFor()
    })
  })
})

interface NodeAnswer {
  readonly compacts: readonly { readonly links: readonly { readonly suspended: boolean }[] }[]
}

const renamed = (record: string) => ({
  record,
  affair: 'office',
  act: 'renamed',
  version: 1,
  cites: [],
  fields: { corrects: null, happenedOn: null, certainty: 'reported', marking: null },
  body: { name: { en: 'Exercise: renamed while the link was cut' }, ours: [], note: null, sources: [] },
})
