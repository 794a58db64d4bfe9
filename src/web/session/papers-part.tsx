/** Papers: what is printed of the session, as it is read here and as Word files, and the texts that come of it. */
import { useActing } from '../acting/acting.ts'
import { useCompact } from '../frame/compact.tsx'
import { languages, ownNames } from '../language/language.ts'
import { Said } from '../language/said.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { addressOf } from '../route/places.ts'
import { idOf, type SessionShown } from './opening.ts'
import { addressOfPart } from './parts.ts'

const kinds = ['brief', 'carry-over', 'agenda'] as const

export const PapersPart = ({ session }: { readonly session: SessionShown }) => {
  const { words } = useWords()
  const { id } = useCompact()
  const { papers } = words.sessionPlace
  return (
    <div className="session-grid">
      <section className="sheet" aria-labelledby="sheets">
        <h2 id="sheets">{papers.sheets}</h2>
        <ul className="lines papers">
          {kinds.map((kind) => (
            <li key={kind}>
              <h3>{papers.kinds[kind]}</h3>
              <p className="small quiet">{papers.about[kind]}</p>
              <p className="facts-row">
                {kind === 'agenda' ? null : (
                  <Link to={addressOfPart(id, session.record, kind)} data-line>
                    {papers.view}
                  </Link>
                )}
                <span className="quiet">{papers.word}</span>
                {languages.map((language) => (
                  <a
                    key={language}
                    href={`/api/v1/compacts/${id}/papers/${kind}/${encodeURIComponent(idOf(session.record))}?language=${language}`}
                    download
                  >
                    <span className="unseen">
                      {papers.kinds[kind]}, {papers.word}{' '}
                    </span>
                    <bdi lang={language}>{ownNames[language]}</bdi>
                  </a>
                ))}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <Texts session={session} />
    </div>
  )
}

const Texts = ({ session }: { readonly session: SessionShown }) => {
  const { words } = useWords()
  const { id } = useCompact()
  const { may } = useActing()
  const { papers } = words.sessionPlace
  return (
    <section className="sheet" aria-labelledby="texts">
      <h2 id="texts">{papers.texts}</h2>
      {session.texts.length === 0 ? <p className="quiet">{papers.noTexts}</p> : null}
      <ul className="lines">
        {session.texts.map(({ record, status, title }) => (
          <li key={record}>
            <Link to={addressOf(id, 'texts', idOf(record))} data-line>
              {Object.keys(title).length === 0 ? <code>{idOf(record)}</code> : <Said texts={title} plain />}
            </Link>
            <p className="small quiet">{wordOf(words.affairs.text.status, status)}</p>
          </li>
        ))}
      </ul>
      {may('text', 'framed', 'prepare') ? (
        <p className="no-print">
          <Link
            className="button"
            to={`${addressOf(id, 'texts')}?session=${encodeURIComponent(session.record)}`}
          >
            {papers.beginText}
          </Link>
        </p>
      ) : null}
    </section>
  )
}
