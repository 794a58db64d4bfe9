// Builds the desk where its sources have changed since it was built: a few seconds, and otherwise a few milliseconds.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { isDeskBuilt } from './desk-sources.mjs'

/**
 * Ends the process with what the build said where it fails.
 * @param {string} root
 * @param {string} node path of a Node 24
 * @returns {string} that path
 */
export const ensureDesk = (root, node) => {
  if (isDeskBuilt(root)) return node
  console.error('setup: building the desk …')
  const script = join(root, 'scripts', 'desk', 'build-desk.ts')
  const built = spawnSync(node, [script], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' })
  if (built.status === 0) return node
  console.error(`setup: the desk cannot be built:\n${built.stdout}${built.stderr}`.trimEnd())
  process.exit(1)
}
