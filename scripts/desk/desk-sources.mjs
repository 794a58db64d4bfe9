// Which state of the sources the built desk is of. Plain JavaScript: it runs before Node 24 is chosen.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folders whose files can end up in the desk, and the lock file that names its packages. */
const inputs = ['src/web', 'src/affairs', 'src/ledger', 'src/names', 'scripts/desk', 'package-lock.json']

/** Where the built desk stands, and the file in it that names its sources. */
export const deskFolder = 'dist/desk'
export const stampFile = 'sources'

/**
 * @param {string} root
 * @returns {string} in hexadecimal
 */
export const digestOfSources = (root) => {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap((input) => filesOf(root, input))) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @returns {boolean}
 */
export const isDeskBuilt = (root) => {
  const stamp = join(root, deskFolder, stampFile)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digestOfSources(root)
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {readonly string[]} ascending; tests are no part of what is built
 */
const filesOf = (root, path) => {
  if (!path.includes('/')) return [path]
  return readdirSync(join(root, path), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replace(/^\//, ''))
    .sort()
}
