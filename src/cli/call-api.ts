/** Calls the API of a running node. A refusal is the sentence that the node gives for it. */
import { err, ok, type Result } from '../ledger/result.ts'

/** `T` is what the node's own route says that it answers. */
export type CallApi = <T>(method: string, path: string, body?: object) => Promise<Result<T, string>>

/** `url`: as the node prints it, without a path. */
export const callApi =
  (url: string, token: string): CallApi =>
  async <T>(method: string, path: string, body?: object) => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(() => undefined)
    if (answer === undefined) return err(`no node answers at ${url}.`)
    const json: unknown = await answer.json().catch(() => undefined)
    return answer.ok
      ? ok(json as T)
      : err((json as { readonly detail?: string } | undefined)?.detail ?? `HTTP ${answer.status}`)
  }
