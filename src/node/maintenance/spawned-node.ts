/** A node of a pair in a process of its own, called by its API as an officer: what tests kill. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type FolderOfPair, until } from './served-pair.ts'
import { workingTokenIn } from './working-officer.ts'

export interface SpawnedNode {
  call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer>
  /** As a power cut ends it. */
  kill(): Promise<void>
}

/** What the API answered, with the status beside it. */
export interface Answer {
  readonly [key: string]: unknown
}

const entryPoint = fileURLToPath(new URL('../../../bin/comity.mjs', import.meta.url))

/** `logFile`: everything it logs; without one it logs nothing. */
export const spawnNode = async (
  { dir, config, authority }: FolderOfPair,
  logFile?: string,
): Promise<SpawnedNode> => {
  const secret = workingTokenIn(dir, authority)
  const level = logFile === undefined ? 'silent' : 'trace'
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', entryPoint, 'serve', dir, '--log-level', level],
    { stdio: ['ignore', 'ignore', logFile === undefined ? 'inherit' : openSync(logFile, 'a')] },
  )
  const url = `http://127.0.0.1:${config.listen.port}/api/v1`
  await until('the node answers', () =>
    fetch(`${url}/health`).then(
      () => true,
      () => false,
    ),
  )
  return {
    call: async (method, path, body) => {
      const isBytes = body instanceof Uint8Array
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${secret}`,
          'content-type': isBytes ? 'text/plain' : 'application/json',
        },
        ...(body === undefined
          ? {}
          : { body: isBytes ? new Blob([new Uint8Array(body)]) : JSON.stringify(body) }),
      })
      return { status: answer.status, ...((await answer.json()) as object) }
    },
    kill: async () => {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}
