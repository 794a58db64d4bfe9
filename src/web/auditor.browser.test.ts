/**
 * The whole job of an auditor, in each language: who saw and did what, found by officer and record and taken along as a table;
 * that both sides hold the same; and a proof of a record, checked by a third person with two letters and no node.
 */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Download, Page } from 'playwright-core'
import { findingsOfAxe } from '../../demo/browser/axe.ts'
import { type Desks, openDesks } from '../../demo/browser/desk-visit.ts'
import { agreeOnMarkings, marked, markRecord } from '../../demo/check/marked-exercise.ts'
import { runCommand } from '../../demo/check/run-command.ts'
import { oneHand, openDesk } from '../../demo/nodes/desk.ts'
import { command as verify } from '../cli/verify.ts'
import { words as recordEn } from './record/words.en.ts'
import { words as recordTh } from './record/words.th.ts'
import { words as recordVi } from './record/words.vi.ts'
import { house as houseEn } from './settings/house.en.ts'
import { house as houseTh } from './settings/house.th.ts'
import { house as houseVi } from './settings/house.vi.ts'

const inLanguages = {
  en: { house: houseEn, record: recordEn },
  vi: { house: houseVi, record: recordVi },
  th: { house: houseTh, record: recordTh },
} as const

let desks: Desks
let dir = ''
const reader = { roles: ['prepare'] as const, clearedFor: 1, handle: 'an.nguyen', name: 'Nguyễn Văn An' }

before(async () => {
  desks = await openDesks()
  dir = mkdtempSync(join(tmpdir(), 'comity-auditor-'))
  const [VN, TH] = [desks.nodes.VN, desks.nodes.TH].map((node) =>
    openDesk(node, desks.compact, { hands: oneHand }),
  )
  assert.ok(VN !== undefined && TH !== undefined)
  await agreeOnMarkings({ VN, TH })
  await markRecord({ VN, TH })
  const [affair = '', id = ''] = marked.split('/')
  await desks.visit({ path: desks.pathTo('records', affair, id), officer: reader }, async ({ page }) => {
    await page.locator('.acts').waitFor()
  })
})
after(async () => {
  await desks.close()
  rmSync(dir, { recursive: true })
})

const kept = async (page: Page, work: () => Promise<void>): Promise<string> => {
  const waiting: Promise<Download> = page.waitForEvent('download')
  await work()
  const download = await waiting
  const file = join(dir, `${crypto.randomUUID()}-${download.suggestedFilename()}`)
  await download.saveAs(file)
  return file
}

describe('an auditor', { concurrency: 1 }, () => {
  for (const language of ['en', 'vi', 'th'] as const) {
    const { house, record } = inLanguages[language]
    it(`finds out, compares and proves, in ${language}`, async () => {
      const officer = { roles: ['audit'] as const, clearedFor: 1, name: 'The auditor' }
      await desks.visit({ language, path: '/settings/log', officer }, async (visit) => {
        const { page, go, complaints } = visit
        // Who has looked at the marked record, and who looked besides?
        await page.locator('input[name=about]').fill(marked)
        await page.getByRole('button', { name: house.log.search, exact: true }).click()
        const look = page.locator('.log-table tbody tr').filter({ hasText: reader.name })
        await look.filter({ hasText: house.log.actions['marked-read'] }).first().waitFor()
        assert.match(page.url(), /target=commitment%2FEX-MARKED/)
        await page.locator('input[name=who]').fill(`${reader.name} · ${reader.handle}`)
        await page.waitForURL(/actor=o-/)
        await look.first().waitFor()
        assert.equal(await page.locator('.log-table tbody tr').count(), await look.count())
        assert.deepEqual(await findingsOfAxe(page), [])

        // Taken along, with names and seals.
        const table = readFileSync(
          await kept(page, () => page.getByRole('button', { name: house.log.export }).click()),
          'utf8',
        )
        assert.ok(table.startsWith('\uFEFF'))
        assert.match(table, /,an\.nguyen,Nguyễn Văn An,marked-read,/)

        // Nothing is found where nothing is; from then on that somebody looked for it.
        await go(`/settings/log?target=commitment%2FNOT-THERE-${language}`)
        await page.getByText(house.log.nothing).waitFor()

        // Both sides hold the same of each.
        await go('/settings/heads')
        const here = await page.locator('.fingerprint > code').allTextContents()
        await desks.visit(
          { side: 'TH', language, path: '/settings/heads', officer: { roles: ['audit'] } },
          async ({ page: theirs }) => {
            const there = await theirs.locator('.fingerprint > code').allTextContents()
            assert.deepEqual([...there].sort(), [...here].sort())
            assert.equal(here.length, 16)
          },
        )
        await go('/settings/alarms')
        await page.getByText(house.alarms.none).waitFor()

        // The letters, and a proof of the record.
        await go('/settings/links')
        const letters: string[] = []
        for (const summary of [house.links.theirDigits, house.links.ownDigits]) {
          const letter = page.locator('.letter').filter({ hasText: summary })
          await letter.locator('summary').click()
          letters.push(
            await kept(page, () => letter.getByRole('button', { name: house.links.saveLetter }).click()),
          )
        }
        await go(desks.pathTo('records', ...marked.split('/')))
        await page.keyboard.press('p')
        const proof = await kept(page, () =>
          page.getByRole('button', { name: record.evidence.release }).click(),
        )
        const checked = await runCommand(verify, [
          proof,
          ...letters.flatMap((letter) => ['--credence', letter]),
          '--json',
        ])
        assert.equal(checked.code, 0, checked.out)
        const told = JSON.parse(checked.out) as { readonly ok: boolean; readonly purpose: string }
        assert.deepEqual([told.ok, told.purpose], [true, 'demonstration'])

        // That it was released is in the log, and who did it.
        await go('/settings/log?did=proofs')
        const released = page.locator('.log-table tbody tr').filter({ hasText: visit.officer?.name ?? '' })
        await released.filter({ hasText: house.log.actions['evidence-released'] }).first().waitFor()
        assert.deepEqual(complaints, [])
      })
    })
  }
})
