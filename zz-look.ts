import { openChromium } from './demo/browser/chromium.ts'
const port = process.argv[2] ?? '8550'
const b = await openChromium()
const node = (await (await fetch(`http://127.0.0.1:${port}/api/v1/node`)).json()) as { compacts: { id: string }[] }
const start = node.compacts[0]?.id.slice(0, 8)
for (const [lang, w, dark] of [['en', 1280, false], ['th', 360, false], ['vi', 1280, true]] as const) {
  const ctx = await b.newContext({ locale: lang, viewport: { width: w, height: 1000 }, colorScheme: dark ? 'dark' : 'light' })
  const page = await ctx.newPage()
  page.on('console', (m) => { if (m.type() === 'error') console.log('console', m.text()) })
  page.on('pageerror', (e) => console.log('pageerror', e.message))
  await page.goto(`http://127.0.0.1:${port}/${start}/commitments`)
  await page.locator('main [data-line]').first().waitFor({ timeout: 60000 })
  await page.locator('.ages-columns').focus()
  await page.keyboard.press('ArrowRight'); await page.keyboard.press('ArrowRight')
  await page.screenshot({ path: `/tmp/look-${port}-${lang}-c.png` })
  await page.locator('main').focus()
  await page.keyboard.press('/')
  await page.getByRole('searchbox').last().fill(lang === 'th' ? 'ส่งผู้ร้าย' : 'hiep dinh dan do')
  await page.locator('.search-found a').first().waitFor({ timeout: 20000 }).catch(() => console.log('nothing', lang))
  await page.waitForTimeout(500)
  await page.screenshot({ path: `/tmp/look-${port}-${lang}-s.png` })
  await ctx.close()
}
await b.close()
