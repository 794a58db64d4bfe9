/** Two real node processes, paired, in a temporary folder on free ports: what the benchmarks run against. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { originAt } from '../demo/nodes/make-nodes.ts'
import { roles } from '../src/affairs/kernel/access.ts'
import { highestLevel } from '../src/affairs/kernel/marking.ts'
import type { Result } from '../src/ledger/result.ts'
import { type Config, defaultConfig } from '../src/node/config.ts'
import { dataFolder } from '../src/node/data-folder.ts'
import { everyOffice } from '../src/node/officers/officer.ts'
import { officerWithToken } from '../src/node/officers/officer-with-token.ts'
import { openOfficers } from '../src/node/officers/officers.ts'
import { initNode } from '../src/node/setup/init-node.ts'
import { acceptLetter, foundCompact, joinCompact, type PairingDeps } from '../src/node/setup/pairing.ts'
import { openSqliteStore } from '../src/store/sqlite-store.ts'
import { sha256 } from '../src/vault/sha256.ts'

export interface RunningNode {
  readonly authority: string
  readonly dir: string
  readonly url: string
  /** Of the desk, as a browser reaches it. */
  readonly desk: string
  readonly pid: number
  /** From spawning the process to its first healthy answer, in milliseconds. */
  readonly startedInMs: number
  call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown>
}

export interface TwoNodes {
  readonly compact: string
  readonly vn: RunningNode
  readonly th: RunningNode
  /** Ends both processes and removes the folder. */
  end(): Promise<void>
}

export const flags = ['--disable-warning=ExperimentalWarning']
const entryPoint = fileURLToPath(new URL('../bin/comity.mjs', import.meta.url))

/** `prepare`: what is done to the first node's folder before either starts. */
export const startTwoNodes = async (
  prepare: (dir: string, compact: string) => Promise<void> = async () => {},
): Promise<TwoNodes> => {
  const folder = await mkdtemp(join(tmpdir(), 'comity-bench-'))
  const configs = await Promise.all(['VN.MPS', 'TH.NSC'].map(exerciseConfig))
  const [vnDir, thDir] = [join(folder, 'vn'), join(folder, 'th')]
  const [vnConfig, thConfig] = configs as [Config, Config]
  must(await initNode(vnDir, vnConfig, undefined))
  must(await initNode(thDir, thConfig, undefined))
  const compact = await pair(vnDir, vnConfig, thDir, thConfig)
  await prepare(vnDir, compact)
  const children: ChildProcess[] = []
  const vn = await startNode(vnDir, vnConfig, children)
  const th = await startNode(thDir, thConfig, children)
  return {
    compact,
    vn,
    th,
    end: async () => {
      await Promise.all(children.map(endChild))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const exerciseConfig = async (authority: string): Promise<Config> => {
  const port = await freePort()
  return {
    ...defaultConfig(authority, 'exercise', port),
    endpoint: `http://127.0.0.1:${port}`,
    desk: { origin: originAt(authority, port), behindProxy: false, stage: null },
  }
}

const pair = async (vnDir: string, vnConfig: Config, thDir: string, thConfig: Config): Promise<string> => {
  const vn = depsOf(vnDir, vnConfig)
  const th = depsOf(thDir, thConfig)
  const founding = {
    name: 'Benchmark',
    members: [vnConfig.authority, thConfig.authority],
    languages: ['en'],
    purpose: 'exercise',
  } as const
  const founded = must(await foundCompact(vn, founding))
  const joined = must(await joinCompact(th, founded.letter))
  must(await acceptLetter(vn, joined.letter, joined.digits))
  must(await acceptLetter(th, founded.letter, founded.digits))
  vn.store.close()
  th.store.close()
  return founded.compact
}

const depsOf = (dir: string, config: Config): PairingDeps => {
  const folder = dataFolder(dir)
  const store = must(openSqliteStore({ file: folder.database, authority: config.authority, sha256 }))
  return { store, config, keyring: { dir: folder.keys } }
}

const startNode = async (dir: string, config: Config, children: ChildProcess[]): Promise<RunningNode> => {
  const token = officerToken(dir, config)
  const url = `http://127.0.0.1:${config.listen.port}`
  const agent = new Agent({ keepAlive: true })
  const began = performance.now()
  const child = spawn(
    process.execPath,
    [
      ...flags,

      entryPoint,
      'serve',
      dir,
      '--log-level',
      'error',
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  children.push(child)
  await firstAnswer(`${url}/api/v1/health`, child)
  const startedInMs = performance.now() - began
  return {
    authority: config.authority,
    dir,
    url,
    desk: config.desk?.origin ?? url,
    pid: child.pid ?? 0,
    startedInMs,
    call: async (method, path, body) => {
      const { status, text } = await ask(agent, `${url}/api/v1${path}`, method, token, body)
      if (status >= 300) throw new Error(`${method} ${path}: ${status} ${text}`)
      return JSON.parse(text)
    },
  }
}

/** Of an officer who may do everything: what a benchmark measures is not who may. */
const officerToken = (dir: string, { authority }: Config): string => {
  const store = must(openSqliteStore({ file: dataFolder(dir).database, authority, sha256 }))
  const officers = openOfficers({ store, authority, origin: undefined })
  const grants = [{ office: everyOffice, roles: [...roles] }]
  const { token } = must(officerWithToken(officers, { handle: 'bench', grants, clearedFor: highestLevel }))
  store.close()
  return token
}

/** A client as light as can be, since it shares the cores with what it measures. */
const ask = (
  agent: Agent,
  url: string,
  method: 'GET' | 'POST',
  token: string,
  body: unknown,
): Promise<{ readonly status: number; readonly text: string }> =>
  new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const call = request(url, { agent, method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
      )
    })
    call.on('error', reject)
    call.end(body === undefined ? undefined : JSON.stringify(body))
  })

const firstAnswer = async (url: string, child: ChildProcess): Promise<void> => {
  while (child.exitCode === null) {
    const healthy = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (healthy) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error(`the node ended with ${child.exitCode}`)
}

const endChild = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** A benchmark that cannot set up has nothing to measure. */
const must = <T, E extends { readonly kind: string }>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
