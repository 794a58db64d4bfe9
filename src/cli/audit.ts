import { resolve } from 'node:path'
import { auditNode } from '../node/audit/audit-node.ts'
import { findingWords } from '../node/audit/findings.ts'
import type { AuditReport } from '../node/audit/report.ts'
import type { Command, Io } from './command.ts'
import { readOptions } from './read-options.ts'

const usage = `comity audit DIR [--json]

Checks a whole node again from its folder, also while it runs: bytes, trees, signatures, every verdict at its own cut, every
state. Changes nothing. Prints each finding with its code and place, and what an audit does not cover. Exit code 1: it found
something.`

export const command: Command = {
  summary: 'Checks a whole node again.',
  usage,
  run: async (argv, io) => {
    const options = readOptions(argv, { json: { type: 'boolean', default: false } })
    const dir = options.ok ? options.value.positionals[0] : undefined
    if (!options.ok || dir === undefined) {
      io.err(options.ok ? usage : `comity audit: ${options.error}`)
      return 2
    }
    const began = performance.now()
    const report = await auditNode(resolve(dir))
    const seconds = (performance.now() - began) / 1000
    // In KiB (getrusage).
    const peakMemoryMb = Math.round(process.resourceUsage().maxRSS / 1024)
    if (options.value.values.json) {
      io.out(JSON.stringify({ ...report, seconds: Number(seconds.toFixed(2)), peakMemoryMb }))
    } else print(io, report, seconds)
    return report.ok ? 0 : 1
  },
}

/** Of many findings the first ones are printed; `--json` has more. */
const printed = 50

const print = (io: Io, report: AuditReport, seconds: number): void => {
  io.out(
    `${(report.purpose ?? 'unknown purpose').toUpperCase()}: the node of ${report.authority ?? 'nobody'}`,
  )
  for (const { compact, name, purpose, lane, feeds } of report.lanes) {
    io.out(`${purpose ?? 'unknown purpose'} "${name}" ${compact} ${lane}`)
    for (const { authority, size, accepted, judged, witnessed } of feeds) {
      const by = Object.entries(witnessed).map(([witness, upTo]) => `${witness} up to ${upTo}`)
      const seen = by.length === 0 ? 'witnessed by nobody' : `witnessed by ${by.join(', ')}`
      io.out(`  ${authority}: ${size} entries, ${accepted} accepted, ${judged} judged; ${seen}`)
    }
  }
  const counts = Object.entries(report.counts).map(([name, count]) => `${count} ${inWords(name)}`)
  io.out(`Gone through in ${seconds.toFixed(1)} s: ${counts.join(', ')}.`)
  for (const { code, place, detail } of report.findings.slice(0, printed)) {
    io.out(`FOUND ${code} at ${place}: ${findingWords[code]}${detail === '' ? '' : ` (${detail})`}`)
  }
  if (report.found > printed) io.out(`… and ${report.found - Math.min(printed, report.found)} more`)
  io.out(report.ok ? 'Nothing was found.' : `${report.found} found.`)
  io.out('Not covered:')
  for (const line of report.notCovered) io.out(`  - ${line}`)
}

/** `signedHeads` → `signed heads` */
const inWords = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
