/** The files of the project as a newcomer has them: no packages, no data, nothing hidden but `.ci`. */
import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'

const leftOut = new Set(['node_modules', 'dist', 'coverage', 'screenshots'])

/** Paths relative to `root`, with `/`, sorted. */
export const listFiles = (root: string, folder = ''): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(isOurs)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? listFiles(root, path) : [path]
    })

const isOurs = (entry: Dirent): boolean =>
  entry.isDirectory()
    ? !leftOut.has(entry.name) && (!entry.name.startsWith('.') || entry.name === '.ci')
    : entry.isFile() && !entry.name.endsWith('.tmp')
