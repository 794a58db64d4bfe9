import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Hono } from 'hono'
import { type DeskFiles, readDesk, serveDesk } from './serve-desk.ts'

const file = (type: string, text: string, brotli?: string) => ({
  type,
  content: Buffer.from(text),
  brotli: brotli === undefined ? undefined : Buffer.from(brotli),
})

const built: DeskFiles = new Map([
  ['index.html', file('text/html; charset=utf-8', '<p>the desk</p>')],
  ['look.js', file('text/javascript; charset=utf-8', 'look()')],
  ['mark.svg', file('image/svg+xml', '<svg/>')],
  ['assets/a-1.js', file('text/javascript; charset=utf-8', 'whole', 'pressed')],
])

const ask = async (files: DeskFiles, path: string, headers: Record<string, string> = {}) => {
  const app = new Hono()
  serveDesk(app, files)
  const response = await app.request(path, { headers })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

describe('the desk over HTTP', () => {
  it('is one page under every address of a place', async () => {
    for (const path of ['/', '/index.html', '/cabcdefg/commitments?question=due', '/no/such/place']) {
      const { status, text, headers } = await ask(built, path)
      assert.deepEqual([status, text], [200, '<p>the desk</p>'], path)
      assert.equal(headers.get('cache-control'), 'no-cache')
    }
  })

  it('is kept by browsers where the name of a file tells its content, and asked for again elsewhere', async () => {
    const asset = await ask(built, '/assets/a-1.js')
    assert.equal(asset.headers.get('cache-control'), 'public, max-age=31536000, immutable')
    assert.equal((await ask(built, '/mark.svg')).headers.get('cache-control'), 'public, max-age=86400')
    assert.equal((await ask(built, '/look.js')).headers.get('cache-control'), 'no-cache')
  })

  it('is sent compressed to those who say that they read it', async () => {
    const plain = await ask(built, '/assets/a-1.js', { 'accept-encoding': 'gzip' })
    assert.deepEqual([plain.text, plain.headers.get('content-encoding')], ['whole', null])
    const pressed = await ask(built, '/assets/a-1.js', { 'accept-encoding': 'gzip, br' })
    assert.deepEqual([pressed.text, pressed.headers.get('content-encoding')], ['pressed', 'br'])
  })

  it('does not answer with the page for a file that is not there, nor for peers', async () => {
    for (const path of ['/assets/old-2.js', '/exchange/v1/other', '/assets/../index.html/../assets/x']) {
      assert.equal((await ask(built, path)).status, 404, path)
    }
  })

  it('says what to run where it is not built', async () => {
    const files = readDesk('no-such-folder')
    const { status, text } = await ask(files, '/')
    assert.equal(status, 503)
    assert.match(text, /npm run build/)
  })
})
