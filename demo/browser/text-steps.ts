/**
 * What officers do at the place of a text, as steps on a page of an English desk: found by the names that people hear and
 * read, so that a step that cannot be taken by keyboard and screen reader fails here. For tests, the guided path and pictures.
 */
import type { Locator, Page } from 'playwright-core'
import { settled } from './desk-visit.ts'

export type Said = Partial<Readonly<Record<'en' | 'vi' | 'th', string>>>

const fieldOf = { en: 'English', vi: 'Vietnamese', th: 'Thai' } as const

/** What is released leaves at once, instead of after the officer's usual hold. */
export const holdNothing = async (page: Page): Promise<void> => {
  const status = await page.evaluate(() =>
    fetch('/api/v1/me/kept/setting.hold', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ version: 0, value: 0 }),
    }).then((response) => response.status),
  )
  if (status >= 300) throw new Error(`the hold could not be set: HTTP ${status}`)
  await page.reload()
  await settled(page)
}

/** On the list of texts. Ends at the place of the new one. */
export const beginText = async (page: Page, title: Said): Promise<void> => {
  await page.getByText('Begin a new text').click()
  for (const [language, text] of entriesOf(title)) {
    await page.getByLabel(`Title in ${fieldOf[language]}`).fill(text)
  }
  await page.getByRole('button', { name: 'Propose this text' }).click()
  await page.getByRole('heading', { level: 1, name: title.en ?? '' }).waitFor()
}

export const addParagraph = async (page: Page, said: Said, commits?: Commits): Promise<void> => {
  await page.getByRole('button', { name: 'Add a paragraph' }).click()
  const form = page.getByRole('form', { name: 'New paragraph' })
  await fillWording(form, said)
  if (commits !== undefined) await stateCommits(form, commits)
  await form.getByRole('button', { name: 'Propose', exact: true }).click()
  await form.waitFor({ state: 'detached' })
}

export interface Commits {
  /** As the desk calls states: `Viet Nam`. */
  readonly who: string
  /** A partial date as it is typed. */
  readonly due: string
}

const stateCommits = async (form: Locator, { who, due }: Commits): Promise<void> => {
  await form.getByLabel('This paragraph commits').check()
  await form.getByRole('checkbox', { name: who }).check()
  await form.getByLabel('Due').fill(due)
}

export const fillWording = async (form: Locator, said: Said): Promise<void> => {
  for (const [language, text] of entriesOf(said)) {
    await form.getByLabel(`Wording in ${fieldOf[language]}`).fill(text)
  }
}

/** By its number in the text. */
export const paragraphAt = (page: Page, number: number): Locator =>
  page.locator('.paragraph-list > li').filter({
    has: page.getByRole('button', { name: new RegExp(`^Paragraph ${number}\\b`) }),
  })

export const openParagraph = async (page: Page, number: number): Promise<Locator> => {
  const paragraph = paragraphAt(page, number)
  const opener = paragraph.getByRole('button', { name: new RegExp(`^Paragraph ${number}\\b`) })
  if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click()
  return paragraph
}

export const wordOtherwise = async (page: Page, number: number, said: Said): Promise<void> => {
  const form = await openWordingForm(page, number)
  await fillWording(form, said)
  await form.getByRole('button', { name: 'Propose', exact: true }).click()
  await form.waitFor({ state: 'detached' })
}

export const acceptParagraph = async (page: Page, number: number): Promise<void> => {
  const paragraph = paragraphAt(page, number)
  await paragraph.getByRole('button', { name: 'Accept', exact: true }).click()
}

/** A field is disabled until the node has told what was kept of it. */
export const openWordingForm = async (page: Page, number: number): Promise<Locator> => {
  const paragraph = await openParagraph(page, number)
  await paragraph.getByRole('button', { name: 'Word it otherwise' }).click()
  const form = paragraph.getByRole('form', { name: 'Word it otherwise' })
  await form.locator('textarea:not([disabled])').first().waitFor()
  return form
}

/** As its line says: `agreed`, `waits for us`, `two wordings`. */
export const untilParagraph = async (page: Page, number: number, standing: string): Promise<void> => {
  await page.getByRole('button', { name: new RegExp(`^Paragraph ${number}\\b.*${standing}`) }).waitFor()
}

export const adoptText = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Adopt this text' }).click()
}

/** From the place of an adopted text to the page of its signing. */
export const goToSigning = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Go to signing' }).click()
  await page.getByRole('heading', { level: 1, name: /^Signing/ }).waitFor()
}

/** The page needs an authenticator. */
export const makeSigningKey = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel('Name of the signatory').fill(name)
  await page.getByRole('button', { name: 'Make and introduce the key' }).click()
  await page.getByRole('button', { name: 'Sign', exact: true }).waitFor()
}

/** Where a key of that side is there already. The new one is then the one that is signed with. */
export const makeAnotherKey = async (page: Page, name: string): Promise<void> => {
  await page.getByText('Introduce another signing key').click()
  await page.getByLabel('Name of the signatory').fill(name)
  await page.getByRole('button', { name: 'Make and introduce the key' }).click()
  await page.getByLabel('With the key of').locator('option:checked', { hasText: name }).waitFor({
    state: 'attached',
  })
}

export const signText = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
}

const entriesOf = (said: Said): readonly (readonly [keyof typeof fieldOf, string])[] =>
  (['en', 'vi', 'th'] as const).flatMap((language) => {
    const text = said[language]
    return text === undefined ? [] : [[language, text] as const]
  })
