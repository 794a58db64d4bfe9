/**
 * Every place in every state that the frame knows: waiting, failed, offline, refused, empty, and full of words that are very
 * long or hostile. The answers of a real node are delayed, refused, or filled with such words on their way to the page.
 */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Dialog, Page, Request, Route } from 'playwright-core'
import { answerOfNode } from '../../demo/browser/answer-of-node.ts'
import { findingsOfAxe } from '../../demo/browser/axe.ts'
import { comeIn } from '../../demo/browser/come-in.ts'
import { type Desks, openDesks, settled } from '../../demo/browser/desk-visit.ts'
import { type DeskPlace, deskPlaces, housePlaces, putPlaces } from '../../demo/pictures/desk-places.ts'
import { roles } from '../affairs/kernel/access.ts'
import { dataFolder } from '../node/data-folder.ts'
import { makePair, serveFolder } from '../node/maintenance/served-pair.ts'

let desks: Desks
let places: readonly DeskPlace[] = []

before(async () => {
  desks = await openDesks()
  await putPlaces(desks)
  places = await deskPlaces(desks.nodes.VN.url)
})
after(() => desks.close())

/** Places with a reader and with calls of their own; what the frame asks goes through. */
interface Ground {
  readonly places: () => readonly DeskPlace[]
  readonly origin: () => string
  /** Who reads comes in as an officer with every role. */
  readonly isOfficer: boolean
  readonly calls: RegExp
  /** A refusal that its places may meet, and what they say then. */
  readonly refusal: { readonly kind: string; readonly says: string }
}

const ofTheRecord: Ground = {
  places: () => places.filter(({ name, path }) => name !== 'nowhere' && /^\/c[a-z2-7]{7}\//.test(path)),
  origin: () => desks.nodes.VN.url,
  isOfficer: false,
  calls: /\/api\/v1\/compacts\//,
  refusal: { kind: 'above-clearance', says: 'This is marked above what you are cleared for.' },
}

const ofTheHouse: Ground = {
  places: () => [{ name: 'settings', path: '/settings' }, ...housePlaces],
  origin: () => desks.origins.VN,
  isOfficer: true,
  calls:
    /\/api\/v1\/(compacts\/[^/]+\/(links|heads|records)|officers|policy|sign-in-policy|access-log|alarms|sign-ins|passkeys)\b/,
  refusal: { kind: 'not-your-role', says: 'Your role does not open this.' },
}

/** A page whose calls for a place are answered otherwise; the frame, and whoever is signed in, stay as they are. */
const onPage = async (work: (page: Page) => Promise<void>): Promise<void> => {
  const context = await desks.browser.newContext({
    locale: 'en',
    reducedMotion: 'reduce',
    viewport: { width: 360, height: 700 },
  })
  context.setDefaultTimeout(60_000)
  try {
    const page = await context.newPage()
    await work(page)
    // What is still under way when the page goes must not fail the test.
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  } finally {
    await context.close()
  }
}

type Answer = (route: Route) => Promise<unknown>

const openPlace = async (
  page: Page,
  { path }: DeskPlace,
  answer: Answer,
  { origin, calls }: Ground = ofTheRecord,
): Promise<void> => {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.route(calls, answer)
  await page.goto(`${origin()}${path}`)
  await page.locator('main').waitFor()
}

const problem = (status: number, kind: string, values: Readonly<Record<string, unknown>>) => ({
  status,
  contentType: 'application/problem+json',
  body: JSON.stringify({ type: `urn:comity:problem:${kind}`, kind, status, values }),
})

const tooWide = async (page: Page): Promise<number> =>
  Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))

/** Says what is the matter under a heading, fits the narrowest page, and leaves axe nothing to find. */
const standsWell = async (page: Page, name: string): Promise<void> => {
  assert.ok((await page.locator('main h1').count()) === 1, `${name} has one heading`)
  assert.ok((await tooWide(page)) <= 0, `${name} is too wide`)
  assert.deepEqual(await findingsOfAxe(page), [], name)
}

/** Tries every place on one page, and tells of all that do not stand, not of the first alone. */
const inEachPlace = async (
  answer: (ground: Ground) => Answer,
  work: (page: Page, place: DeskPlace, ground: Ground) => Promise<void>,
): Promise<void> => {
  const fallen: string[] = []
  for (const ground of [ofTheRecord, ofTheHouse])
    await onPage(async (page) => {
      if (ground.isOfficer) {
        await page.goto(`${ground.origin()}/sign-in`)
        await comeIn(page, desks.nodes.VN, { roles })
      }
      for (const place of ground.places()) {
        await openPlace(page, place, answer(ground), ground)
          .then(() => work(page, place, ground))
          .catch((error: Error) => fallen.push(`${place.name}: ${error.message}`))
      }
    })
  assert.deepEqual(fallen, [])
}

describe('every place', () => {
  it('says that it waits, and then shows what came', async () => {
    let release: () => void = () => {}
    const late = (): Answer => {
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      return (route) => held.then(() => route.continue())
    }
    await inEachPlace(late, async (page, { name }) => {
      await page.locator('.loading').first().waitFor({ state: 'attached' })
      assert.ok((await tooWide(page)) <= 0, name)
      release()
      await settled(page)
    })
  })

  it('says what failed, by which number it is known, and tries again', async () => {
    const failing = (): Answer => (route) =>
      route.fulfill(problem(500, 'internal-error', { reference: 'ab12cd34' }))
    await inEachPlace(failing, async (page, { name }, { calls }) => {
      await page.getByText('Reference ab12cd34').first().waitFor()
      await standsWell(page, `${name}, failed`)
      await page.unroute(calls)
      // A place may have asked for several things; each is asked for again by its own button, if another's did not do.
      const again = page.getByRole('button', { name: 'Try again' })
      for (let left = await again.count(); left > 0; left -= 1)
        await again
          .nth(left - 1)
          .click({ timeout: 2_000 })
          .catch(() => {})
      await page.getByText('Reference ab12cd34').first().waitFor({ state: 'detached' })
    })
  })

  it('says that no answer came, and what to look at', async () => {
    const gone = (): Answer => (route) => route.abort()
    await inEachPlace(gone, async (page, { name }) => {
      await page.getByText('No answer came from the node.').first().waitFor()
      assert.equal(await page.locator('main h1').count(), 1, name)
      assert.ok((await tooWide(page)) <= 0, name)
    })
  })

  it('says to whoever is not cleared that it is marked, and to whoever has no role that it is not theirs', async () => {
    const unseen =
      ({ refusal }: Ground): Answer =>
      (route) =>
        route.fulfill(problem(403, refusal.kind, { level: 2 }))
    await inEachPlace(unseen, async (page, { name }, { refusal }) => {
      await page.getByText(refusal.says).first().waitFor()
      assert.equal(await page.locator('main h1').count(), 1, name)
      assert.ok((await tooWide(page)) <= 0, name)
    })
  })

  it('holds ten thousand letters, markup, and letters that turn the line, as text', async () => {
    const filling = (): Answer => async (route) => {
      if (route.request().method() !== 'GET') return route.continue()
      const response = await answerOfNode(route)
      const isJson = (response.headers()['content-type'] ?? '').startsWith('application/json')
      if (!isJson) return route.fulfill({ response })
      return route.fulfill({ response, json: withHostileWords(await response.json()) })
    }
    await inEachPlace(filling, async (page, { name }, ground) => {
      const signs: string[] = []
      const hearDialog = (dialog: Dialog): void => {
        signs.push(dialog.message())
        void dialog.dismiss()
      }
      const hearRequest = (request: Request): void => {
        if (!request.url().startsWith(ground.origin())) signs.push(request.url())
      }
      page.on('dialog', hearDialog)
      page.on('request', hearRequest)
      await settled(page)
      assert.ok((await tooWide(page)) <= 0, `${name} is ${await tooWide(page)} pixels too wide`)
      assert.equal(await page.locator('main script, main img, a[href^="javascript"]').count(), 0)
      assert.doesNotMatch(await page.title(), /^taken/)
      assert.deepEqual(signs, [], name)
      page.off('dialog', hearDialog)
      page.off('request', hearRequest)
    })
  })

  it('moves nothing where that is asked for, and shows where the focus is', async () => {
    const plain = (): Answer => (route) => route.continue()
    await inEachPlace(plain, async (page, { name }) => {
      await settled(page)
      const moving = await page.evaluate(`document.getAnimations().filter((each) =>
        each.effect.getComputedTiming().duration > 0).length`)
      assert.equal(moving, 0, name)
      // What is told by shape is told also where the system sets the colours.
      await page.emulateMedia({ forcedColors: 'active' })
      const untold = await page.evaluate(lostInForcedColours)
      assert.deepEqual(untold, [], name)
      await page.keyboard.press('Tab')
      const outline = await page.evaluate(`(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement)
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
      })()`)
      assert.equal(outline, true, name)
      await page.emulateMedia({ forcedColors: 'none' })
    })
  })
})

/** Marks of sides, states and pictures that are there, and have the colour of what they lie on. */
const lostInForcedColours = `[...document.querySelectorAll(
  'main .side-mark, main .dot, main .missed, main .now, main .slip-bar rect, main .ages .open, main .ages .done, main .life, .link-line [data-link]',
)].filter((each) => {
  const { width, height } = each.getBoundingClientRect()
  if (width === 0 || height === 0) return false
  const ground = getComputedStyle(document.body).backgroundColor
  const { fill, stroke, backgroundColor, backgroundImage, borderTopStyle, borderTopColor, borderInlineStartStyle } =
    getComputedStyle(each, each.matches('[data-link]') ? '::before' : null)
  const isDrawn = (paint) => paint !== 'none' && paint !== ground && paint !== 'rgba(0, 0, 0, 0)'
  return each instanceof SVGElement
    ? !isDrawn(fill) && !isDrawn(stroke)
    : !isDrawn(backgroundColor) && backgroundImage === 'none' && borderTopStyle === 'none' && borderInlineStartStyle === 'none'
}).map((each) => each.outerHTML.slice(0, 120))`

describe('a record', () => {
  it('of a thousand entries shows the newest, and the others on request; says what has no effect and what was erased', async () => {
    const place = places.find(({ name }) => name === 'record')
    assert.ok(place)
    const lengthening = async (route: Route): Promise<unknown> => {
      if (!/\/records\/commitment\/C13$/.test(new URL(route.request().url()).pathname))
        return route.continue()
      const response = await answerOfNode(route)
      return route.fulfill({ response, json: lengthened(await response.json()) })
    }
    await onPage(async (page) => {
      await openPlace(page, place, lengthening)
      await settled(page)
      assert.equal(await page.locator('.act').count(), 50)
      await page.getByText('Names and words of this entry were erased.').waitFor()
      await page.getByText('The statement was corrected since; answer its newest wording.').waitFor()
      assert.deepEqual(await findingsOfAxe(page), [])
      await page.getByRole('button', { name: 'Show 50 more' }).click()
      assert.equal(await page.locator('.act').count(), 100)
      await page.getByRole('button', { name: 'Show all' }).click()
      assert.equal(await page.locator('.act').count(), 1_000)
    })
  })
})

interface RecordAnswer {
  readonly acts: readonly Readonly<Record<string, unknown>>[]
}

/** The last but one was void, the last was erased. */
const lengthened = (record: RecordAnswer): RecordAnswer => {
  const acts = Array.from({ length: 1_000 }, (_, place) => ({
    ...record.acts[place % record.acts.length],
    leaf: `leaf ${place}`,
    seq: place,
  }))
  return {
    ...record,
    acts: acts.map((act, place) => {
      if (place === 998)
        return {
          ...act,
          changed: null,
          verdict: { kind: 'void', reason: { kind: 'corrected-since', detail: {} } },
        }
      return place === 999 ? { ...act, body: null, erased: true } : act
    }),
  }
}

const endless = 'x'.repeat(10_000)
const hostile = `"><script>document.title='taken'</script><img src=x onerror=alert(1)>\u202Egnp.exe\u2066&`

/** What people wrote, in bodies, wordings, summaries: by language, or under a name of its own. */
const withHostileWords = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((each) => withHostileWords(each, key))
  if (typeof value === 'string') return freeTexts.includes(key) ? `${hostile} ${value}` : value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const isByLanguage =
    entries.length > 0 &&
    entries.every(([name, text]) => /^(vi|th|en)$/.test(name) && typeof text === 'string')
  return Object.fromEntries(
    entries.map(([name, each], place) =>
      isByLanguage
        ? [name, place === 0 ? `${endless} ${each}` : `${hostile} ${each}`]
        : [name, withHostileWords(each, name)],
    ),
  )
}

/** Fields of bodies that hold one text, whatever its language. */
const freeTexts: readonly string[] = ['reason', 'printed', 'note', 'office', 'noteNumber', 'name', 'comment']

describe('a node on which nothing is recorded yet', () => {
  it('says in every place what there will be, and what to do', async () => {
    const top = mkdtempSync(join(tmpdir(), 'comity-empty-'))
    const pair = await makePair(top)
    const { dir, config } = pair.vn
    writeFileSync(dataFolder(dir).config, JSON.stringify({ ...config, openReading: true }))
    const served = await serveFolder(pair.vn)
    const url = `http://127.0.0.1:${config.listen.port}`
    const context = await desks.browser.newContext({ locale: 'en', viewport: { width: 360, height: 700 } })
    context.setDefaultTimeout(60_000)
    try {
      const page = await context.newPage()
      for (const { name, path } of await deskPlaces(url)) {
        await page.goto(`${url}${path}`)
        await settled(page)
        await standsWell(page, `${name}, empty`)
        const said = await page.locator('main').innerText()
        const heading = await page.locator('main h1').innerText()
        assert.ok(said.replace(heading, '').trim().length > 10, `${name} says nothing: ${said}`)
      }
    } finally {
      await context.close()
      await served.close()
      rmSync(top, { recursive: true })
    }
  })
})

describe('what the node itself answers to a browser', () => {
  it('is a page that says what to do, and the policy lets it be seen', async () => {
    const context = await desks.browser.newContext({ locale: 'th', viewport: { width: 360, height: 700 } })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) complaints.push(message.text())
    })
    for (const path of ['/api/v1/nothing', '/assets/old-1.js', '/api/v1/compacts/none/heads']) {
      await page.goto(`${desks.nodes.VN.url}${path}`)
      await page.locator('main h1').waitFor()
      assert.equal(await page.locator('html').getAttribute('lang'), 'th')
      await standsWell(page, path)
      const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor')
      assert.equal(ground, 'rgb(238, 242, 240)', 'its style is applied')
    }
    assert.deepEqual(complaints, [])
    await page.getByRole('link').click()
    await page.waitForURL(`${desks.nodes.VN.url}/**`)
    await context.close()
  })
})
