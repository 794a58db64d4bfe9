// Which Node runs Comity, and how a program hands over to it. Plain JavaScript: an older Node must be able to read this.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

/** Hybrid key encapsulation is still marked experimental in Node's WebCrypto, and would print so at every start. */
const flags = ['--disable-warning=ExperimentalWarning']

/** @param {string} version as in `process.versions.node` */
const isEnough = (version) => Number(version.split('.')[0]) >= 24

/** Where the packages put Node 24 on the platforms they bring it for. */
const packaged = fileURLToPath(
  new URL(`../node_modules/node-${process.platform}-${process.arch}/bin/node`, import.meta.url),
)

/**
 * Path of a Node of version 24 or later: this very process, or the one among the packages.
 * Undefined where there is none, or where the packaged one does not run (another C library).
 * @returns {string | undefined}
 */
export const findNode24 = () => {
  if (isEnough(process.versions.node)) return process.execPath
  if (!existsSync(packaged)) return undefined
  return spawnSync(packaged, ['--version'], { stdio: 'ignore' }).status === 0 ? packaged : undefined
}

/**
 * Runs Node 24 in the place of this process: same terminal, signals passed on, its exit code becomes ours.
 * A terminal sends Ctrl-C to the whole group, and npm passes it on besides: the program run must take repeats as one.
 * @param {string} node
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export const handOver = (node, args, env = process.env) => {
  const child = spawn(node, [...flags, ...args], { stdio: 'inherit', env })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  child.on('error', (error) => {
    console.error(`comity: ${node} does not start: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (signal === null ? 1 : constants.signals[signal]))
  })
}
