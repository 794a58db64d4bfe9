/** Officers come in, and go: by an invitation and a password, by a passkey of Chromium's virtual authenticator. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type Desks, openDesks } from '../../demo/browser/desk-visit.ts'
import { giveAuthenticator } from '../../demo/browser/virtual-authenticator.ts'
import { visitorCode } from '../../demo/nodes/visitor.ts'

let desks: Desks
let desk = ''
let code = ''

before(async () => {
  desks = await openDesks()
  desk = desks.origins.VN
  code = (await visitorCode(desks.nodes.VN.as('operator'))) ?? ''
})
after(() => desks.close())

const password = 'seven green tables in the hall'

const withPage = (work: (page: Page) => Promise<void>): Promise<void> =>
  desks.visit({ path: '/sign-in' }, ({ page }) => work(page))

const isIn = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Sign out', exact: true }).waitFor()
}

describe('an officer', { concurrency: 1 }, () => {
  it('comes in once by an invitation, and chooses a password that is worth one', async () => {
    await withPage(async (page) => {
      await page.goto(`${desk}/invitation#${code}`)
      await page.getByLabel('New password').fill('short')
      await page.getByRole('button', { name: 'Set the password' }).click()
      await page.getByRole('alert').waitFor()
      assert.equal(await page.getByLabel('Code of the invitation').inputValue(), code)
      await page.getByLabel('New password').fill(password)
      await page.getByRole('button', { name: 'Set the password' }).click()
      await isIn(page)
    })
    await withPage(async (page) => {
      await page.goto(`${desk}/invitation#${code}`)
      await page.getByLabel('New password').fill(password)
      await page.getByRole('button', { name: 'Set the password' }).click()
      assert.match((await page.getByRole('alert').textContent()) ?? '', /code/i)
    })
  })

  it('signs in by the password, comes back to the address, and signs out', async () => {
    await withPage(async (page) => {
      await page.goto(`${desk}/settings`)
      await page.getByRole('link', { name: 'Sign in' }).first().click()
      await page.getByLabel('Your name here').fill('Officer')
      await page.getByLabel('Password').fill('wrong wrong wrong')
      await page.getByRole('button', { name: 'Sign in with the password' }).click()
      await page.getByRole('alert').waitFor()
      assert.equal(await page.getByLabel('Your name here').inputValue(), 'Officer')
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Sign in with the password' }).click()
      await isIn(page)
      assert.equal(new URL(page.url()).pathname, '/settings')
      await page.getByRole('heading', { name: 'Your sign-ins' }).waitFor()
      await page.getByRole('button', { name: 'Sign out', exact: true }).click()
      await page.getByText('You read as a guest.').first().waitFor()
    })
  })

  it('does not follow a link to another site out of the sign-in', async () => {
    await withPage(async (page) => {
      await page.goto(`${desk}/sign-in?to=//example.org/`)
      await page.getByLabel('Your name here').fill('officer')
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Sign in with the password' }).click()
      await isIn(page)
      assert.equal(new URL(page.url()).origin, desk)
    })
  })

  it('makes a passkey and signs in with it alone', async () => {
    await withPage(async (page) => {
      await giveAuthenticator(page)
      await page.goto(`${desk}/sign-in?to=/settings`)
      await page.getByLabel('Your name here').fill('officer')
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Sign in with the password' }).click()
      await isIn(page)
      await page.getByRole('button', { name: 'Make a passkey on this device' }).click()
      await page.getByText('This device', { exact: true }).waitFor()
      await page.getByRole('button', { name: 'Sign out', exact: true }).click()
      await page.getByRole('link', { name: 'Sign in' }).first().click()
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
      await isIn(page)
    })
  })
})
