/**
 * The invitation, which is also the way back for who lost theirs: a code that is shown once, as an address to be copied and
 * as a slip to be printed and handed over. Whatever let the officer in until then ends, which is said before.
 */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ActButton } from '../../acting/parts.tsx'
import { calls } from '../../api/calls.ts'
import { tellNode } from '../../api/client.ts'
import { useNode } from '../../api/queries.ts'
import { Dialog } from '../../frame/dialog.tsx'
import { fill } from '../../language/fill.ts'
import { useWords } from '../../language/words.tsx'
import { useAttempt } from '../../sign-in/attempt.ts'
import { Copied } from '../copied.tsx'
import { Refused } from '../refused.tsx'
import { type OfficerShown, officersKey } from './officers-query.ts'

interface Made {
  readonly code: string
  readonly ends: number
}

export const Invite = ({ officer }: { readonly officer: OfficerShown }) => {
  const { words } = useWords()
  const texts = words.house.officers
  const queries = useQueryClient()
  const { isRunning, refusal, run } = useAttempt()
  const [made, setMade] = useState<Made>()
  const isRecovery = officer.state === 'active'
  const invite = (): void =>
    void run(async () => {
      setMade(await tellNode(calls.inviteOfficer, { officer: officer.id }, {}))
      await queries.invalidateQueries({ queryKey: officersKey })
    })
  return (
    <section className="sheet" aria-labelledby="invite">
      <h2 id="invite">{isRecovery ? texts.recover : texts.invite}</h2>
      <p>{fill(isRecovery ? texts.recoverNote : texts.inviteNote, { name: officer.name })}</p>
      <Refused why={refusal} />
      <ActButton isRunning={isRunning} onAct={invite} kind={isRecovery ? 'plain' : 'main'}>
        {isRecovery ? texts.recoverNow : texts.inviteNow}
      </ActButton>
      {made === undefined ? null : (
        <Dialog title={texts.slipTitle} onClose={() => setMade(undefined)}>
          <Slip officer={officer} made={made} />
        </Dialog>
      )}
    </section>
  )
}

/** What is handed over: on paper nothing else is printed. */
const Slip = ({ officer, made }: { readonly officer: OfficerShown; readonly made: Made }) => {
  const { words, format } = useWords()
  const texts = words.house.officers
  const { data: node } = useNode()
  return (
    <div className="slip">
      <p className="no-print">
        <strong>{texts.once}</strong>
      </p>
      <p>
        <bdi>{officer.name}</bdi> · <bdi>{node?.authority}</bdi>
      </p>
      <dl>
        <dt>{words.signIn.handle}</dt>
        <dd>
          <code>{officer.handle}</code>
        </dd>
        <dt>{words.signIn.code}</dt>
        <dd>
          <code className="code takes-all">{made.code}</code>
        </dd>
        <dt>{texts.address}</dt>
        <dd>
          <Copied text={`${location.origin}/invitation#${made.code}`} />
        </dd>
        <dt>{texts.validUntil}</dt>
        <dd>{format.moment(made.ends, 0)}</dd>
      </dl>
      <p>{texts.slipHow}</p>
      <p className="actions no-print">
        <button type="button" className="main" onClick={() => print()}>
          {texts.printSlip}
        </button>
      </p>
    </div>
  )
}
