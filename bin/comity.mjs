#!/usr/bin/env node
// The one entry point. Plain JavaScript, so that an older Node can still say what is missing.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { arch } from 'node:process'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url)
const flags = ['--disable-warning=ExperimentalWarning']

if (Number(process.versions.node.split('.')[0]) >= 24) {
  const { enableCompileCache } = await import('node:module')
  enableCompileCache?.()
  const { run } = await import('../src/cli/run.ts')
  await run(process.argv.slice(2))
} else {
  const node = fileURLToPath(new URL(`node_modules/node-linux-${arch}/bin/node`, root))
  if (!existsSync(node)) {
    console.error(
      `comity needs Node 24 (this is ${process.versions.node}): run "npm install" here, which brings it, or install Node 24.`,
    )
    process.exit(1)
  }
  const child = spawn(node, [...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
}
