/**
 * The built desk (`dist/desk`): read once at start and sent from memory, in the Brotli copy where the browser takes it.
 * Files under `assets/` carry a digest of their content in their names and are kept by browsers; every other address is a
 * place of the desk and gets the one page that knows them. Where the desk is not built the node works all the same, and
 * its page says what to run.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Context, Hono } from 'hono'
import { problem } from './answer-problem.ts'

export interface DeskFile {
  readonly type: string
  readonly content: Buffer
  readonly brotli: Buffer | undefined
}

/** Path below the root of the site, without the first slash → file. */
export type DeskFiles = ReadonlyMap<string, DeskFile>

const page = 'index.html'

export const deskFolder = fileURLToPath(new URL('../../../dist/desk', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Empty where there is no such folder. */
export const readDesk = (folder: string): DeskFiles => {
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    files.flatMap((file) => {
      const type = types[extname(file)]
      if (type === undefined) return []
      const brotli = files.includes(`${file}.br`) ? readFileSync(join(folder, `${file}.br`)) : undefined
      return [[file, { type, content: readFileSync(join(folder, file)), brotli }] as const]
    }),
  )
}

/** After all other routes: what is left over is a place of the desk. */
export const serveDesk = (app: Hono, files: DeskFiles): void => {
  app.get('*', (context) => {
    const path = context.req.path.slice(1)
    const file = files.get(path)
    if (file !== undefined && path !== page) return send(context, file, keptFor(path))
    // What looks like a file and is none must not be answered with a page.
    if (path.startsWith('exchange/') || path.startsWith('assets/'))
      return problem(context, { status: 404, kind: 'no-such-route' })
    const shell = files.get(page)
    return shell === undefined ? context.html(notBuilt, 503) : send(context, shell, 'no-cache')
  })
}

/** A browser asks for the picture of the tab at each step from place to place. */
const keptFor = (path: string): string =>
  path.startsWith('assets/')
    ? 'public, max-age=31536000, immutable'
    : extname(path) === '.svg'
      ? 'public, max-age=86400'
      : 'no-cache'

const send = (context: Context, { type, content, brotli }: DeskFile, kept: string): Response => {
  const isBrotli = brotli !== undefined && /\bbr\b/.test(context.req.header('accept-encoding') ?? '')
  return context.body(new Uint8Array(isBrotli ? brotli : content), 200, {
    'content-type': type,
    'cache-control': kept,
    vary: 'accept-encoding',
    ...(isBrotli ? { 'content-encoding': 'br' } : {}),
  })
}

const notBuilt = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Comity</title></head>
  <body>
    <p lang="vi">Bàn làm việc chưa được dựng. Hãy chạy “npm run build” trong thư mục mã nguồn rồi khởi động lại máy chủ.</p>
    <p lang="th">ยังไม่ได้สร้างโต๊ะทำงาน โปรดเรียก “npm run build” ในโฟลเดอร์ซอร์สโค้ด แล้วเริ่มระบบใหม่</p>
    <p lang="en">The desk is not built. Run “npm run build” in the checkout, then start the node again.</p>
  </body>
</html>
`
