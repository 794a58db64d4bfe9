/** Rows that belong to nothing: found by counting, since no reader would ever ask for them. */
import type { FinishedLane, OpenLane } from './audit-lane.ts'
import type { RangeResult } from './check-range.ts'
import type { Findings } from './findings.ts'
import type { NodeRows } from './node-rows.ts'

export interface StraysDeps {
  readonly rows: NodeRows
  readonly lanes: readonly OpenLane[]
  readonly finished: readonly FinishedLane[]
  readonly ranges: readonly RangeResult[]
  readonly findings: Findings
}

export const checkStrays = ({ rows, lanes, finished, ranges, findings }: StraysDeps): void => {
  const known = new Set(lanes.map(({ id }) => id))
  for (const id of rows.namedLanes()) if (!known.has(id)) findings.add('lane-foreign', `lane ${id}`)
  const heads = lanes.flatMap((lane) => lane.heads)
  const entries = sum(heads.map(({ size }) => size))
  const kept = rows.count('entry')
  if (kept !== entries) findings.add('entries-stray', 'table entry', `${kept} kept, ${entries} counted`)
  const subtrees = sum(heads.map(({ feed }) => rows.subtrees(feed).length))
  if (rows.count('subtree') !== subtrees) findings.add('subtrees-stray', 'table subtree', 'of no feed')
  if (rows.count('body') !== rows.bodiesNamed()) findings.add('bodies-stray', 'table body')
  if (rows.count('signed_head') !== sum(finished.map((lane) => lane.signedHeads)))
    findings.add('head-bad', 'table signed_head', 'of no feed')
  if (rows.count('cosignature') !== sum(finished.map((lane) => lane.cosignatures)))
    findings.add('cosignature-stray', 'table cosignature', 'of no feed')
  if (rows.count('erasure') !== sum(finished.map((lane) => lane.erasures)))
    findings.add('erasure-bad', 'table erasure', 'of no entry')
  // An erased body has a row only where its content was here once.
  if (sum(ranges.map(({ bodies }) => bodies)) > rows.bodiesNamed()) findings.add('bodies-stray', 'table body')
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
