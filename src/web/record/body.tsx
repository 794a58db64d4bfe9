/** What an act says in words: in the voice of the record, with its notes and its sources. */

import { isLocalText, Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { StateNames } from '../sides/state-names.tsx'
import type { Body } from './wording.ts'

/** Texts that are the thing itself and need no label. */
const plainTexts = ['name', 'title', 'text', 'says', 'who', 'topic', 'reason'] as const
/** Texts that say something about it. */
const labelled = [
  'level',
  'description',
  'detail',
  'printed',
  'place',
  'status',
  'origin',
  'from',
  'note',
] as const

export const BodyWords = ({ body }: { readonly body: NonNullable<Body> }) => {
  const { words } = useWords()
  const ours = Array.isArray(body.ours) ? (body.ours as readonly string[]) : []
  return (
    <div className="body">
      {plainTexts.map((key) => {
        const value = body[key]
        if (typeof value === 'string')
          return (
            <p key={key}>
              <bdi className="said">{value}</bdi>
            </p>
          )
        return isLocalText(value) ? (
          <p key={key}>
            <Said texts={value} ours={ours} />
          </p>
        ) : null
      })}
      <dl className="fields">
        {labelled.map((key) => {
          const value = body[key]
          return isLocalText(value) ? (
            <div key={key}>
              <dt>{words.record.texts[key]}</dt>
              <dd>
                <Said texts={value} ours={ours} />
              </dd>
            </div>
          ) : null
        })}
      </dl>
      <Outcomes outcomes={body.outcomes} ours={ours} />
      <Chairs chairs={body.chairs} />
      <Readings readings={body.readings} used={body.used} />
      <Sources sources={body.sources} />
    </div>
  )
}

const Outcomes = ({ outcomes, ours }: { readonly outcomes: unknown; readonly ours: readonly string[] }) => {
  const { words } = useWords()
  const texts = Array.isArray(outcomes) ? outcomes.filter(isLocalText) : []
  if (texts.length === 0) return null
  return (
    <>
      <h3>{words.record.texts.outcomes}</h3>
      <ol className="outcomes">
        {texts.map((each) => (
          <li key={JSON.stringify(each)}>
            <Said texts={each} ours={ours} />
          </li>
        ))}
      </ol>
    </>
  )
}

interface Chair {
  readonly state: string
  readonly name: string
  readonly office: string
}

const Chairs = ({ chairs }: { readonly chairs: unknown }) => {
  const { words } = useWords()
  const list = Array.isArray(chairs) ? (chairs as readonly Chair[]) : []
  if (list.length === 0) return null
  return (
    <>
      <h3>{words.record.texts.chairs}</h3>
      <ul className="chairs">
        {list.map(({ state, name, office }) => (
          <li key={`${state} ${name}`}>
            <StateNames states={[state]} />
            <span>
              <bdi className="said">{name}</bdi>
              <bdi className="quiet small">{office}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

interface Reading {
  readonly value: unknown
  readonly who: unknown
  readonly sources: unknown
}

/** What different sources say; the one that the record goes by is named under them. */
const Readings = ({ readings, used }: { readonly readings: unknown; readonly used: unknown }) => {
  const { words } = useWords()
  const list = Array.isArray(readings) ? (readings as readonly Reading[]) : []
  if (list.length === 0) return null
  return (
    <>
      <ol className="readings">
        {list.map((reading) => (
          <li key={JSON.stringify(reading)}>
            {isLocalText(reading.value) ? <Said texts={reading.value} /> : null}
            {isLocalText(reading.who) ? (
              <span className="quiet small">
                <Said texts={reading.who} plain />
              </span>
            ) : null}
            <Sources sources={reading.sources} />
          </li>
        ))}
      </ol>
      {isLocalText(used) ? (
        <p>
          {words.record.goesBy} <Said texts={used} />
        </p>
      ) : null}
    </>
  )
}

interface Source {
  readonly url: string | null
  readonly language: string | null
  readonly note: string | null
}

const Sources = ({ sources }: { readonly sources: unknown }) => {
  const { words } = useWords()
  const list = Array.isArray(sources) ? (sources as readonly Source[]) : []
  if (list.length === 0) return null
  return (
    <ul className="sources small" aria-label={words.record.sources}>
      {list.map((source) => (
        <li key={JSON.stringify(source)}>
          {source.url !== null && /^https?:\/\//.test(source.url) ? (
            <a href={source.url} rel="noreferrer" target="_blank">
              <bdi className="said">{hostOf(source.url)}</bdi>
            </a>
          ) : (
            <bdi className="said">{source.url}</bdi>
          )}
          {source.language === null ? null : <code> {source.language}</code>}
          {source.note === null ? null : <bdi className="said quiet"> {source.note}</bdi>}
        </li>
      ))}
    </ul>
  )
}

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname.replace(/^www\./, '')
  } catch {
    return url
  }
}
