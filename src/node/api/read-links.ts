import { z } from 'zod'
import { err, ok } from '../../ledger/result.ts'
import { peersOf } from '../compact-book.ts'
import { ownLetter, readLetter } from '../setup/pairing.ts'
import { route } from './route.ts'
import { compactParam, noQuery } from './shapes.ts'

const introduction = z.strictObject({
  authority: z.string(),
  /** Where its node answers, as its letter says or an administrator has corrected it; null where it exchanges by file. */
  endpoint: z.string().nullable(),
  /** The digits of its letter in groups of four, to be read out over the telephone. */
  digits: z.string(),
  /** The letter of credence itself. */
  letter: z.string(),
})

export const readLinks = route({
  method: 'GET',
  path: '/compacts/{compact}/links',
  summary:
    'With whom this node is paired in a compact: endpoints, letters of credence and their digits, our own too; and who has no node here yet.',
  params: z.strictObject({ compact: compactParam }),
  query: noQuery,
  body: null,
  status: 200,
  answer: z.strictObject({
    own: introduction,
    peers: z.array(introduction),
    /** Members whose letter was not accepted here. */
    unpaired: z.array(z.string()),
  }),
  handle: (node, { params: { compact } }) => {
    const found = node.compacts().find(({ id }) => id === compact)
    const letter = ownLetter(node, compact)
    if (found === undefined || !letter.ok) return err({ status: 404, kind: 'no-such-compact' })
    const { authority, endpoint } = node.config
    const peers = peersOf(node.store, compact).flatMap((peer) => {
      const read = readLetter(peer.letter)
      return read.ok ? [{ ...peer, digits: read.value.digits }] : []
    })
    const isPaired = (member: string): boolean => peers.some((peer) => peer.authority === member)
    return ok({
      own: { authority, endpoint, digits: letter.value.digits, letter: letter.value.letter },
      peers,
      unpaired: found.description.members.filter((member) => member !== authority && !isPaired(member)),
    })
  },
})
