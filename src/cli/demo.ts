import { relative, resolve } from 'node:path'
import { type CheckRun, checkInTemporaryFolder } from '../../demo/check/in-temporary-folder.ts'
import { DemoFailure } from '../../demo/nodes/demo-failure.ts'
import { originAt } from '../../demo/nodes/make-nodes.ts'
import { authorities, cities, type Side, sides } from '../../demo/nodes/sides.ts'
import { visitorCode } from '../../demo/nodes/visitor.ts'
import { type RunningDemo, startDemo } from '../../demo/start.ts'
import type { Command, Io } from './command.ts'
import { readOptions } from './read-options.ts'

const usage = `comity demo [--dir .comity] [--port N] [--fresh]
comity demo --check [--json] [--keep]

Starts two nodes on this machine, of Viet Nam (VN.MPS, Hà Nội) and of Thailand (TH.NSC, Bangkok), with the public record of
their cooperation; the folder keeps them for the next start. They can be reached from this machine alone, on ports N and N+1.
  --fresh   begins afresh, in a folder that an earlier demonstration made
  --check   starts two others in a temporary folder on free ports, has them do all that they are for, and says what it found
  --json    prints the result of the check as one line of JSON
  --keep    keeps the folder of a check that failed`

export const command: Command = {
  summary: 'Two nodes with the public record of Viet Nam and Thailand, to try.',
  usage,
  run: async (argv, io) => {
    const options = readOptions(argv, {
      dir: { type: 'string', default: '.comity' },
      port: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    })
    if (!options.ok || options.value.positionals.length > 0) {
      io.err(options.ok ? usage : `comity demo: ${options.error}`)
      return 2
    }
    const { dir, port, fresh, check: isCheck, json, keep } = options.value.values
    if (isCheck) return check(io, json, keep)
    const first = port === undefined ? undefined : Number(port)
    if (first !== undefined && !(Number.isInteger(first) && first >= 1 && first < 65_535)) {
      io.err(`comity demo: "${port}" is not a port between 1 and 65534.`)
      return 2
    }
    return start(io, { dir: resolve(dir), port: first, fresh })
  },
}

const start = async (io: Io, options: Parameters<typeof startDemo>[0]): Promise<number> => {
  const stop = hearStop()
  let demo: RunningDemo
  try {
    demo = await startDemo(options, io.out, stop.isAsked)
  } catch (error) {
    if (stop.isAsked()) return 0
    if (!(error instanceof DemoFailure)) throw error
    io.err(`comity demo: ${error.message}`)
    return 1
  }
  if (!stop.isAsked()) for (const line of await whatToTry(demo, shown(options.dir))) io.out(line)
  const failure = await Promise.race([stop.asked, demo.failed])
  await demo.stop()
  if (typeof failure !== 'string') return 0
  io.err(`comity demo: ${failure}`)
  return 1
}

/** As a person would type it from here. */
const shown = (dir: string): string => {
  const path = relative(process.cwd(), dir)
  return path === '' ? '.' : path.startsWith('..') ? dir : path
}

const whatToTry = async ({ nodes, stage }: RunningDemo, dir: string): Promise<readonly string[]> => [
  'Two nodes run, each with its own copy of the public record, reachable from this machine alone.',
  ...(stage === undefined
    ? ['Start here, in a browser; anyone may read:', `  ${deskOf('VN', nodes)}/`, ...(await comingIn(nodes))]
    : [
        'Start here, in a browser (the desk of Hà Nội; its guide lets you in as an officer when you want to act):',
        `  ${stage.start}`,
      ]),
  'Other addresses:',
  ...sides.map((side) => `  ${`desk of ${cities[side]}`.padEnd(16)} ${deskOf(side, nodes)}/`),
  ...(stage === undefined ? [] : [`  ${'both, as a stage'.padEnd(16)} ${stage.origin}/`]),
  ...sides.map(
    (side) => `  ${`API of ${authorities[side]}`.padEnd(16)} ${nodes[side].api.url}/api/v1/openapi.json`,
  ),
  'In another terminal, "npx comity demo --check" has two others exchange, lose their link, agree and prove it.',
  `Ctrl-C stops both; the next start keeps everything in ${dir}, and --fresh begins again.`,
]

/** Where there is no stage to hand it out: the way in for an officer, good once on each side. */
const comingIn = async (nodes: RunningDemo['nodes']): Promise<readonly string[]> => {
  const lines: string[] = []
  for (const side of sides) {
    const code = await visitorCode(nodes[side].api.as('operator'))
    if (code === undefined) continue
    lines.push(`  ${cities[side].padEnd(8)} ${deskOf(side, nodes)}/invitation#${code}`)
  }
  if (lines.length === 0) return ['You have come in as an officer before: sign in as "officer".']
  return [
    'To work there as an officer, named "officer", come in once by these, and choose a password or a passkey:',
    ...lines,
  ]
}

const deskOf = (side: Side, nodes: RunningDemo['nodes']): string =>
  originAt(authorities[side], Number(new URL(nodes[side].api.url).port))

const check = async (io: Io, json: boolean, keep: boolean): Promise<number> => {
  const stop = hearStop()
  const run = checkInTemporaryFolder({ told: json ? () => {} : io.out, keep })
  const ended = await Promise.race([run.result, stop.asked])
  if (ended === undefined) {
    await run.abandon()
    return 130
  }
  if (json) io.out(JSON.stringify(ended))
  if (!ended.ok) {
    io.err(`comity demo --check: ${ended.reason}`)
    return 1
  }
  if (!json) for (const line of whatWasFound(ended)) io.out(line)
  return 0
}

const whatWasFound = (found: Extract<CheckRun, { ok: true }>): readonly string[] => [
  `${found.mechanisms} mechanisms, ${found.sessions} sessions, ${found.instruments} instruments, ${found.commitments} commitments, ${found.contacts} contacts on both nodes`,
  ...sides.map(
    (side) =>
      `${authorities[side]} wrote ${found.entries[side]} entries; the other side has witnessed ${found.cosigned[side]}`,
  ),
  `state digest, the same on both: ${found.state_digest.VN}`,
  `oldest open commitment at the end of 2025: ${found.open_oldest.id}, ${found.open_oldest.days} days`,
  `exercise, by ${found.officers} officers: ${found.texts_signed} text signed by both sides, by key and in ink; ${found.confirmed} claim confirmed, and final; ${found.carried_over} commitment carried over`,
  'one side alone: what was told of the other was confirmed or disputed by it once it had a node',
  "the evidence and the officer's signature in it hold offline; all audits are clean",
  `${found.seconds} seconds`,
]

interface Stop {
  readonly asked: Promise<void>
  isAsked(): boolean
}

/** A terminal, npm and a parent may each pass on one Ctrl-C: all that come count as one. */
const hearStop = (): Stop => {
  let isAsked = false
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        isAsked = true
        resolve()
      })
    }
  })
  return { asked, isAsked: () => isAsked }
}
