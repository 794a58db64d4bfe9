/** Shapes that several routes share. */
import { z } from 'zod'
import { isAuthority, isCompactId, isRecordId } from '../../ledger/names.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import type { LaneService } from '../lane-service.ts'
import type { ComityNode } from '../node.ts'
import type { Problem } from './route.ts'

export const compactParam = z.string().refine(isCompactId, 'not a compact identifier')
export const authority = z.string().refine(isAuthority, 'not an authority')
export const recordId = z.string().refine(isRecordId, 'not a record identifier')
/** The part of a record's identifier after its affair. */
export const recordTail = z.string().refine((id) => isRecordId(`x/${id}`), 'not the identifier of a record')
export const lane = z.enum(['main', 'hot'])
export const noQuery = z.strictObject({})
export const laneQuery = { lane: lane.default('main') }
/** A JSON object, as facts and bodies are. */
export const jsonObject = z.record(z.string(), z.json())
/** A JSON object in an answer: checked where it was written. */
export const shown = z.record(z.string(), z.unknown())
export const verdict = z.strictObject({
  kind: z.enum(['early', 'held', 'effective', 'void']),
  reason: z.json().optional(),
})

export const laneOf = (
  node: ComityNode,
  compact: string,
  name: 'main' | 'hot',
): Result<LaneService, Problem> => {
  const service = node.lane(compact, name)
  return service === undefined ? err({ status: 404, kind: 'no-such-compact' }) : ok(service)
}
