/** By what an officer comes in: sign-ins, tokens and passkeys, each of which an administrator can end. */
import { useQueryClient } from '@tanstack/react-query'
import { calls } from '../../api/calls.ts'
import { tellNode } from '../../api/client.ts'
import { Answered } from '../../frame/answered.tsx'
import { fill } from '../../language/fill.ts'
import { useWords } from '../../language/words.tsx'
import { useAttempt } from '../../sign-in/attempt.ts'
import { deviceName } from '../../sign-in/device-name.ts'
import { Refused } from '../refused.tsx'
import { type OfficerShown, officersKey, useOfficerEntry } from './officers-query.ts'

export const OfficerEntry = ({ officer: { id } }: { readonly officer: OfficerShown }) => {
  const { words, format } = useWords()
  const texts = words.house.officers
  const queries = useQueryClient()
  const entry = useOfficerEntry(id)
  const { isRunning, refusal, run } = useAttempt()
  const end = (work: () => Promise<unknown>): void =>
    void run(async () => {
      await work()
      await queries.invalidateQueries({ queryKey: officersKey })
    })
  const now = Date.now()
  return (
    <section className="sheet" aria-labelledby="officer-entry">
      <h2 id="officer-entry">{texts.entry}</h2>
      <Refused why={refusal} />
      <Answered of={entry}>
        {({ signIns, passkeys }) => (
          <>
            <h3>{texts.signIns}</h3>
            {signIns.length === 0 ? <p className="quiet">{texts.noSignIns}</p> : null}
            <ul className="lines">
              {signIns.map((each) => (
                <li key={each.id} className="entry">
                  <span>
                    <bdi>{deviceName(each.label)}</bdi>{' '}
                    <span className="quiet small">{texts.means[each.means]}</span>{' '}
                    <bdi className="quiet small">{each.address}</bdi>
                    <span className="quiet small gap">
                      {fill(words.signIn.used, {
                        at: format.moment(each.at, now),
                        used: format.moment(each.used, now),
                      })}
                    </span>
                  </span>
                  <button
                    type="button"
                    disabled={isRunning}
                    onClick={() => end(() => tellNode(calls.endOfficerSignIn, { officer: id, id: each.id }))}
                  >
                    {words.signIn.end}
                  </button>
                </li>
              ))}
            </ul>
            {signIns.length === 0 ? null : (
              <button
                type="button"
                disabled={isRunning}
                onClick={() => end(() => tellNode(calls.endOfficerSignIns, { officer: id }))}
              >
                {texts.endAll}
              </button>
            )}
            <h3>{words.signIn.passkeys}</h3>
            {passkeys.length === 0 ? <p className="quiet">{texts.noPasskeys}</p> : null}
            <ul className="lines">
              {passkeys.map((each) => (
                <li key={each.id} className="entry">
                  <span>
                    <bdi>{each.label}</bdi>
                    <span className="quiet small gap">
                      {format.moment(each.at, now)}
                      {each.used === null
                        ? null
                        : ` · ${fill(texts.lastUsed, { at: format.moment(each.used, now) })}`}
                    </span>
                  </span>
                  <button
                    type="button"
                    disabled={isRunning}
                    onClick={() =>
                      end(() => tellNode(calls.removeOfficerPasskey, { officer: id, id: each.id }))
                    }
                  >
                    {words.signIn.remove}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </section>
  )
}
