/**
 * Administration, as who administers does it, on two nodes: officers come and go, the last administrator stays, policies and
 * links change, an office is followed by another on both desks, a table of classification is agreed by both houses; and each
 * role sees its own sections alone.
 */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { findingsOfAxe } from '../../../demo/browser/axe.ts'
import { type Desks, openDesks } from '../../../demo/browser/desk-visit.ts'
import { strayTextsOf } from '../../../demo/browser/stray-texts.ts'
import { putAdoptedText } from '../../../demo/browser/text-on-table.ts'
import { giveAuthenticator } from '../../../demo/browser/virtual-authenticator.ts'
import type { Role } from '../../affairs/kernel/access.ts'

let desks: Desks

before(async () => {
  desks = await openDesks()
})
after(() => desks.close())

const allRoles: readonly Role[] = ['prepare', 'clear', 'release', 'audit', 'administer']
const sectionsOf = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.settings-nav a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace('/settings/', '') ?? ''))

describe('the sections', () => {
  const shown: readonly (readonly [who: string, roles: readonly Role[] | undefined, sections: string])[] = [
    ['a guest', undefined, 'own links'],
    ['who prepares', ['prepare'], 'own offices terms links alarms'],
    ['who audits', ['audit'], 'own officers offices policy terms links log alarms heads'],
    ['who administers', ['administer'], 'own officers offices policy terms links alarms heads'],
  ]
  for (const [who, roles, sections] of shown)
    it(`are those that concern ${who}; the others are refused in words`, async () => {
      const officer = roles === undefined ? {} : { officer: { roles } }
      await desks.visit({ path: '/settings', ...officer }, async ({ page, go, complaints }) => {
        assert.deepEqual(await sectionsOf(page), sections.split(' '))
        for (const section of ['officers', 'log'].filter((each) => !sections.includes(each))) {
          await go(`/settings/${section}`)
          await page.getByText('This is for officers').waitFor()
        }
        assert.deepEqual(complaints, [])
      })
    })

  for (const language of ['en', 'vi', 'th'] as const)
    it(`stand in ${language}, light and dark and at 360 pixels, with nothing for axe to find`, async () => {
      const wanted = { language, path: '/settings', officer: { roles: allRoles } }
      await desks.visit(wanted, async ({ page, go, officer, complaints }) => {
        const sections = [...(await sectionsOf(page)), `officers/${officer?.id}`]
        for (const section of sections) {
          await page.emulateMedia({ colorScheme: 'light' })
          await page.setViewportSize({ width: 1280, height: 900 })
          await go(`/settings/${section}`)
          assert.deepEqual(await findingsOfAxe(page), [], section)
          await page.emulateMedia({ colorScheme: 'dark' })
          assert.deepEqual(await findingsOfAxe(page, ['color-contrast']), [], `${section}, dark`)
          await page.setViewportSize({ width: 360, height: 700 })
          const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
          assert.ok(Number(over) <= 0, `${section} is ${over} pixels too wide`)
          assert.deepEqual(complaints, [], section)
        }
        if (language !== 'en') return
        for (const section of sections) {
          await go(`/settings/${section}?language=pseudo`)
          assert.deepEqual(await strayTextsOf(page), [], section)
        }
      })
    })
})

describe('officers', () => {
  it('are added, given roles, come in by the invitation with a passkey, and are thrown out at once', async () => {
    const wanted = { path: '/settings/officers', officer: { roles: ['administer'] as const } }
    await desks.visit(wanted, async ({ page, complaints }) => {
      await page.getByRole('button', { name: 'Add an officer' }).click()
      await page.getByLabel('Name and rank').fill('Trần Thị Bình')
      assert.equal(await page.getByLabel('Signs in as').inputValue(), 'binh.tran')
      await page.getByLabel('Cleared for').selectOption('1')
      await page.getByRole('checkbox', { name: 'prepare: every office' }).check()
      await page.getByRole('checkbox', { name: 'audit: every office' }).check()
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await page.getByRole('button', { name: 'Make the invitation' }).click()
      const slip = page.getByRole('dialog')
      const address = (await slip.locator('.copied code').textContent()) ?? ''
      assert.match(address, /\/invitation#[a-z2-7]{4}(-[a-z2-7]{4}){5}$/)
      assert.deepEqual(await findingsOfAxe(page), [])
      await page.keyboard.press('Escape')
      assert.equal(await slip.count(), 0)

      const theirs = await desks.open({ path: '/sign-in' }).catch(() => undefined)
      assert.ok(theirs)
      try {
        await giveAuthenticator(theirs.page)
        await theirs.page.goto(address)
        await theirs.page.getByRole('button', { name: 'Make a passkey' }).click()
        await theirs.page.getByText('Trần Thị Bình').waitFor()
        await theirs.go('/settings/officers')

        await page.getByText('passkey', { exact: false }).first().waitFor()
        await page.reload()
        await page.getByText('invitation', { exact: true }).waitFor()
        await page.getByRole('button', { name: 'Disable this officer' }).click()
        await page.getByRole('button', { name: 'Enable this officer again' }).waitFor()
        const status = await theirs.page.evaluate(() =>
          fetch('/api/v1/sign-ins').then((answer) => answer.status),
        )
        assert.equal(status, 401)
      } finally {
        await theirs.close()
      }
      assert.deepEqual(complaints, [])
    })
  })

  it('are found among very many, and sorted, in an address that can be sent on', async () => {
    const operator = desks.nodes.VN.as('operator')
    for (let i = 0; i < 250; i += 1)
      await operator.call('POST', '/officers', {
        body: { handle: `many.n${i}`, name: `Cán bộ số ${i}`, grants: [], clearedFor: i % 3 },
      })
    const wanted = { path: '/settings/officers', officer: { roles: ['administer'] as const } }
    await desks.visit(wanted, async ({ page }) => {
      assert.equal(await page.locator('.officers-table tbody tr').count(), 200)
      await page.getByRole('button', { name: 'Show more' }).click()
      assert.ok((await page.locator('.officers-table tbody tr').count()) > 250)
      await page.getByRole('searchbox', { name: 'Find a name' }).fill('can bo so 249')
      assert.equal(await page.locator('.officers-table tbody tr').count(), 1)
      await page.getByRole('searchbox', { name: 'Find a name' }).fill('nobody is called so')
      await page.getByText('No officer is called so').waitFor()
      await page.getByRole('searchbox', { name: 'Find a name' }).fill('')
      await page.getByRole('button', { name: 'Cleared for' }).click()
      await page.getByRole('button', { name: 'Cleared for' }).click()
      await page.reload()
      const heading = page.getByRole('columnheader', { name: 'Cleared for' })
      assert.equal(await heading.getAttribute('aria-sort'), 'descending')
      await page.locator('.officers-table tbody tr').first().getByText('up to level 2').waitFor()
    })
  })

  it('always keep one who administers: the last one cannot leave, and hears why', async () => {
    const operator = desks.nodes.TH.as('operator')
    const { officers } = await operator.call<{
      readonly officers: readonly {
        readonly id: string
        readonly grants: readonly { readonly roles: readonly Role[] }[]
      }[]
    }>('GET', '/officers')
    const wanted = {
      side: 'TH' as const,
      path: '/settings/officers',
      officer: { roles: ['administer'] as const, name: 'The one who is left' },
    }
    await desks.visit(wanted, async ({ page, go, officer }) => {
      for (const { id, grants } of officers.filter((each) =>
        each.grants.some(({ roles }) => roles.includes('administer')),
      ))
        await operator.call('PUT', `/officers/${id}`, {
          body: {
            grants: grants.map((grant) => ({
              office: '*',
              roles: grant.roles.filter((role) => role !== 'administer'),
            })),
          },
        })
      await go(`/settings/officers/${officer?.id}`)
      await page.getByRole('checkbox', { name: 'administer: every office' }).uncheck()
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByText('No administrator would be left').waitFor()
      // What was typed stays.
      assert.equal(await page.getByRole('checkbox', { name: 'administer: every office' }).isChecked(), false)
      await page.getByRole('button', { name: 'Drop the changes' }).click()
      await page.getByRole('button', { name: 'Disable this officer' }).click()
      await page.getByRole('region', { name: 'Disable this officer' }).getByRole('alert').waitFor()
      await go('/settings/officers')
      await page.getByRole('heading', { name: 'Who could do what' }).waitFor()
    })
  })
})

describe('the house', () => {
  it('sets how acts leave and how long people stay let in', async (t) => {
    const operator = desks.nodes.TH.as('operator')
    // Whatever comes of it, the others do not work under it.
    t.after(() => operator.call('PUT', '/policy', { body: { holdSeconds: 0, fourEyes: false } }))
    const wanted = {
      side: 'TH' as const,
      path: '/settings/policy',
      officer: { roles: ['administer'] as const },
    }
    await desks.visit(wanted, async ({ page }) => {
      await page.getByRole('spinbutton', { name: 'How long what is released is held' }).fill('2')
      await page.getByLabel('Unit').selectOption('minutes')
      await page.getByRole('checkbox', { name: 'Four eyes' }).check()
      await page.getByRole('button', { name: 'Save' }).first().click()
      await page.getByText('Now: held for 120 seconds. Four eyes are asked for.').waitFor()
      await page.getByLabel('Minutes without use').fill('15')
      await page.getByRole('button', { name: 'Save' }).last().click()
      // The first form says it already.
      await page.getByText('It holds from now on.').nth(1).waitFor()
    })
    const policy = await operator.call<{ readonly holdSeconds: number; readonly fourEyes: boolean }>(
      'GET',
      '/policy',
    )
    assert.deepEqual(policy, { holdSeconds: 120, fourEyes: true })
    const signIn = await operator.call<{ readonly idleMinutes: number }>('GET', '/sign-in-policy')
    assert.equal(signIn.idleMinutes, 15)
  })

  it('cuts the link, which the other side comes to see, and restores it', async () => {
    const wanted = { path: '/settings/links', officer: { roles: ['administer'] as const } }
    await desks.visit(wanted, async ({ page }) => {
      await page.getByText('The digits of their letter').click()
      const digits = await page.locator('.letter[open] .digits').innerText()
      assert.equal(digits.replaceAll(/\D/g, '').length, 36)
      await page.getByRole('button', { name: 'Cut the link' }).click()
      await page.getByRole('button', { name: 'Restore the link' }).waitFor()
      await desks.nodes.TH.release(desks.compact, [
        {
          record: 'contact/CUT-1',
          affair: 'contact',
          act: 'reported',
          version: 1,
          cites: [],
          fields: {
            corrects: null,
            happenedOn: null,
            certainty: 'own',
            marking: null,
            kind: 'meeting',
            start: null,
            end: null,
            files: [],
          },
          body: {
            who: { en: 'Two desks' },
            place: null,
            description: { en: 'They met while the link was cut.' },
            ours: [],
            note: null,
            sources: [],
            files: [],
          },
        },
      ])
      await desks.visit({ side: 'TH', path: '/settings/links' }, async ({ page: theirs }) => {
        await theirs.getByText('asked us to come back later').waitFor()
      })
      await page.getByRole('button', { name: 'Restore the link' }).click()
      await page.getByRole('button', { name: 'Cut the link' }).waitFor()
      await desks.visit({ side: 'TH', path: '/settings/links' }, async ({ page: theirs }) => {
        await theirs.getByText('has everything of ours').first().waitFor()
      })
    })
  })

  it('introduces a signing key on the device of the signatory, and retires it', async () => {
    const wanted = { path: '/settings/officers', officer: { roles: allRoles } }
    await desks.visit(wanted, async ({ page, complaints }) => {
      await giveAuthenticator(page)
      await page.getByText('No officer of this side has a signing key').waitFor()
      await page.getByLabel('Name of the signatory').fill('Nguyễn Văn Ký')
      await page.getByRole('button', { name: 'Make and introduce the key' }).click()
      await sendNow(page)
      await page.getByRole('button', { name: 'Retire …' }).click()
      const form = page.getByRole('form', { name: 'Retire the key of Nguyễn Văn Ký' })
      await form.getByRole('radio', { name: 'it was lost' }).check()
      assert.deepEqual(await findingsOfAxe(page), [])
      await form.getByRole('button', { name: 'Retire the key' }).click()
      await sendNow(page)
      await page.getByText('No officer of this side has a signing key').waitFor()
      // Chromium would have RSA beside the keys that the protocol takes.
      assert.deepEqual(
        complaints.filter((each) => !each.startsWith('publicKey.pubKeyCredParams')),
        [],
      )
    })
    // Who may not introduce one hears who may, and how to sign meanwhile.
    await putAdoptedText(desks, 'UNSIGNED')
    const signer = {
      path: desks.pathTo('texts', 'UNSIGNED', 'sign'),
      officer: { roles: ['prepare'] as const },
    }
    await desks.visit(signer, async ({ page }) => {
      await page.getByText('under Settings, Officers and roles').waitFor()
      await page.getByText('Signed in ink').waitFor()
    })
  })

  it('opens offices, and lets one be followed by another, as the other desk sees', async () => {
    const wanted = { path: '/settings/offices', officer: { roles: allRoles } }
    await desks.visit(wanted, async ({ page, complaints }) => {
      const open = async (code: string, name: string): Promise<void> => {
        await page.getByRole('button', { name: 'Open an office' }).click()
        await page.getByRole('textbox', { name: 'English' }).fill(name)
        await page.getByLabel('Short code').fill(code)
        await page.getByRole('button', { name: 'Open it' }).click()
        await sendNow(page)
        await page.locator('#content').getByRole('link', { name }).waitFor()
      }
      await open('VN-OLD-DESK', 'The old desk')
      await open('VN-NEW-DESK', 'The new desk')
      await page.getByRole('button', { name: 'Succession or merger' }).click()
      await page.getByRole('checkbox', { name: 'The old desk' }).check()
      await page.getByLabel('Which office follows').selectOption('office/VN-NEW-DESK')
      await page.getByText('0 open commitments').waitFor()
      await page.getByRole('button', { name: 'Let it follow' }).click()
      await sendNow(page)
      const old = page.getByRole('row').filter({ hasText: 'VN-OLD-DESK' })
      await old.getByText('followed by').waitFor()
      assert.deepEqual(complaints, [])
    })
    const holder = { roles: allRoles, grants: [{ office: 'office/VN-NEW-DESK', roles: ['clear'] as const }] }
    await desks.visit({ path: '/settings/officers', officer: holder }, async ({ page, complaints }) => {
      await page.getByRole('combobox', { name: 'Office' }).selectOption('The new desk')
      await page.getByText('1 officer holds roles for this office').waitFor()
      const withdraw = page.getByRole('button', { name: 'Take the roles for this office from everybody' })
      await withdraw.click()
      await withdraw.waitFor({ state: 'detached' })
      await page.getByRole('row').filter({ hasText: 'every office' }).first().waitFor()
      assert.equal(await page.getByRole('row').filter({ hasText: 'The new desk' }).count(), 0)
      assert.deepEqual(complaints, [])
    })
    const theirs = {
      side: 'TH' as const,
      path: '/settings/offices',
      officer: { roles: ['administer'] as const },
    }
    await desks.visit(theirs, async ({ page }) => {
      const old = page.getByRole('row').filter({ hasText: 'VN-OLD-DESK' })
      await old.getByText('followed by').waitFor()
      await old.getByRole('link', { name: 'The new desk' }).waitFor()
    })
  })

  it('agrees on a table of classification: proposed here, countered there, accepted here', async () => {
    const officer = { roles: allRoles }
    await desks.visit({ path: '/settings/terms', officer }, async ({ page: ours }) => {
      await ours.getByText('No table is in force').waitFor()
      await ours.getByRole('button', { name: 'Propose a table' }).click()
      await ours.getByRole('button', { name: 'Propose it' }).click()
      await sendNow(ours)
      await ours.getByText('Proposed by').waitFor()
      await desks.visit({ side: 'TH', path: '/settings/terms', officer }, async ({ page: theirs }) => {
        await theirs.getByText('Tối mật').first().waitFor()
        await theirs.getByRole('button', { name: 'Propose otherwise' }).first().click()
        await theirs.getByLabel('TH.NSC').selectOption('1')
        await theirs.getByRole('button', { name: 'Propose it' }).click()
        await sendNow(theirs)
        await theirs.getByText('otherwise than before').first().waitFor()
      })
      await ours.getByText('otherwise than before').first().waitFor()
      await ours.getByRole('button', { name: 'Accept this table' }).click()
      await sendNow(ours)
      await ours.getByText('What is marked may go up to level 1').waitFor()
    })
  })
})

/** The officer's own hold is not waited out. */
const sendNow = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Send now' }).click()
  await page.getByRole('button', { name: 'Send now' }).waitFor({ state: 'detached' })
}
