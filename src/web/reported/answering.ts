/**
 * Confirming and disputing what another side told: acts like any other. Who may release sends them at once; who may only
 * prepare leaves a draft for those who clear and release.
 */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { disputeGrounds } from '../../affairs/kernel/statement.ts'
import type { answerReported } from '../../node/api/openings/answer-reported.ts'
import { type ActToRelease, type BodyOf, calls, type ReportedStatement } from '../api/calls.ts'
import { tellNode } from '../api/client.ts'
import { type Attempt, useAttempt } from '../sign-in/attempt.ts'

export type Ground = (typeof disputeGrounds)[number]

/** Acts that one call takes. */
const most = 512

export interface Answering extends Pick<Attempt, 'isRunning' | 'refusal'> {
  /** Statements whose answer was prepared here, and waits for clearance and release. */
  readonly prepared: readonly string[]
  confirm(statements: readonly ReportedStatement[]): void
  /** `done` is called when it stands; until then what was typed must stay. */
  dispute(statement: ReportedStatement, ground: Ground, reason: string, done: () => void): void
}

export const useAnswering = (compact: string, by: 'release' | 'prepare'): Answering => {
  const queries = useQueryClient()
  const { isRunning, refusal, run } = useAttempt()
  const [prepared, setPrepared] = useState<readonly string[]>([])
  const release = async (acts: readonly ActToRelease[]): Promise<void> => {
    for (let from = 0; from < acts.length; from += most) {
      await tellNode(calls.release, { compact }, { acts: acts.slice(from, from + most) })
    }
    await queries.invalidateQueries({ queryKey: ['compact', compact] })
  }
  const prepare = async (statements: readonly ReportedStatement[], answer: Answer): Promise<void> => {
    for (let from = 0; from < statements.length; from += most) {
      const named = statements.slice(from, from + most).map(({ statement }) => statement)
      await tellNode(calls.answerReported, { compact }, { statements: named, answer })
    }
    setPrepared((before) => [...before, ...statements.map(({ statement }) => statement)])
    await queries.invalidateQueries({ queryKey: ['compact', compact] })
  }
  return {
    isRunning,
    refusal,
    prepared,
    confirm: (statements) =>
      void run(() =>
        by === 'release'
          ? release(statements.map(confirmationOf))
          : prepare(statements, { act: 'confirmed' }),
      ),
    dispute: (statement, ground, reason, done) =>
      void run(async () => {
        if (by === 'release') await release([disputeOf(statement, ground, reason)])
        else await prepare([statement], { act: 'disputed', ground, reason })
        done()
      }),
  }
}

type Answer = BodyOf<typeof answerReported>['answer']

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
