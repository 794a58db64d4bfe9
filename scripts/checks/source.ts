/** A source file as the checks see it: its text, its syntax, and where in it something stands. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ESTree, parseSync } from 'vite'
import type { Finding } from './finding.ts'

export interface Source {
  /** Relative to the root, with `/`. */
  readonly file: string
  readonly text: string
  readonly program: ESTree.Program
  readonly comments: readonly { readonly value: string; readonly start: number }[]
  /** Why the file cannot be read as TypeScript; undefined where it can. */
  readonly error: string | undefined
}

export const readSource = (root: string, file: string): Source => {
  const text = readFileSync(join(root, file), 'utf8')
  const { program, comments, errors } = parseSync(file, text)
  return { file, text, program, comments, error: errors[0]?.message }
}

export const isSource = (file: string): boolean => /\.(ts|tsx|mjs|js)$/.test(file)

export const isTestFile = (file: string): boolean => /\.test\.tsx?$/.test(file)

/** `offset`: in UTF-16 units from the start of the text. */
export const findingAt = (
  { file, text }: Pick<Source, 'file' | 'text'>,
  offset: number,
  message: string,
): Finding => ({
  where: `${file}:${text.slice(0, offset).split('\n').length}`,
  message,
})
