/** Officers come in, and go: by an invitation and a password, by a passkey of Chromium's virtual authenticator. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openChromium } from '../../demo/browser/chromium.ts'
import { findFreePorts } from '../../demo/nodes/free-ports.ts'
import { originAt } from '../../demo/nodes/make-nodes.ts'
import { visitorCode } from '../../demo/nodes/visitor.ts'
import { type RunningDemo, startDemo } from '../../demo/start.ts'

let dir = ''
let demo: RunningDemo
let browser: Browser
let desk = ''
let code = ''

before(async () => {
  dir = mkdtempSync(join(tmpdir(), 'comity-sign-in-'))
  const [port = 0] = await findFreePorts(1)
  demo = await startDemo(
    { dir, port, fresh: false },
    () => {},
    () => false,
  )
  desk = originAt('VN.MPS', port)
  code = (await visitorCode(demo.nodes.VN.api.as('operator'))) ?? ''
  browser = await openChromium()
})
after(async () => {
  await browser.close()
  await demo.stop()
  rmSync(dir, { recursive: true })
})

const password = 'seven green tables in the hall'

const withPage = async (work: (page: Page) => Promise<void>): Promise<void> => {
  const context = await browser.newContext({ locale: 'en' })
  try {
    await work(await context.newPage())
  } finally {
    await context.close()
  }
}

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
      const session = await page.context().newCDPSession(page)
      await session.send('WebAuthn.enable')
      await session.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          protocol: 'ctap2',
          transport: 'internal',
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: true,
        },
      })
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
