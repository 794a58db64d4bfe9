/**
 * A node as a process of its own: `comity serve` in its data folder. It stands in a group of its own, so that a Ctrl-C in
 * the terminal reaches only us; and it hears when we are gone, however we went, by the channel between us.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../../src/node/config.ts'
import { dataFolder } from '../../src/node/data-folder.ts'
import { DemoFailure, orFail } from './demo-failure.ts'
import { type NodeApi, openNodeApi } from './node-api.ts'

export interface NodeProcess {
  readonly api: NodeApi
  readonly pid: number
  /** Resolves when it has ended, by itself or because it was told to; with its last words where it failed. */
  readonly ended: Promise<string | undefined>
  /** Asks it to end and waits for it. */
  stop(): Promise<void>
}

export interface NodeProcessOptions {
  /** Its structured log is appended there. */
  readonly logFile: string
  readonly env?: Readonly<Record<string, string>>
}

const flags = ['--disable-warning=ExperimentalWarning']
const entryPoint = fileURLToPath(new URL('../../bin/comity.mjs', import.meta.url))

/** Longer than any clean end takes; then it is ended all the same. */
const patienceMs = 10_000

/** Resolves when the node listens. */
export const startNode = async (dir: string, options: NodeProcessOptions): Promise<NodeProcess> => {
  const { authority, listen } = orFail(await readConfig(dataFolder(dir).config))
  const log = openSync(options.logFile, 'a', 0o600)
  const before = fstatSync(log).size
  const child = spawn(process.execPath, [...flags, entryPoint, 'serve', dir, '--log-level', 'warn'], {
    stdio: ['ignore', 'pipe', log, 'ipc'],
    env: { ...process.env, ...options.env },
    detached: true,
  })
  closeSync(log)
  const ended = endOf(child, options.logFile, before)
  const isListening = await Promise.race([firstLine(child), ended.then(() => undefined)])
  if (isListening === undefined) {
    throw new DemoFailure((await ended) ?? `the node of ${authority} ended before it listened`)
  }
  const url = `http://${listen.host}:${listen.port}`
  return {
    api: await openNodeApi(dir, authority, url),
    pid: child.pid ?? 0,
    ended,
    stop: async () => {
      child.kill('SIGTERM')
      const clock = setTimeout(() => child.kill('SIGKILL'), patienceMs)
      await ended
      clearTimeout(clock)
    },
  }
}

const endOf = async (child: ChildProcess, logFile: string, before: number): Promise<string | undefined> => {
  const [code, signal] = await once(child, 'exit')
  if (code === 0) return undefined
  return signal === null ? lastWords(logFile, before, Number(code)) : `it was ended by ${signal}`
}

/** What the command line says of an error is one line that begins with its name; a fault of ours leaves a stack. */
const lastWords = (logFile: string, before: number, code: number): string => {
  const lines = readFileSync(logFile).subarray(before).toString('utf8').split('\n')
  const said = lines.findLast((line) => line.startsWith(errorPrefix))
  if (said !== undefined) return said.slice(errorPrefix.length)
  const thrown = lines.findLast((line) => /^\w*Error\b/.test(line))
  return `it ended with code ${code}${thrown === undefined ? '' : `, ${thrown}`}: see ${logFile}`
}

const errorPrefix = 'comity serve: '

/** The line that says where it listens; undefined where there is none. */
const firstLine = ({ stdout }: ChildProcess): Promise<string | undefined> =>
  new Promise((resolve) => {
    if (stdout === null) return resolve(undefined)
    const lines = createInterface({ input: stdout })
    lines.once('line', resolve)
    lines.once('close', () => resolve(undefined))
  })
