/**
 * `comity bench start`: from spawning the process to its first healthy answer, the middle of five starts, and the resident
 * memory of a node with the public record after ten idle seconds.
 */
import { readFile } from 'node:fs/promises'
import { readWaves } from '../demo/nodes/load-record.ts'
import type { Io } from '../src/cli/command.ts'
import { startTwoNodes, type TwoNodes } from './two-nodes.ts'

export const benchStart = async (argv: readonly string[], io: Io): Promise<number> => {
  const starts: number[] = []
  let memory = 0
  for (let run = 0; run < 5; run += 1) {
    const nodes = await startTwoNodes()
    starts.push(nodes.vn.startedInMs)
    if (run === 4) {
      await loadRecord(nodes)
      await new Promise((resolve) => setTimeout(resolve, 10_000))
      memory = await residentMegabytes(nodes.vn.pid)
    }
    await nodes.end()
  }
  starts.sort((a, b) => a - b)
  const result = { cold_start_ms: Math.round(starts[2] ?? 0), idle_memory_mb: Math.round(memory) }
  io.out(argv.includes('--json') ? JSON.stringify(result) : JSON.stringify(result, null, 2))
  return 0
}

/** Each act by the side that told it, a wave when what it cites is on the other side too. */
const loadRecord = async ({ compact, vn, th }: TwoNodes): Promise<void> => {
  for (const wave of readWaves()) {
    for (const node of [vn, th]) {
      const acts = wave
        .filter(({ by }) => by === node.authority)
        .map(({ facts, body }) => ({ ...facts, body }))
      if (acts.length > 0) await node.call('POST', `/compacts/${compact}/acts?wait=10000`, { acts })
    }
  }
}

const residentMegabytes = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
}
