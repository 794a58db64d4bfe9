/** Where a wording uses another word than a side has for the thing: for people to weigh, and never refused. */
import type { ParagraphShown } from '../api/calls.ts'
import { useNames } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { Gapped } from './gapped.tsx'

export const Findings = ({ findings }: Pick<ParagraphShown, 'findings'>) => {
  const { words } = useWords()
  const { shortOf } = useNames()
  if (findings.length === 0) return null
  return (
    <ul className="findings small">
      {findings.map(({ by, found, language, term }) => (
        <li key={`${by} ${language} ${found}`}>
          <Gapped
            text={words.textPlace.ownTerm}
            values={{
              who: shortOf(by),
              found: (
                <bdi className="said" lang={language}>
                  {found}
                </bdi>
              ),
              term: (
                <bdi className="said" lang={language}>
                  {term}
                </bdi>
              ),
            }}
          />
        </li>
      ))}
    </ul>
  )
}
