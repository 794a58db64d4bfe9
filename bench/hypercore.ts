/** hypercore 10 beside ours: installed in a folder of its own, only when somebody asks for the comparison. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('./hypercore/', import.meta.url))

export interface HypercoreResult {
  readonly blocks: number
  readonly seconds: number
  readonly blocks_per_s: number
}

/** One-kilobyte blocks from one copy to another in one process: neither judged nor sealed to a peer. */
export const measureHypercore = (blocks: number): HypercoreResult => {
  if (!existsSync(join(folder, 'node_modules'))) {
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  const printed = execFileSync(process.execPath, [join(folder, 'replicate.mjs'), String(blocks)], {
    encoding: 'utf8',
  })
  return JSON.parse(printed) as HypercoreResult
}
