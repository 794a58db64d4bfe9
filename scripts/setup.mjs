// Brings the checkout to where it can run: the packages of the lock file, and a Node 24. Runs under Node 20.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findNode24 } from './node24.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Installs what the lock file names, if it is not there yet, and finds Node 24. Ends the process with one line where it cannot.
 * @returns {string} path of a Node 24
 */
export const setup = () => {
  if (!isInstalled(root)) install()
  const node = findNode24()
  if (node === undefined) {
    return stop(
      `Comity needs Node 24; this is Node ${process.versions.node} on ${process.platform}-${process.arch}, and no packaged one runs here (npm brings it for Linux with glibc, x64 and arm64). Install Node 24 from nodejs.org and run the command again.`,
    )
  }
  return node
}

/**
 * Whether `node_modules` is what the lock file asks for. Our stamp says so at once; where it is missing or old, npm's own
 * list of what it installed is compared, so that an `npm install` by hand is not done twice.
 * @param {string} folder
 */
export const isInstalled = (folder) => {
  const lock = readFileSync(join(folder, 'package-lock.json'))
  const stamp = `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`
  const stampFile = join(folder, 'node_modules', '.comity-stamp')
  if (readOr(stampFile, '') === stamp) return true
  const installed = readOr(join(folder, 'node_modules', '.package-lock.json'), '')
  if (installed === '' || !agrees(JSON.parse(lock.toString()), JSON.parse(installed))) return false
  writeFileSync(stampFile, stamp)
  return true
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Entry
 * @param {{ packages: Record<string, Entry> }} lock
 * @param {{ packages: Record<string, Entry> }} installed
 */
const agrees = (lock, installed) => {
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '')
  const missing = wanted.filter(([path, entry]) => {
    const found = installed.packages[path]
    // Optional packages for another platform are rightly absent.
    if (found === undefined) return entry.optional !== true && entry.devOptional !== true
    return found.version !== entry.version || found.integrity !== entry.integrity
  })
  const extra = Object.keys(installed.packages).filter((path) => lock.packages[path] === undefined)
  return missing.length === 0 && extra.length === 0
}

const install = () => {
  console.error('setup: installing the packages of package-lock.json (once; about 20 seconds) …')
  // npm must not run on the Node inside the folder it is about to replace.
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((entry) => !entry.endsWith(join('node_modules', '.bin')))
    .join(delimiter)
  const npm = spawnSync('npm', ['ci', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'], {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (npm.error !== undefined) {
    stop(
      `npm is not on the PATH (${npm.error.message}): install Node.js together with npm, and run the command again.`,
    )
  }
  if (npm.status !== 0) stop(whyNpmFailed(`${npm.stdout}${npm.stderr}`, npm.status ?? npm.signal))
  if (!isInstalled(root)) {
    stop(
      'npm ended well, but node_modules does not hold what package-lock.json names: remove node_modules and try again.',
    )
  }
}

/**
 * npm's many lines in one, with what to do.
 * @param {string} output
 * @param {number | string | null} status
 */
export const whyNpmFailed = (output, status) => {
  const network =
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH)\b/.exec(
      output,
    )
  if (network !== null) {
    return `npm could not reach the package registry (${network[1]}): the first start needs the network; check it, or npm's proxy settings, and run the command again.`
  }
  if (/\bENOSPC\b/.test(output)) return 'the disk is full (ENOSPC): the packages need about 400 MB.'
  if (/\b(EACCES|EROFS)\b/.test(output)) {
    return 'npm may not write here (EACCES or EROFS): the checkout and your npm cache must be writable by you.'
  }
  const lines = output.split('\n').filter((line) => line.startsWith('npm error'))
  const first = lines[0]?.slice('npm error'.length).trim() ?? 'it printed no reason'
  const second = lines[1]?.slice('npm error'.length).trim() ?? ''
  return `"npm ci" failed (${status}): ${first} ${second}`.trimEnd()
}

/**
 * @param {string} file
 * @param {string} otherwise
 */
const readOr = (file, otherwise) => (existsSync(file) ? readFileSync(file, 'utf8') : otherwise)

/**
 * @param {string} why
 * @returns {never}
 */
const stop = (why) => {
  console.error(`setup: ${why}`)
  process.exit(1)
}
