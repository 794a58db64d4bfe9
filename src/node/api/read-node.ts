import { z } from 'zod'
import type { Agreed } from '../../exchange/negotiate.ts'
import { lanes } from '../../ledger/names.ts'
import { ok } from '../../ledger/result.ts'
import { isSuspended, peersOf } from '../compact-book.ts'
import { softwareVersion } from '../version.ts'
import { route } from './route.ts'
import { noQuery } from './shapes.ts'

const linkShape = z.strictObject({
  peer: z.string(),
  lane: z.string(),
  suspended: z.boolean(),
  /** `stopped` while suspended or without an endpoint. */
  phase: z.string(),
  lastOutcome: z.string().nullable(),
  /** Why the link stands until an administrator has looked; null where it does not. */
  halted: z.string().nullable(),
  /** How both speak; null while the peer has not been asked. Limits in bytes. */
  agreed: z
    .strictObject({
      version: z.int(),
      suite: z.int(),
      limits: z.strictObject({ bundle: z.int(), file: z.int() }),
      capabilities: z.array(z.string()),
    })
    .nullable(),
  attempt: z.int(),
  /** Entries of ours that exist, and that the peer has witnessed. */
  ours: z.int(),
  witnessed: z.int(),
  /** Entries of theirs held here. */
  theirs: z.int(),
})

export const readNode = route({
  method: 'GET',
  path: '/node',
  summary: 'The node, its compacts and the state of its links.',
  params: z.strictObject({}),
  query: noQuery,
  body: null,
  status: 200,
  answer: z.strictObject({
    authority: z.string(),
    purpose: z.string(),
    version: z.string(),
    /** Origin of the page that may show this desk beside others'; null where there is none, as always in service. */
    stage: z.string().nullable(),
    compacts: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        purpose: z.string(),
        members: z.array(z.string()),
        /** Of texts, in the order in which they were named at its founding. */
        languages: z.array(z.string()),
        links: z.array(linkShape),
      }),
    ),
  }),
  handle: (node) =>
    ok({
      authority: node.config.authority,
      purpose: node.config.purpose,
      version: softwareVersion,
      stage: node.config.desk?.stage ?? null,
      compacts: node.compacts().map(({ id, description }) => ({
        id,
        name: description.name,
        purpose: description.purpose,
        members: [...description.members],
        languages: [...description.languages],
        links: peersOf(node.store, id).flatMap(({ authority: peer }) =>
          lanes.flatMap((lane) => {
            const service = node.lane(id, lane)
            if (service === undefined) return []
            const link = service.links().get(peer)
            const heads = node.store.lane(service.context.lane).heads()
            const sizeOf = (authority: string) =>
              heads.find((head) => head.authority === authority)?.size ?? 0
            const state = link?.sender.state()
            return [
              {
                peer,
                lane,
                suspended: isSuspended(node.store, id, peer),
                phase: state?.phase ?? 'stopped',
                lastOutcome: state?.lastOutcome?.kind ?? null,
                halted: state?.halted ?? null,
                agreed: agreedShown(link?.agreed()),
                attempt: state?.attempt ?? 0,
                ours: sizeOf(node.config.authority),
                witnessed: service.witnessedSize(peer),
                theirs: sizeOf(peer),
              },
            ]
          }),
        ),
      })),
    }),
})

const agreedShown = (agreed: Agreed | undefined) =>
  agreed === undefined ? null : { ...agreed, capabilities: [...agreed.capabilities] }
