/**
 * The officers of a node from its terminal: in the database of a stopped node, or, while it runs and holds its database,
 * through its API with the operator's token. Both do the same and are logged as the operator's doing.
 */
import { readFile } from 'node:fs/promises'
import { err, ok, type Result } from '../ledger/result.ts'
import { type Config, readConfig } from '../node/config.ts'
import { dataFolder } from '../node/data-folder.ts'
import type { Grant, Officer } from '../node/officers/officer.ts'
import { openOfficers } from '../node/officers/officers.ts'
import { words } from '../node/officers/words.en.ts'
import { openSqliteStore } from '../store/sqlite-store.ts'
import { sha256 } from '../vault/sha256.ts'
import { callApi } from './call-api.ts'
import { explain } from './explain.ts'

/** A refusal is a sentence for the terminal. */
type Answer<T> = Promise<Result<T, string>>

export interface Entry {
  readonly signIns: readonly {
    readonly id: string
    readonly means: string
    readonly label: string
    readonly address: string
    readonly used: number
    readonly ends: number
  }[]
  readonly passkeys: readonly { readonly id: string; readonly label: string; readonly used: number | null }[]
}

export interface OfficerHouse {
  list(): Answer<readonly Officer[]>
  add(officer: Pick<Officer, 'handle' | 'name' | 'grants' | 'clearedFor'>): Answer<Officer>
  change(
    id: string,
    change: { readonly grants?: readonly Grant[]; readonly clearedFor?: number },
  ): Answer<Officer>
  setDisabled(id: string, disabled: boolean): Answer<Officer>
  invite(id: string): Answer<{ readonly code: string; readonly ends: number }>
  makeToken(
    id: string,
    label: string,
    days: number | undefined,
  ): Answer<{ readonly token: string; readonly ends: number }>
  entry(id: string): Answer<Entry>
  endSignIns(id: string, one: string | undefined): Answer<void>
  removePasskey(id: string, passkey: string): Answer<void>
  close(): void
}

export const openHouse = async (dir: string): Answer<OfficerHouse> => {
  const folder = dataFolder(dir)
  const config = await readConfig(folder.config)
  if (!config.ok) return err(explain(config.error))
  const { authority, desk } = config.value
  const store = openSqliteStore({ file: folder.database, authority, sha256 })
  if (store.ok) {
    return ok(
      stoppedHouse(store.value, openOfficers({ store: store.value, authority, origin: desk?.origin })),
    )
  }
  if (store.error.kind !== 'in-use') return err(explain(store.error))
  const token = await readFile(folder.token, 'utf8').catch(() => undefined)
  if (token === undefined) return err(`${folder.token} cannot be read.`)
  return ok(runningHouse(config.value, token.trim()))
}

const operator = 'operator'

const stoppedHouse = (
  store: { close(): void },
  { book, invitations, signIns, passkeys }: ReturnType<typeof openOfficers>,
): OfficerHouse => ({
  list: async () => ok(book.all()),
  add: async (officer) => inWords(book.add(operator, officer)),
  change: async (id, change) => inWords(book.change(operator, id, change)),
  setDisabled: async (id, disabled) =>
    inWords(disabled ? book.disable(operator, id) : book.enable(operator, id)),
  invite: async (id) => inWords(invitations.invite(operator, id)),
  makeToken: async (id, label, days) =>
    inWords(signIns.makeToken(operator, id, { label, address: '' }, days)),
  entry: async (id) => ok({ signIns: signIns.of(id), passkeys: passkeys.of(id) }),
  endSignIns: async (id, one) => {
    if (one === undefined) signIns.endAll(operator, id)
    else if (!signIns.end(operator, id, one)) return err(words.problems['no-such-sign-in'])
    return ok(undefined)
  },
  removePasskey: async (id, passkey) => inWords(passkeys.remove(operator, id, passkey)),
  close: () => store.close(),
})

/** A refusal in its words, with what stands beside its kind in the gaps. */
const inWords = <T>(result: Result<T, { readonly kind: keyof typeof words.problems }>): Result<T, string> => {
  if (result.ok) return result
  const values: Readonly<Record<string, unknown>> = { ...result.error }
  return err(
    words.problems[result.error.kind].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name])),
  )
}

const runningHouse = ({ listen }: Config, token: string): OfficerHouse => {
  const host = listen.host.includes(':') ? `[${listen.host}]` : listen.host
  const call = callApi(`http://${host}:${listen.port}`, token)
  const of = (id: string): string => `/officers/${id}`
  return {
    list: async () => {
      const listed = await call<{ readonly officers: readonly Officer[] }>('GET', '/officers')
      return listed.ok ? ok(listed.value.officers) : listed
    },
    add: (officer) => call('POST', '/officers', officer),
    change: (id, change) => call('PUT', of(id), change),
    setDisabled: (id, disabled) => call('PUT', `${of(id)}/state`, { disabled }),
    invite: (id) => call('POST', `${of(id)}/invitations`, {}),
    makeToken: (id, label, days) =>
      call('POST', `${of(id)}/tokens`, { label, ...(days === undefined ? {} : { days }) }),
    entry: (id) => call('GET', `${of(id)}/sign-ins`),
    endSignIns: (id, one) => call('DELETE', `${of(id)}/sign-ins${one === undefined ? '' : `/${one}`}`),
    removePasskey: (id, passkey) => call('DELETE', `${of(id)}/passkeys/${passkey}`),
    close: () => {},
  }
}
