/** Asks a peer how it speaks, and what its clock says (the Date of RFC 9110 section 6.6.1). */
import { parseHello } from '../../exchange/negotiate.ts'
import type { PeerHello } from './examine-node.ts'

const patienceMs = 5_000
/** In characters; a hello has some hundred. */
const longest = 65_536

export const askHello = async (endpoint: string): Promise<PeerHello | undefined> => {
  try {
    const url = `${endpoint.replace(/\/$/, '')}/exchange/v1/hello`
    const answer = await fetch(url, { signal: AbortSignal.timeout(patienceMs), redirect: 'error' })
    const text = await answer.text()
    const hello = answer.ok && text.length <= longest ? parseHello(text) : undefined
    if (hello === undefined) return undefined
    const now = Date.parse(answer.headers.get('date') ?? '')
    return { hello, now: Number.isNaN(now) ? undefined : now }
  } catch {
    return undefined
  }
}
