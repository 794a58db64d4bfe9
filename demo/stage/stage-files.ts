/**
 * What the pages of the stage load. The look is the desk's: its tokens and its fonts, read where the desk has them. The
 * script is TypeScript as everything here, and is sent with its types stripped.
 */
import { readFileSync } from 'node:fs'
import { createRequire, stripTypeScriptTypes } from 'node:module'
import { basename } from 'node:path'

export interface StageFile {
  readonly type: string
  readonly content: Buffer
}

/** Path → file. */
export const readStageFiles = (): ReadonlyMap<string, StageFile> => {
  const fonts = textAt('../../src/web/look/fonts.css')
  return new Map([
    ['/stage.css', { type: css, content: Buffer.from(textAt('./page/stage.css')) }],
    ['/tokens.css', { type: css, content: Buffer.from(textAt('../../src/web/look/tokens.css')) }],
    [
      '/fonts.css',
      {
        type: css,
        content: Buffer.from(fonts.replace(font, (_, path: string) => `"/fonts/${basename(path)}"`)),
      },
    ],
    ['/mark.svg', { type: 'image/svg+xml', content: Buffer.from(textAt('../../src/web/public/mark.svg')) }],
    [
      '/stage.js',
      {
        type: 'text/javascript; charset=utf-8',
        content: Buffer.from(stripTypeScriptTypes(textAt('./page/stage.ts'))),
      },
    ],
    ...[...fonts.matchAll(font)].map(
      ([, path = '']) =>
        [
          `/fonts/${basename(path)}`,
          { type: 'font/woff2', content: readFileSync(packages.resolve(path)) },
        ] as const,
    ),
  ])
}

const css = 'text/css; charset=utf-8'

const font = /"(@fontsource\/[\w./-]+\.woff2)"/g

const packages = createRequire(import.meta.url)

const textAt = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
