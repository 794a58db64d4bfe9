/** What lets this officer in: sign-ins that run, and passkeys; each can be ended here. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type AnswerOf, type AnyRoute, calls } from '../api/calls.ts'
import { callNode, tellNode } from '../api/client.ts'
import { Answered, bothOf } from '../frame/answered.tsx'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { useAttempt } from './attempt.ts'
import { deviceName } from './device-name.ts'
import { useMe } from './me.ts'
import { canUsePasskeys, makePasskey } from './passkey.ts'

export const OwnEntry = () => {
  const { words } = useWords()
  const { data: me } = useMe()
  if (me?.officer == null) return null
  return (
    <section className="sheet" aria-labelledby="own-entry">
      <h2 id="own-entry">{words.signIn.own}</h2>
      <Lists withPasskeys={me.passkeys && canUsePasskeys()} />
    </section>
  )
}

const Lists = ({ withPasskeys }: { readonly withPasskeys: boolean }) => {
  const signIns = useQuery({
    queryKey: ['own', 'sign-ins'],
    queryFn: ({ signal }) => callNode(calls.signIns, {}, {}, signal),
  })
  const passkeys = useQuery({
    queryKey: ['own', 'passkeys'],
    queryFn: ({ signal }) => callNode(calls.passkeys, {}, {}, signal),
  })
  return (
    <Answered of={bothOf(signIns, passkeys)}>
      {([running, kept]) => (
        <>
          <SignIns list={running.signIns} />
          {withPasskeys ? <Passkeys list={kept.passkeys} /> : null}
        </>
      )}
    </Answered>
  )
}

type Listed<C extends { readonly route?: AnyRoute }> = AnswerOf<NonNullable<C['route']>>

interface SignInsProps {
  readonly list: Listed<typeof calls.signIns>['signIns']
}

const SignIns = ({ list }: SignInsProps) => {
  const { words, format } = useWords()
  const queries = useQueryClient()
  const { run, refusal } = useAttempt()
  const end = (id: string): void =>
    void run(async () => {
      await tellNode(calls.endSignIn, { id })
      await queries.invalidateQueries({ queryKey: ['own'] })
    })
  const endAll = (): void =>
    void run(async () => {
      await tellNode(calls.signOutEverywhere, {}, {})
      await queries.resetQueries()
    })
  return (
    <>
      <h3>{words.signIn.running}</h3>
      {refusal === undefined ? null : <p role="alert">{refusal}</p>}
      <ul className="lines">
        {list.map((each) => (
          <li key={each.id} className="entry">
            <span>
              <bdi>{deviceName(each.label)}</bdi> <bdi className="quiet small">{each.address}</bdi>
              <span className="quiet small gap">
                {fill(words.signIn.used, {
                  at: format.moment(each.at, Date.now()),
                  used: format.moment(each.used, Date.now()),
                })}
              </span>
            </span>
            {each.current ? (
              <em>{words.signIn.current}</em>
            ) : (
              <button type="button" onClick={() => end(each.id)}>
                {words.signIn.end}
              </button>
            )}
          </li>
        ))}
      </ul>
      <button type="button" onClick={endAll}>
        {words.signIn.endAll}
      </button>
    </>
  )
}

interface PasskeysProps {
  readonly list: Listed<typeof calls.passkeys>['passkeys']
}

const Passkeys = ({ list }: PasskeysProps) => {
  const { words, format } = useWords()
  const queries = useQueryClient()
  const { run, refusal, isRunning } = useAttempt()
  const changed = () => queries.invalidateQueries({ queryKey: ['own'] })
  const add = (): void =>
    void run(async () => {
      const response = await makePasskey(await tellNode(calls.passkeyCreation, {}, {}))
      if (response === undefined) return
      await tellNode(calls.addPasskey, {}, { response, label: words.signIn.thisDevice })
      await changed()
    })
  const drop = (id: string): void =>
    void run(async () => {
      await tellNode(calls.removePasskey, { id })
      await changed()
    })
  return (
    <>
      <h3>{words.signIn.passkeys}</h3>
      {refusal === undefined ? null : <p role="alert">{refusal}</p>}
      <ul className="lines">
        {list.map((each) => (
          <li key={each.id} className="entry">
            <span>
              <bdi>{each.label}</bdi>
              <span className="quiet small gap">{format.moment(each.at, Date.now())}</span>
            </span>
            <button type="button" onClick={() => drop(each.id)}>
              {words.signIn.remove}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={add} disabled={isRunning}>
        {words.signIn.makePasskey}
      </button>
    </>
  )
}
