#!/usr/bin/env node
// The one entry point. Plain JavaScript, so that an older Node can still hand over to Node 24 or say what is missing.
import { fileURLToPath } from 'node:url'
import { findNode24, handOver } from '../scripts/node24.mjs'

const node = findNode24()
if (node === undefined) {
  console.error(
    `comity needs Node 24 (this is ${process.versions.node}): run "npm start" once in the checkout, which brings it, or install Node 24.`,
  )
  process.exitCode = 1
} else if (node !== process.execPath) {
  handOver(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)])
} else {
  // Called directly there is no flag on the command line to silence what handOver silences.
  process.removeAllListeners('warning')
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') console.error(`${warning.name}: ${warning.message}`)
  })
  const { enableCompileCache } = await import('node:module')
  enableCompileCache()
  const { run } = await import('../src/cli/run.ts')
  await run(process.argv.slice(2))
}
