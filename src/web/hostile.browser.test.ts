/** What a peer could send in words, names and sources is shown as text, and nothing of it runs, loads or turns the page. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, it } from 'node:test'
import type { Browser } from 'playwright-core'
import { openChromium } from '../../demo/browser/chromium.ts'
import { dataFolder } from '../node/data-folder.ts'
import { makePair, type Pair, type ServedNode, serveFolder } from '../node/maintenance/served-pair.ts'

let top = ''
let pair: Pair
let served: ServedNode | undefined
let browser: Browser | undefined

/** A script, an attribute's end, an override of direction that is never closed, and ten thousand letters without a gap. */
const hostile = `"><script>document.title='taken'</script><img src=x onerror=alert(1)>\u202Egnp.exe\u2066&`
const endless = 'x'.repeat(10_000)

/** A text whose title, words, note and own terms are hostile. */
const hostileText = () => {
  const texts = { en: hostile, vi: endless }
  const shared = { record: 'text/T1', affair: 'text', version: 1, cites: [] }
  const frame = {
    ...{ base: null, marking: null, kind: 'minutes', session: null, date: null, prevailing: null },
    ...{ languages: ['vi', 'en'], authentic: ['vi', 'en'], initialling: 'counts' },
  }
  const terms = [{ by: 'TH', language: 'en', term: hostile, instead: ['img'] }]
  const wording = { base: null, marking: null, key: 'p1', form: 'paragraph', place: 'V', commits: null }
  return [
    { facts: { ...shared, act: 'framed', fields: frame }, body: { title: texts, note: texts, terms } },
    { facts: { ...shared, act: 'proposed', fields: wording }, body: { texts, note: texts } },
  ]
}

before(async () => {
  top = mkdtempSync(join(tmpdir(), 'comity-hostile-'))
  pair = await makePair(top)
  const { dir, config } = pair.vn
  writeFileSync(dataFolder(dir).config, JSON.stringify({ ...config, openReading: true }))
  served = await serveFolder(pair.vn)
  const facts = {
    record: 'commitment/C1',
    affair: 'commitment',
    act: 'reported',
    version: 1,
    cites: [],
    fields: {
      corrects: null,
      happenedOn: null,
      certainty: 'reported',
      marking: null,
      kind: 'action',
      bornFrom: null,
      madeOn: '2016-12-20',
      due: null,
      responsible: [],
      offices: [],
      theme: 'security',
    },
  }
  const sources = [
    { url: 'javascript:alert(1)', language: null, note: hostile },
    { url: `https://${'long.'.repeat(300)}example.org/`, language: null, note: null },
  ]
  const body = { text: { en: hostile, vi: endless }, ours: [], note: { en: endless }, sources }
  // As a peer could send it: the API of an honest node takes no such text.
  const released = served.node.lane(pair.compact, 'main')?.release([{ facts, body }, ...hostileText()])
  assert.equal(released?.ok, true, JSON.stringify(released))
  browser = await openChromium()
})
after(async () => {
  await browser?.close()
  await served?.close()
  rmSync(top, { recursive: true })
})

for (const place of ['commitments', 'records/commitment/C1', 'texts', 'texts/T1']) {
  for (const locale of ['en', 'vi']) {
    it(`holds hostile words as text alone, in ${place}, ${locale}`, async () => {
      assert.ok(browser)
      const context = await browser.newContext({ locale, viewport: { width: 360, height: 700 } })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      page.on('dialog', (dialog) => complaints.push(dialog.message()))
      page.on('request', (request) => {
        if (!request.url().startsWith('http://127.0.0.1:')) complaints.push(request.url())
      })
      await page.goto(`http://127.0.0.1:${pair.vn.config.listen.port}/${pair.compact.slice(0, 8)}/${place}`)
      const said = locale === 'en' ? hostile : endless
      await page
        .locator('main bdi')
        .filter({ hasText: said.slice(0, 40) })
        .first()
        .waitFor()
      assert.equal(await page.locator('main script, main img, a[href^="javascript"]').count(), 0)
      assert.notEqual(await page.title(), 'taken')
      const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      assert.ok(Number(over) <= 0, `${place} is ${over} pixels too wide`)
      assert.deepEqual(complaints, [])
      await context.close()
    })
  }
}
