/** Confirming and disputing what another side told: acts like any other, released at once by who may release. */
import { useQueryClient } from '@tanstack/react-query'
import type { disputeGrounds } from '../../affairs/kernel/statement.ts'
import { type ActToRelease, calls, type ReportedStatement } from '../api/calls.ts'
import { tellNode } from '../api/client.ts'
import { type Attempt, useAttempt } from '../sign-in/attempt.ts'

export type Ground = (typeof disputeGrounds)[number]

/** Acts that one call takes. */
const most = 512

export interface Answering extends Pick<Attempt, 'isRunning' | 'refusal'> {
  confirm(statements: readonly ReportedStatement[]): void
  /** `done` is called when it stands; until then what was typed must stay. */
  dispute(statement: ReportedStatement, ground: Ground, reason: string, done: () => void): void
}

export const useAnswering = (compact: string): Answering => {
  const queries = useQueryClient()
  const { isRunning, refusal, run } = useAttempt()
  const release = async (acts: readonly ActToRelease[]): Promise<void> => {
    for (let from = 0; from < acts.length; from += most) {
      await tellNode(calls.release, { compact }, { acts: acts.slice(from, from + most) })
    }
    await queries.invalidateQueries({ queryKey: ['compact', compact] })
  }
  return {
    isRunning,
    refusal,
    confirm: (statements) => void run(() => release(statements.map(confirmationOf))),
    dispute: (statement, ground, reason, done) =>
      void run(async () => {
        await release([disputeOf(statement, ground, reason)])
        done()
      }),
  }
}

const confirmationOf = ({ record, affair, statement }: ReportedStatement): ActToRelease => ({
  ...named(record),
  affair,
  act: 'confirmed',
  fields: { statement },
  body: null,
})

const disputeOf = (
  { record, affair, statement }: ReportedStatement,
  ground: Ground,
  reason: string,
): ActToRelease => ({
  ...named(record),
  affair,
  act: 'disputed',
  fields: { statement, ground },
  body: { reason },
})

/** A record of later rules is named with their version: `session/HLD-3@2`. */
const named = (record: string): Pick<ActToRelease, 'record' | 'version'> => {
  const [id = record, version = '1'] = record.split('@')
  return { record: id, version: Number(version) }
}
