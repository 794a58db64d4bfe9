/**
 * `npm run screenshots`: every place in three languages, light and dark, narrow, middling and wide, with the public record,
 * into `screenshots/`, which git ignores. They are there to be looked at: places that anyone may read, places of an officer
 * who is signed in with work under way, the pages before the desk, and the stage. `-- --place today --width 360 --language
 * th --look dark` narrows; `-- --readme` takes instead the pictures that README.md shows.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { roles } from '../../src/affairs/kernel/access.ts'
import { type Desks, openDesks, settled, type VisitOptions } from '../browser/desk-visit.ts'
import { type DeskPlace, deskPlaces, putPlaces } from './desk-places.ts'
import { preparedPlaces } from './prepared-places.ts'
import { takeForReadme } from './readme-pictures.ts'

const languages = ['en', 'vi', 'th'] as const
const looks = ['light', 'dark'] as const
const widths = [360, 1280, 1920] as const

/** Names and the guide come after the place itself. */
const afterMs = 400

const folder = fileURLToPath(new URL('../../screenshots/', import.meta.url))

type Wanted = (name: 'place' | 'width' | 'language' | 'look', value: string) => boolean

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      place: { type: 'string' },
      language: { type: 'string' },
      look: { type: 'string' },
      width: { type: 'string' },
      readme: { type: 'boolean', default: false },
    },
  })
  const isWanted: Wanted = (name, value) => values[name] === undefined || values[name] === value
  const desks = await openDesks()
  try {
    const open = await deskPlaces(desks.nodes.VN.url)
    const prepared = await preparedPlaces(desks)
    if (values.readme) return await takeForReadme(desks)
    await putPlaces(desks)
    mkdirSync(folder, { recursive: true })
    const officer = { roles: [...roles], clearedFor: 1 }
    let taken = 0
    for (const language of languages.filter((each) => isWanted('language', each)))
      for (const colorScheme of looks.filter((each) => isWanted('look', each))) {
        const look = { language, colorScheme }
        taken += await takeAll(desks, look, [...open, ...beforeTheDesk], isWanted)
        taken += await takeAll(desks, { ...look, officer }, prepared, isWanted)
        if (isWanted('place', 'stage')) taken += await takeStage(desks, look, isWanted)
      }
    console.log(`${taken} pictures in ${folder}`)
  } finally {
    await desks.close()
  }
}

const beforeTheDesk: readonly DeskPlace[] = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'invitation', path: '/invitation' },
]

const takeAll = async (
  desks: Desks,
  options: VisitOptions,
  places: readonly DeskPlace[],
  isWanted: Wanted,
): Promise<number> => {
  const wanted = places.filter(({ name }) => isWanted('place', name))
  let taken = 0
  if (wanted.length > 0)
    await desks.visit({ ...options, path: '/settings' }, async ({ page, go }) => {
      for (const { name, path } of wanted) {
        await go(path)
        await page.waitForTimeout(afterMs)
        taken += await atEachWidth(page, name, options, isWanted)
      }
    })
  return taken
}

const takeStage = async (desks: Desks, options: VisitOptions, isWanted: Wanted): Promise<number> => {
  let taken = 0
  await desks.visit(options, async ({ page }) => {
    await page.goto(desks.demo.stage?.start ?? '')
    await settled(page)
    await page.goto(`${desks.demo.stage?.origin}/`)
    await page.locator('#said-left:not(:empty)').waitFor()
    for (const name of ['left', 'right'])
      await page.frameLocator(`iframe.${name}`).locator('main h1').waitFor()
    taken = await atEachWidth(page, 'stage', options, isWanted)
  })
  return taken
}

const atEachWidth = async (
  page: Page,
  place: string,
  { language, colorScheme }: VisitOptions,
  isWanted: Wanted,
): Promise<number> => {
  const wanted = widths.filter((width) => isWanted('width', String(width)))
  for (const width of wanted) {
    await page.setViewportSize({ width, height: width < 500 ? 780 : 900 })
    await page.evaluate('document.fonts.ready.then(() => undefined)')
    const path = join(folder, `${place}.${language}.${colorScheme}.${width}.png`)
    await page.screenshot({ path, fullPage: true })
  }
  return wanted.length
}

await main()
