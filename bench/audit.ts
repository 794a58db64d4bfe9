/**
 * How long a whole node takes to be checked again, and how much memory (`comity audit` in a process of its own, over a node
 * that was written for it; the writing is not counted), and what verifying one evidence file takes, without the start of
 * a process.
 */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Io } from '../src/cli/command.ts'
import { readOptions } from '../src/cli/read-options.ts'
import { parseLetter } from '../src/ledger/credence.ts'
import { verifyEvidence } from '../src/ledger/evidence.ts'
import { verify } from '../src/vault/ed25519.ts'
import { sha256 } from '../src/vault/sha256.ts'
import { type AuditedNode, makeAuditedNode } from './audited-node.ts'
import { flags } from './two-nodes.ts'

export const benchAudit = async (argv: readonly string[], io: Io): Promise<number> => {
  const options = readOptions(argv, {
    json: { type: 'boolean', default: false },
    entries: { type: 'string', default: '1000000' },
    keep: { type: 'boolean', default: false },
  })
  const entries = options.ok ? Number(options.value.values.entries) : 0
  if (!options.ok || !Number.isSafeInteger(entries) || entries < 1) {
    io.err(`comity bench audit: ${options.ok ? '--entries is a number from 1 on' : options.error}`)
    return 2
  }
  const { json, keep } = options.value.values
  const node = await makeAuditedNode(entries, (written) => {
    if (!json && written % 100_000 === 0) io.err(`${written} entries written`)
  })
  try {
    const audited = await runAudit(node.dir)
    const { first, median } = timeVerifying(node)
    const figures = { ...audited, verify_ms: median, verify_first_ms: first }
    if (json) io.out(JSON.stringify(figures))
    else for (const [name, value] of Object.entries(figures)) io.out(`${name.padEnd(16)} ${value}`)
    return 0
  } finally {
    if (keep) io.err(node.dir)
    else await node.remove()
  }
}

const entryPoint = fileURLToPath(new URL('../bin/comity.mjs', import.meta.url))

const runAudit = async (dir: string) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...flags, entryPoint, 'audit', dir, '--json'],
    { maxBuffer: 16_777_216 },
  )
  const { counts, seconds, peakMemoryMb } = JSON.parse(stdout)
  return { entries: counts.entries, seconds, peak_memory_mb: peakMemoryMb }
}

const runs = 51

/** In milliseconds: the first run, on code that is not yet compiled, and the median of all. */
const timeVerifying = (node: AuditedNode): { readonly first: number; readonly median: number } => {
  const letter = parseLetter(node.letter)
  if (!letter.ok) throw new Error(letter.error.kind)
  const times = Array.from({ length: runs }, () => {
    const began = performance.now()
    const verified = verifyEvidence(sha256, verify, node.evidence, [letter.value])
    if (!verified.ok) throw new Error(verified.error.kind)
    return performance.now() - began
  })
  const [first = 0] = times
  const median = times.toSorted((a, b) => a - b)[(runs - 1) / 2] ?? 0
  return { first: Number(first.toFixed(2)), median: Number(median.toFixed(2)) }
}
