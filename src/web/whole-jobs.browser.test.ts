/**
 * The whole job of a secretariat officer and of a principal, each once in each of three languages, by the names that stand on
 * the page in that language: prepare a session, review what was promised, answer in the text; ask the four questions, read
 * the brief, sign exactly what was adopted.
 */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { type Desks, openDesks } from '../../demo/browser/desk-visit.ts'
import { putSessionOnTable, sessionOnTable } from '../../demo/browser/session-on-table.ts'
import { putAdoptedText, putTextOnTable } from '../../demo/browser/text-on-table.ts'
import { holdNothing } from '../../demo/browser/text-steps.ts'
import { giveAuthenticator } from '../../demo/browser/virtual-authenticator.ts'

import { dictionary as en } from './language/dictionary.en.ts'
import { dictionary as th } from './language/dictionary.th.ts'
import { dictionary as vi } from './language/dictionary.vi.ts'

/** Of a principal. */
const questions = ['by-us', 'by-them', 'restated', 'due'] as const

const dictionaries = { en, vi, th } as const
const languages = ['en', 'vi', 'th'] as const

/** The first day of the session, as one types it in the language. */
const typedDay = { en: '20/5/2027', vi: '20/5/2027', th: '20/5/2570' } as const

const button = (page: Page | Locator, name: string): Locator =>
  page.getByRole('button', { name, exact: true })

describe('a secretariat officer', { concurrency: 1 }, () => {
  for (const language of languages) {
    it(`prepares a session, reviews its sheet and answers in the text, in ${language}`, async () => {
      const desks = await openDesks()
      try {
        await putTextOnTable(desks, 'EX-TABLE')
        await workOfSecretariat(desks, language)
      } finally {
        await desks.close()
      }
    })
  }
})

const workOfSecretariat = (desks: Desks, language: (typeof languages)[number]): Promise<void> =>
  desks.visit(
    { language, officer: { roles: ['prepare', 'clear', 'release'] } },
    async ({ page, go, complaints }) => {
      const { sessionPlace, textPlace } = dictionaries[language]
      await holdNothing(page)
      await go(`${desks.pathTo('sessions')}?mechanism=HLD`)
      await page.getByLabel(sessionPlace.dates.start).fill(typedDay[language])
      await button(page, sessionPlace.prepare.propose).click()
      await page.waitForURL(/\/sessions\/EX-HLD-3/)

      const part = (name: string): string => `${desks.pathTo('sessions', 'EX-HLD-3')}?part=${name}`
      await go(part('agenda'))
      await button(page, sessionPlace.agenda.begin).click()
      await button(page, sessionPlace.agenda.usual).click()
      await button(page, sessionPlace.agenda.send).click()
      await button(page, sessionPlace.agenda.send).waitFor({ state: 'detached' })

      await go(part('review'))
      await page.getByRole('button', { name: pattern(sessionPlace.review.putAll.other) }).click()
      const lines = page.locator('[data-commitment]')
      await lines.nth(2).waitFor()
      await lines.first().focus()
      for (const key of ['d', 'i', 'n']) await page.keyboard.press(key)
      await page.keyboard.press('Control+Enter')
      await page.locator('tr.ours').nth(2).waitFor()

      await go(desks.pathTo('texts', 'EX-TABLE'))
      await button(page, textPlace.accept).last().click()
      await page.locator('.paragraph-list > li').nth(5).getByText(textPlace.turns.agreed).waitFor()
      assert.deepEqual(complaints, [])

      // What it did is in the record of the other side.
      const { VN, TH } = desks.nodes
      for (const record of ['session/EX-HLD-3', 'agenda/EX-HLD-3', 'review/EX-HLD-3', 'text/EX-TABLE']) {
        const [here, there] = await Promise.all([VN, TH].map((node) => node.record(desks.compact, record)))
        assert.deepEqual(
          there?.acts.map(({ leaf }) => leaf),
          here?.acts.map(({ leaf }) => leaf),
          record,
        )
      }
    },
  )

describe('a principal', { concurrency: 1 }, () => {
  let desks: Desks
  before(async () => {
    desks = await openDesks()
    await putSessionOnTable(desks)
  })
  after(() => desks.close())

  for (const language of languages) {
    it(`asks the four questions, reads the brief and signs, in ${language}`, async () => {
      const text = `EX-SIGN-${language.toUpperCase()}`
      await putAdoptedText(desks, text)
      const officer = { roles: ['prepare', 'clear', 'release', 'administer'] } as const
      await desks.visit({ language, officer, path: desks.pathTo('commitments') }, async ({ page, go }) => {
        const { commitments, sessionPlace, textPlace } = dictionaries[language]
        await holdNothing(page)
        for (const question of questions) {
          await page.getByRole('button', { name: commitments.questions[question] }).click()
          await page.waitForURL(new RegExp(`question=${question}`))
          const counted = await page.locator('main [aria-pressed="true"] .count').textContent()
          assert.ok(Number(counted) > 0, `${question}: ${counted}`)
        }

        await go(`${desks.pathTo('sessions', sessionOnTable.slice('session/'.length))}?part=brief`)
        await page.getByText(sessionPlace.brief.oldest).waitFor()
        await page.getByText(sessionPlace.brief.turn).first().waitFor()

        await giveAuthenticator(page)
        await go(desks.pathTo('texts', text, 'sign'))
        const { signing } = textPlace
        const sign = button(page, signing.steps.signed)
        await page.getByText(signing.noKeyYet).or(sign).first().waitFor()
        // A key of another principal lies on another device: this one makes its own.
        if (await sign.isVisible()) await page.getByText(signing.anotherKey).click()
        const name = `Principal ${language}`
        await page.getByLabel(signing.signatory).fill(name)
        await button(page, signing.makeAndIntroduce).click()
        await sign.waitFor()
        await chooseKey(page, name)
        await sign.click()
        const { VN } = desks.nodes
        for (let tries = 0; ; tries += 1) {
          const shown = await VN.record(desks.compact, `text/${text}`)
          if (shown?.acts.some(({ act, authority }) => act === 'signed' && authority === 'VN.MPS')) break
          assert.ok(tries < 100, 'it is not signed')
          await page.waitForTimeout(300)
        }
      })
    })
  }
})

/** Where our side has several, one's own is chosen by its name. */
const chooseKey = async (page: Page, name: string): Promise<void> => {
  const own = page.locator('.sign-form').getByText(name)
  await own.first().waitFor({ state: 'attached' })
  const choice = page.locator('.sign-form select')
  if ((await choice.count()) > 0) await choice.selectOption({ label: name })
}

/** Words with a gap, as they stand when it is filled. */
const pattern = (words: string): RegExp => new RegExp(words.replaceAll(/\{\w+\}/g, '.+'))
