/**
 * `comity bench start`: from spawning the process to its first healthy answer, the middle of five starts, and the resident
 * memory of a node with the public record after ten idle seconds.
 */
import { readFile } from 'node:fs/promises'
import type { Io } from '../src/cli/command.ts'
import { startTwoNodes } from './two-nodes.ts'

export const benchStart = async (argv: readonly string[], io: Io): Promise<number> => {
  const starts: number[] = []
  let memory = 0
  for (let run = 0; run < 5; run += 1) {
    const nodes = await startTwoNodes()
    starts.push(nodes.vn.startedInMs)
    if (run === 4) {
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

const residentMegabytes = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
}
