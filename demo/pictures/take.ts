/**
 * `npm run screenshots`: every place in three languages, light and dark, narrow, middling and wide, with the public record,
 * into `screenshots/`, which git ignores. They are there to be looked at. `-- --place today --width 360 --language th --look
 * dark` narrows; `-- --url http://127.0.0.1:8471` takes them of a node that runs.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { openChromium } from '../browser/chromium.ts'
import { findFreePorts } from '../nodes/free-ports.ts'
import { bySide } from '../nodes/sides.ts'
import { startDemo } from '../start.ts'
import { deskPlaces, firstCompactAt, putPlaces } from './desk-places.ts'

const languages = ['en', 'vi', 'th'] as const
const looks = ['light', 'dark'] as const
const widths = [360, 1280, 1920] as const

const folder = fileURLToPath(new URL('../../screenshots/', import.meta.url))

interface Picture {
  readonly place: string
  readonly address: string
  readonly language: string
  readonly look: 'light' | 'dark'
  readonly width: number
}

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      place: { type: 'string' },
      language: { type: 'string' },
      look: { type: 'string' },
      width: { type: 'string' },
    },
  })
  const isWanted = (name: 'place' | 'language' | 'look' | 'width', value: string): boolean =>
    values[name] === undefined || values[name] === value
  await onNode(values.url, async (url) => {
    const places = (await deskPlaces(url)).filter(({ name }) => isWanted('place', name))
    const pictures = places.flatMap(({ name, path }) =>
      languages
        .filter((language) => isWanted('language', language))
        .flatMap((language) =>
          looks
            .filter((look) => isWanted('look', look))
            .flatMap((look) =>
              widths
                .filter((width) => isWanted('width', String(width)))
                .map((width) => ({ place: name, address: `${url}${path}`, language, look, width })),
            ),
        ),
    )
    mkdirSync(folder, { recursive: true })
    const browser = await openChromium()
    try {
      for (const picture of pictures) await take(browser, picture)
    } finally {
      await browser.close()
    }
    console.log(`${pictures.length} pictures in ${folder}`)
  })
}

/** The node at `url`, or one that is started with the public record for the time it takes. */
const onNode = async (url: string | undefined, work: (url: string) => Promise<void>): Promise<void> => {
  if (url !== undefined) return work(url)
  const dir = mkdtempSync(join(tmpdir(), 'comity-screenshots-'))
  const [port] = await findFreePorts(1)
  const demo = await startDemo({ dir, port, fresh: false }, console.log, () => false)
  try {
    const nodes = bySide((side) => demo.nodes[side].api)
    await putPlaces({ nodes, compact: await firstCompactAt(nodes.VN.url) })
    await work(nodes.VN.url)
  } finally {
    await demo.stop()
    rmSync(dir, { recursive: true })
  }
}

const take = async (browser: Browser, { place, address, language, look, width }: Picture): Promise<void> => {
  const context = await browser.newContext({
    viewport: { width, height: width < 500 ? 780 : 900 },
    colorScheme: look,
    locale: language,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(address)
  await page.locator('main h1').waitFor()
  await page.locator('.loading').first().waitFor({ state: 'detached' })
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  const path = join(folder, `${place}.${language}.${look}.${width}.png`)
  await page.screenshot({ path, fullPage: true })
  await context.close()
}

await main()
