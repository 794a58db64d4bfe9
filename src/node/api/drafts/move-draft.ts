/** The steps of a draft after it is prepared. Each is of the version named by `if-match`; a second submit changes nothing. */
import { z } from 'zod'
import { err, type Result } from '../../../ledger/result.ts'
import type { DraftRow } from '../../../store/draft-table.ts'
import type { DraftError } from '../../drafts/drafts.ts'
import type { ComityNode } from '../../node.ts'
import type { Officer } from '../../officers/officer.ts'
import { answerWith, type Route, route } from '../route.ts'
import { noQuery } from '../shapes.ts'
import { draftProblem } from './draft-problem.ts'
import { draftId, draftShown, officerOf, showDraft } from './shapes.ts'
import { readsIfMatch, tagOf, versionOf } from './version-header.ts'

type Move = (
  node: ComityNode,
  officer: Officer,
  id: string,
  version: number,
) => Result<DraftRow, DraftError> | Promise<Result<DraftRow, DraftError>>

const move = (path: string, summary: string, take: Move): Route =>
  route({
    method: 'POST',
    path: `/drafts/{id}/${path}`,
    summary,
    params: z.strictObject({ id: draftId }),
    query: noQuery,
    body: noQuery,
    status: 200,
    answer: draftShown,
    reads: readsIfMatch,
    handle: async (node, call) => {
      const officer = officerOf(call)
      if (!officer.ok) return officer
      const version = versionOf(call)
      if (!version.ok) return version
      const { id } = call.params
      const taken = await take(node, officer.value, id, version.value)
      if (!taken.ok) return err(draftProblem(taken.error, affairsOf(node, id)))
      const headers = { etag: tagOf(taken.value.version) }
      return answerWith(await showDraft(node, call, taken.value), { headers })
    },
  })

const affairsOf = ({ store }: ComityNode, id: string): readonly string[] => {
  const row = store.drafts.find(id)
  return row === undefined
    ? []
    : (JSON.parse(row.subject) as { readonly affair: string }[]).map(({ affair }) => affair)
}

export const clearDraft = move(
  'clearance',
  'Clears a version of a draft for release.',
  (node, officer, id, version) => node.drafts.clear(officer, id, version),
)

export const releaseDraft = move(
  'release',
  'Releases a cleared draft: it is sent at once, or when the hold of the authority is over.',
  (node, officer, id, version) => node.drafts.release(officer, id, version),
)

export const takeBackDraft = move(
  'take-back',
  'Takes back a draft that is held. Once it is sent there is nothing to take back.',
  (node, officer, id, version) => node.drafts.takeBack(officer, id, version),
)

export const discardDraft = move(
  'discard',
  'Discards a draft. Its words are gone for good.',
  (node, officer, id, version) => node.drafts.discard(officer, id, version),
)
