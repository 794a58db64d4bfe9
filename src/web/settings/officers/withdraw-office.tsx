/** All roles for one office end for everybody, as when it is dissolved; those held for every office stay. */
import { useQueryClient } from '@tanstack/react-query'
import { ActButton } from '../../acting/parts.tsx'
import { calls } from '../../api/calls.ts'
import { tellNode } from '../../api/client.ts'
import { useWords } from '../../language/words.tsx'
import { useAttempt } from '../../sign-in/attempt.ts'
import { Refused } from '../refused.tsx'
import { officersKey } from './officers-query.ts'

export interface WithdrawOfficeProps {
  readonly office: string
  /** Officers who hold a role for this office. */
  readonly holders: number
}

export const WithdrawOffice = ({ office, holders }: WithdrawOfficeProps) => {
  const { words, format } = useWords()
  const texts = words.house.officers
  const queries = useQueryClient()
  const { isRunning, refusal, run } = useAttempt()
  const withdraw = (): void =>
    void run(async () => {
      await tellNode(calls.withdrawOffice, {}, { office })
      await queries.invalidateQueries({ queryKey: officersKey })
    })
  return (
    <div className="no-print">
      <p className="quiet small">{format.counted(texts.withdrawNote, holders)}</p>
      <ActButton isRunning={isRunning} onAct={withdraw}>
        {texts.withdraw}
      </ActButton>
      <Refused why={refusal} />
    </div>
  )
}
