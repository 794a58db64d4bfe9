/** The link to one other side: in words first, then in numbers, then what was in the way last and what to do about it. */
import { useQueryClient } from '@tanstack/react-query'
import { calls, type LinkShown as Link } from '../../api/calls.ts'
import { tellNode } from '../../api/client.ts'
import { nodeKey } from '../../api/queries.ts'
import { useCompact, useNames } from '../../frame/compact.tsx'
import { linkInWords } from '../../frame/link-line.tsx'
import { fill } from '../../language/fill.ts'
import { useWords, wordOf } from '../../language/words.tsx'
import { SideName } from '../../sides/side-mark.tsx'
import { relationOf } from '../../sides/sides.ts'
import { useAttempt } from '../../sign-in/attempt.ts'
import { useHoldsRole } from '../../sign-in/me.ts'
import { Refused } from '../refused.tsx'
import { EndpointForm } from './endpoint-form.tsx'
import { LetterShown } from './letter-shown.tsx'
import type { Introduction } from './links-query.ts'

export interface LinkShownProps {
  /** Of both lanes. */
  readonly links: readonly Link[]
  readonly letter: Introduction | undefined
}

export const LinkShown = ({ links, letter }: LinkShownProps) => {
  const words = useWords()
  const { house } = words.words
  const { sides, id: compact } = useCompact()
  const { nameOf } = useNames()
  const queries = useQueryClient()
  const mayAdminister = useHoldsRole('administer')
  const { isRunning, refusal, run } = useAttempt()
  const main = links.find(({ lane }) => lane === 'main') ?? links[0]
  if (main === undefined) return null
  const { peer, suspended } = main
  const set = (): void =>
    void run(async () => {
      await tellNode(calls.setLink, { compact, authority: peer }, { suspended: !suspended })
      await queries.invalidateQueries({ queryKey: nodeKey })
    })
  return (
    <div className="link">
      <h3>
        <SideName relation={relationOf(sides, peer)} name={nameOf(peer)} /> <code>{peer}</code>
      </h3>
      <p className="entry">
        <strong role="status">{linkInWords(main, nameOf(peer), words)}</strong>
        {mayAdminister ? (
          <button type="button" disabled={isRunning} onClick={set}>
            {suspended ? house.links.resume : house.links.suspend}
          </button>
        ) : null}
      </p>
      <Refused why={refusal} />
      {mayAdminister ? (
        <p className="quiet small">{suspended ? house.links.resumeNote : house.links.suspendNote}</p>
      ) : null}
      <Halted links={links} />
      <table className="folds">
        <thead>
          <tr>
            <th scope="col">{house.links.columns.lane}</th>
            <th scope="col" className="number">
              {house.links.columns.ours}
            </th>
            <th scope="col" className="number">
              {fill(house.links.columns.witnessed, { who: peer })}
            </th>
            <th scope="col" className="number">
              {house.links.columns.theirs}
            </th>
            <th scope="col">{house.links.columns.now}</th>
            <th scope="col">{house.links.columns.last}</th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <tr key={link.lane}>
              <th scope="row">{wordOf(house.links.lanes, link.lane)}</th>
              <td className="number" data-label={house.links.columns.ours}>
                {words.format.number(link.ours)}
              </td>
              <td className="number" data-label={fill(house.links.columns.witnessed, { who: peer })}>
                {words.format.number(link.witnessed)}
              </td>
              <td className="number" data-label={house.links.columns.theirs}>
                {words.format.number(link.theirs)}
              </td>
              <td data-label={house.links.columns.now}>{wordOf(house.links.phases, link.phase)}</td>
              <td data-label={house.links.columns.last}>
                {link.lastOutcome === null ? (
                  <span className="quiet">{house.links.notAsked}</span>
                ) : (
                  <>
                    {wordOf(house.links.outcomes, link.lastOutcome)}
                    {link.attempt > 1 ? (
                      <span className="quiet small">
                        {' '}
                        {words.format.counted(house.links.attempts, link.attempt)}
                      </span>
                    ) : null}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {letter === undefined ? null : (
        <>
          {mayAdminister ? (
            <EndpointForm key={letter.endpoint} letter={letter} />
          ) : (
            <p>
              {house.links.endpoint}: <Endpoint of={letter.endpoint} />
            </p>
          )}
          <LetterShown of={letter} />
        </>
      )}
    </div>
  )
}

const Endpoint = ({ of }: { readonly of: string | null }) => {
  const { words } = useWords()
  return of === null ? words.house.links.byFile : <code>{of}</code>
}

const Halted = ({ links }: { readonly links: readonly Link[] }) => {
  const { words } = useWords()
  const why = links.find(({ halted }) => halted !== null)?.halted
  if (why == null) return null
  return (
    <p className="refused" role="alert">
      <strong>{words.house.links.halted}</strong> {wordOf(words.house.links.outcomes, why)}{' '}
      {words.house.links.haltedDo}
    </p>
  )
}
