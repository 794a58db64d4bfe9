/** Confirming and disputing what another side told: acts like any other, sent as far as this officer may. */
import { useState } from 'react'
import type { disputeGrounds } from '../../affairs/kernel/statement.ts'
import { type Acting, useActing } from '../acting/acting.ts'
import { useLeaving } from '../acting/leaving.ts'
import type { Outcome } from '../acting/send-acts.ts'
import type { ActToSend, ReportedStatement } from '../api/calls.ts'

export type Ground = (typeof disputeGrounds)[number]

export interface Given {
  readonly ground: Ground
  readonly reason: string
}

/** Acts that one draft takes. */
const most = 512

/** A statement, by its leaf, in its record. */
export type Answerable = Pick<ReportedStatement, 'record' | 'affair' | 'statement'>

export interface Answering extends Pick<Acting, 'isRunning' | 'outcome'> {
  /** What became of our answer, where one was given and the record does not show it yet. */
  became(statement: Answerable): 'leaves' | 'waits' | undefined
  confirm(statements: readonly Answerable[]): void
  /** `takenBack`: the form is to be there again, with what was typed. */
  dispute(statement: Answerable, given: Given, takenBack: () => void): Promise<Outcome>
}

export const useAnswering = (): Answering => {
  const { send, isRunning, outcome } = useActing()
  const leaving = useLeaving()
  /** What was answered on this page, by the draft that it is in. */
  const [answered, setAnswered] = useState<ReadonlyMap<string, readonly string[]>>(new Map())
  const [waiting, setWaiting] = useState<readonly string[]>([])
  const answer = async (
    statements: readonly Answerable[],
    actOf: (statement: Answerable) => ActToSend,
    takenBack: () => void,
  ): Promise<Outcome> => {
    const done = await send(statements.map(actOf), { onTakenBack: takenBack })
    const leaves = statements.map(({ statement }) => statement)
    if (done.kind === 'waits') setWaiting((all) => [...all, ...leaves])
    if (done.kind === 'held') setAnswered((all) => new Map([...all, [done.draft, leaves]]))
    return done
  }
  return {
    isRunning,
    outcome,
    became: ({ statement, record }) => {
      if (waiting.includes(statement)) return 'waits'
      const { record: id } = named(record)
      // Of what another page released only the record is known.
      const isLeaving = leaving.some(
        ({ id: draft, subject }) =>
          answered.get(draft)?.includes(statement) ??
          // While one of this page is on its way, it is seen among those that leave before it is known here.
          (!isRunning && subject.some((each) => each.record === id && isAnswer(each.act))),
      )
      return isLeaving ? 'leaves' : undefined
    },
    confirm: (statements) =>
      void (async () => {
        for (let from = 0; from < statements.length; from += most) {
          const done = await answer(statements.slice(from, from + most), confirmationOf, () => {})
          if (done.kind === 'refused' || done.kind === 'unreached') return
        }
      })(),
    dispute: (statement, given, takenBack) =>
      answer([statement], (each) => disputeOf(each, given), takenBack),
  }
}

const isAnswer = (act: string): boolean => act === 'confirmed' || act === 'disputed'

const confirmationOf = ({ record, affair, statement }: Answerable): ActToSend => ({
  ...named(record),
  affair,
  act: 'confirmed',
  fields: { statement },
  body: null,
})

const disputeOf = ({ record, affair, statement }: Answerable, { ground, reason }: Given): ActToSend => ({
  ...named(record),
  affair,
  act: 'disputed',
  fields: { statement, ground },
  body: { reason },
})

/** A record of later rules is named with their version: `session/HLD-3@2`. */
const named = (record: string): Pick<ActToSend, 'record' | 'version'> => {
  const [id = record, version = '1'] = record.split('@')
  return { record: id, version: Number(version) }
}
