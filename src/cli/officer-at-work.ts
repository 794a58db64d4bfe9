/** An officer at the command line: which node, which compact, and the token that says who works. */
import { readFile } from 'node:fs/promises'
import { err, ok, type Result } from '../ledger/result.ts'
import { type CallApi, callApi } from './call-api.ts'
import type { Io } from './command.ts'

export const workingOptions = {
  node: { type: 'string', default: 'http://127.0.0.1:8443' },
  'token-file': { type: 'string' },
  compact: { type: 'string' },
} as const

export const workingUsage = `  --node URL          of the running node; http://127.0.0.1:8443 where it is not given
  --token-file FILE   holds the officer's token ("comity officer token"); or COMITY_TOKEN_FILE names it
  --compact ID        where the node has more than one`

export interface WorkingOfficer {
  readonly call: CallApi
  readonly compact: string
}

interface Given {
  readonly node: string
  readonly 'token-file'?: string | undefined
  readonly compact?: string | undefined
}

export const workingOfficer = async (given: Given, io: Io): Promise<Result<WorkingOfficer, string>> => {
  const file = given['token-file'] ?? io.env.COMITY_TOKEN_FILE
  if (file === undefined) return err('name the file of your token: --token-file, or COMITY_TOKEN_FILE.')
  const token = await readFile(file, 'utf8').catch(() => undefined)
  if (token === undefined) return err(`${file} cannot be read.`)
  const call = callApi(given.node.replace(/\/$/, ''), token.trim())
  if (given.compact !== undefined) return ok({ call, compact: given.compact })
  const node = await call<{
    readonly compacts: readonly { readonly id: string; readonly name: string }[]
  }>('GET', '/node')
  if (!node.ok) return node
  const [only, ...others] = node.value.compacts
  if (only === undefined) return err('the node takes part in no compact yet.')
  return others.length === 0
    ? ok({ call, compact: only.id })
    : err(
        `say which compact: ${node.value.compacts.map(({ id, name }) => `--compact ${id} (${name})`).join(', ')}`,
      )
}
