/**
 * A problem as a page, for whoever came to it by a browser's address line: what is wrong, what to do, and the number that
 * the node's log knows it by. It needs no script, no font and no other file, so that it stands where nothing else does; its
 * style is allowed by digest (Content Security Policy Level 3 section 2.3.1).
 */
import { createHash } from 'node:crypto'
import { type Language, titleOf, toDesk, wordsOf } from '../api/problem-words.ts'
import type { Problem } from '../api/route.ts'

export const problemPage = (given: Problem, language: Language): string => {
  const title = titleOf(given.status, language)
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(title)} · Comity</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
      <p class="status">Comity · ${given.status}</p>
      <h1>${escaped(title)}</h1>
      <p>${escaped(wordsOf(given)[language])}</p>
      <p><a href="/">${escaped(toDesk[language])}</a></p>
    </main>
  </body>
</html>
`
}

/** Whether a browser asks for a page to show, and no script for an answer. */
export const isForPage = (header: (name: string) => string | undefined): boolean =>
  /^text\/html\b/.test(header('accept') ?? '') && (header('sec-fetch-mode') ?? 'navigate') === 'navigate'

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)

/** The colours of the desk (`web/look/tokens.css`). */
const style = `
:root { color-scheme: light dark }
body { margin: 0; background: light-dark(#eef2f0, #0f1513); color: light-dark(#15201c, #e3ebe7);
  border-block-start: 0.75rem solid light-dark(#0d3b30, #0a1d18);
  font: 400 1.0625rem/1.6 "IBM Plex Sans", "IBM Plex Sans Thai Looped", system-ui, sans-serif }
:lang(th) body { line-height: 1.8 }
main { max-inline-size: 38rem; margin: 12vh auto; padding: 0 1.25rem; overflow-wrap: anywhere }
h1 { font-size: 1.5rem; margin: 0 0 1rem }
.status { margin: 0; font-size: 0.8125rem; color: light-dark(#51605a, #9fb1a9) }
a { color: light-dark(#0b6350, #63cbae); text-underline-offset: 0.2em }
`

/** As a source of styles that the policy allows. */
export const problemStyle = `'sha256-${createHash('sha256').update(style).digest('base64')}'`
