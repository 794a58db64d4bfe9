/** The plain page of a node that is open to readers: in three languages, with nothing in it that a record could slip in. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { dataFolder } from '../data-folder.ts'
import { makePair, type Pair, type ServedNode, serveFolder } from '../maintenance/served-pair.ts'

let top = ''
let pair: Pair
let served: ServedNode
let url = ''

/** A script, an attribute's end, an override of direction that is never closed. */
const hostile = '"><script>alert(1)</script>\u202Egnp.exe\u2066&'

before(async () => {
  top = mkdtempSync(join(tmpdir(), 'comity-page-'))
  pair = await makePair(top)
  const { dir, config } = pair.vn
  writeFileSync(dataFolder(dir).config, JSON.stringify({ ...config, openReading: true }))
  served = await serveFolder(pair.vn)
  url = `http://127.0.0.1:${config.listen.port}`
  // As a peer could send it: the API of an honest node takes no such text.
  const { body, ...facts } = hostileCommitment
  const released = served.node.lane(pair.compact, 'main')?.release([{ facts, body }])
  assert.equal(released?.ok, true, JSON.stringify(released))
})
after(async () => {
  await served.close()
  rmSync(top, { recursive: true })
})

const post = (body: unknown, token?: string): Promise<Response> =>
  fetch(`${url}/api/v1/compacts/${pair.compact}/acts`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })

const hostileCommitment = {
  record: 'commitment/C1',
  affair: 'commitment',
  version: 1,
  cites: [],
  act: 'reported',
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
  body: { text: { en: hostile }, ours: [], note: null, sources: [] },
}

const pageIn = async (language: string): Promise<string> => {
  const answer = await fetch(`${url}/?language=${language}`)
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type') ?? '', /^text\/html; charset=UTF-8/i)
  return answer.text()
}

const voids = new Set(['meta', 'link'])

/** The tags of a page in order; fails where one does not close what was opened last. */
const tagsOf = (page: string): readonly string[] => {
  const open: string[] = []
  const tags: string[] = []
  const text = page.replace(/^<!doctype html>/, '')
  for (const [whole, close, name = ''] of text.matchAll(
    /<(\/?)([a-z0-9]+)(?: [a-z-]+="[^"<>]*")*(?: \/)?>/g,
  )) {
    if (close === '/') assert.equal(open.pop(), name, `${whole} closes nothing`)
    else if (!voids.has(name)) open.push(name)
    tags.push(name)
  }
  assert.deepEqual(open, [])
  // Whatever is left over with an angle bracket is no tag that was meant.
  const rest = text.replaceAll(/<\/?[a-z0-9]+(?: [a-z-]+="[^"<>]*")*(?: \/)?>/g, '')
  assert.doesNotMatch(rest, /[<>]/)
  assert.doesNotMatch(rest, /&(?!amp;|lt;|gt;|quot;|#39;)/)
  return tags
}

for (const [language, word] of [
  ['en', 'Promised and not done'],
  ['vi', 'Đã cam kết, chưa thực hiện'],
  ['th', 'ให้คำมั่นไว้แต่ยังไม่ได้ดำเนินการ'],
] as const) {
  test(`the page in ${language} is well-formed, and holds what a record says as text alone`, async () => {
    const page = await pageIn(language)
    assert.match(page, new RegExp(`<html lang="${language}">`))
    assert.ok(page.includes(word), page)
    const tags = tagsOf(page)
    assert.ok(!tags.includes('script'))
    assert.ok(
      page.includes('<bdi>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\u202Egnp.exe\u2066&amp;</bdi>'),
    )
    // What turns the direction of text stands nowhere but in an element that ends it.
    assert.doesNotMatch(page.replaceAll(/<bdi>[^<]*<\/bdi>/g, ''), /[\u202A-\u202E\u2066-\u2069]/)
  })
}

test('a reader without a token reads, and writes nothing', async () => {
  const node = await fetch(`${url}/api/v1/node`)
  assert.equal(node.status, 200)
  assert.equal((await post({ acts: [hostileCommitment] })).status, 401)
  assert.equal((await post({ acts: [hostileCommitment] }, 'wrong')).status, 401)
  assert.equal(
    (await fetch(`${url}/api/v1/node`, { headers: { authorization: 'Bearer wrong' } })).status,
    401,
  )
})
