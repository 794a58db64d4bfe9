/** The link to each other side, in words; who administers suspends and resumes it. Nothing is lost: what waits goes later. */
import { useQueryClient } from '@tanstack/react-query'
import type { CompactShown, LinkShown } from '../api/calls.ts'
import { calls } from '../api/calls.ts'
import { tellNode } from '../api/client.ts'
import { nodeKey } from '../api/queries.ts'
import { useNames } from '../frame/compact.tsx'
import { linkInWords } from '../frame/link-line.tsx'
import { useWords } from '../language/words.tsx'
import { useAttempt } from '../sign-in/attempt.ts'
import { useHoldsRole } from '../sign-in/me.ts'

export const Links = ({ compact }: { readonly compact: CompactShown }) => {
  const words = useWords()
  const { nameOf } = useNames()
  const queries = useQueryClient()
  const mayAdminister = useHoldsRole('administer')
  const { isRunning, refusal, run } = useAttempt()
  const heading = `links-${compact.id}`
  const set = ({ peer, suspended }: LinkShown): void =>
    void run(async () => {
      const params = { compact: compact.id, authority: peer }
      await tellNode(calls.setLink, params, { suspended: !suspended })
      await queries.invalidateQueries({ queryKey: nodeKey })
    })
  const { settings } = words.words
  return (
    <section className="sheet" aria-labelledby={heading}>
      <h2 id={heading}>
        {settings.links} <bdi className="said quiet">{compact.name}</bdi>
      </h2>
      {refusal === undefined ? null : (
        <p className="refused" role="alert">
          {refusal}
        </p>
      )}
      <ul className="lines">
        {compact.links
          .filter(({ lane }) => lane === 'main')
          .map((link) => (
            <li key={link.peer} className="entry">
              <span role="status">{linkInWords(link, nameOf(link.peer), words)}</span>
              {mayAdminister ? (
                <button type="button" disabled={isRunning} onClick={() => set(link)}>
                  {link.suspended ? settings.resume : settings.suspend}
                </button>
              ) : null}
            </li>
          ))}
      </ul>
      <p className="quiet small">{settings.linksNote}</p>
    </section>
  )
}
