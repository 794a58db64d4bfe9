/**
 * The stage of the demonstration: one page that shows both desks side by side, each in a frame of its own origin, so that an
 * act on the one is seen to arrive on the other. It has no script and no part in anything; the frames are the desks
 * themselves, which let themselves be framed by this origin alone (`stage` in their configuration).
 */
import { createServer, type Server } from 'node:http'
import { words as en } from './words.en.ts'
import { words as th } from './words.th.ts'
import { words as vi } from './words.vi.ts'

export interface Desk {
  readonly name: string
  readonly origin: string
}

export interface Stage {
  close(): Promise<void>
}

const dictionaries = { en, vi, th } as const

export const serveStage = (port: number, desks: readonly Desk[]): Promise<Stage> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const language = languageOf(request.headers['accept-language'] ?? '')
      const isStyle = request.url === '/stage.css'
      response.writeHead(200, {
        'content-type': isStyle ? 'text/css; charset=utf-8' : 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; style-src 'self'; frame-src ${desks.map(({ origin }) => origin).join(' ')}; base-uri 'none'; frame-ancestors 'none'`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      })
      response.end(isStyle ? style : page(desks, language))
    })
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port }, () => resolve({ close: () => closeServer(server) }))
  })

const languageOf = (asked: string): keyof typeof dictionaries => {
  const found = /\b(vi|th|en)\b/.exec(asked)?.[1]
  return found === 'vi' || found === 'th' ? found : 'en'
}

/** Names and origins are our own; nothing of a visitor or a record stands in it. */
const page = (desks: readonly Desk[], language: keyof typeof dictionaries): string => {
  const words = dictionaries[language]
  const frames = desks.map(
    ({ name, origin }) => `<section>
      <h2><bdi>${name}</bdi> <a href="${origin}/">${words.alone}</a></h2>
      <iframe src="${origin}/" title="${name}" allow="publickey-credentials-get ${origin}; publickey-credentials-create ${origin}"></iframe>
    </section>`,
  )
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${words.title}</title>
    <link rel="stylesheet" href="/stage.css" />
  </head>
  <body>
    <header><h1>${words.title}</h1><p>${words.about}</p></header>
    <main>${frames.join('\n')}</main>
  </body>
</html>
`
}

const style = `
body { margin: 0; height: 100dvh; display: grid; grid-template-rows: auto 1fr; background: #061f18; color: #eef6f2;
  font: 15px/1.5 "Noto Sans", "Noto Sans Thai", system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: baseline; padding: 0.4rem 1rem; }
h1 { font-size: 1rem; margin: 0; }
p { margin: 0; font-size: 0.8125rem; color: #b7d0c6; }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 0.6rem; padding: 0 0.6rem 0.6rem;
  min-height: 0; }
section { display: grid; grid-template-rows: auto 1fr; min-height: 30rem; }
h2 { font-size: 0.9375rem; margin: 0; padding: 0.2rem 0.4rem; display: flex; justify-content: space-between; }
a { color: #b7d0c6; font-weight: 400; font-size: 0.8125rem; }
iframe { border: 0; width: 100%; height: 100%; background: #fff; }
`

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
