/** The place Mechanisms: when all of them met, as a picture and as a table. */
import './mechanisms.css'
import { useMemo } from 'react'
import type { Answers, RecordListed } from '../api/calls.ts'
import { useAnswers, useRecords } from '../api/queries.ts'
import { Answered, bothOf } from '../frame/answered.tsx'
import { useCompact } from '../frame/compact.tsx'
import { Heading } from '../frame/frame.tsx'
import { useWords } from '../language/words.tsx'
import { dayOf } from '../today/day.ts'
import { FewLanes } from './few-lanes.tsx'
import { lanesOf } from './lanes.ts'
import { MechanismTable } from './mechanism-table.tsx'
import { Timeline } from './timeline.tsx'

export const Mechanisms = () => {
  const { id } = useCompact()
  const { words } = useWords()
  const records = bothOf(useRecords(id, 'mechanism'), useRecords(id, 'session'))
  return (
    <>
      <Heading title={words.frame.mechanisms} />
      <Answered of={bothOf(records, useAnswers(id))}>
        {([[mechanisms, sessions], answers]) => (
          <Loaded mechanisms={mechanisms} sessions={sessions} answers={answers} />
        )}
      </Answered>
    </>
  )
}

interface LoadedProps {
  readonly mechanisms: readonly RecordListed[]
  readonly sessions: readonly RecordListed[]
  readonly answers: Answers
}

const Loaded = ({ mechanisms, sessions, answers }: LoadedProps) => {
  const { words } = useWords()
  const { shown } = useCompact()
  const lanes = useMemo(
    () => lanesOf(mechanisms, sessions, answers, shown.members),
    [mechanisms, sessions, answers, shown.members],
  )
  if (lanes.length === 0) return <p>{words.mechanisms.empty}</p>
  return (
    <FewLanes lanes={lanes}>
      {(few) => (
        <>
          <Timeline lanes={few} all={lanes} today={dayOf(new Date())} />
          <MechanismTable lanes={few} />
        </>
      )}
    </FewLanes>
  )
}
