/**
 * Where a call comes from: the connection's other end, or what the proxy before the node says, where the configuration
 * tells that there is one. Of `x-forwarded-for` only the last address counts: the proxy added it, the others anybody may.
 */
import { isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

export const callerAddress = (context: Context, behindProxy: boolean): string => {
  if (behindProxy) {
    const last = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
    if (isIP(last) !== 0) return networkOf(last)
  }
  return networkOf(getConnInfo(context).remote.address ?? '')
}

/** As attempts are counted: of IPv6 the network, since one host has a whole one (RFC 6177). */
export const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  if (!plain.includes(':')) return plain
  const [left = '', right] = (plain.split('%')[0] ?? '').split('::')
  const before = groupsOf(left)
  const after = right === undefined ? [] : groupsOf(right)
  const gap = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return `${[...before, ...gap, ...after]
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}

const groupsOf = (part: string): readonly string[] => part.split(':').filter((group) => group !== '')
