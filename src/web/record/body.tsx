/** What an act says in words: in the voice of the record, with its notes and its sources. */

import type { ReactNode } from 'react'
import { isLocalText, type LocalText, Said } from '../language/said.tsx'
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
  'rank',
  'remark',
  'used',
  'note',
] as const

export interface BodyWordsProps {
  readonly body: NonNullable<Body>
  /** The facts of the act, which stand between its words and their sources. */
  readonly children?: ReactNode
}

export const BodyWords = ({ body, children }: BodyWordsProps) => {
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
      {isLocalText(body.texts) ? <EveryLanguage texts={body.texts} /> : null}
      <Labelled body={body} ours={ours} />
      <Outcomes outcomes={body.outcomes} ours={ours} />
      <Chairs chairs={body.chairs} />
      <Printed leads={body.leads} />
      <Readings readings={body.readings} />
      {children}
      <Sources sources={body.sources} label={words.record.sources} />
      <Sources sources={body.cadenceSources} label={words.record.texts.cadenceSources} isLabelled />
      <Sources sources={body.hostingSources} label={words.record.texts.hostingSources} isLabelled />
    </div>
  )
}

interface LabelledProps {
  readonly body: NonNullable<Body>
  readonly ours: readonly string[]
}

const Labelled = ({ body, ours }: LabelledProps) => {
  const { words } = useWords()
  const texts = labelled.flatMap((key) => {
    const value = body[key]
    return isLocalText(value) ? [{ key, value }] : []
  })
  if (texts.length === 0) return null
  return (
    <dl className="fields">
      {texts.map(({ key, value }) => (
        <div key={key}>
          <dt>{words.record.texts[key]}</dt>
          <dd>
            <Said texts={value} ours={ours} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A paragraph is of one weight in all its languages: every one is shown, the reader's first. */
const EveryLanguage = ({ texts }: { readonly texts: LocalText }) => {
  const { language, format } = useWords()
  const others = Object.keys(texts).filter((each) => each !== language)
  return [...(texts[language] === undefined ? [] : [language]), ...others].map((each) => (
    <p key={each}>
      <span className="quiet small">{format.language(each)}</span>
      <bdi className="said block" lang={each}>
        {texts[each]}
      </bdi>
    </p>
  ))
}

interface PrintedLead {
  readonly state: string
  readonly printed: string
}

/** Lead offices in the words of the source. */
const Printed = ({ leads }: { readonly leads: unknown }) => {
  const { words } = useWords()
  const list = Array.isArray(leads) ? (leads as readonly PrintedLead[]) : []
  if (list.length === 0) return null
  return (
    <>
      <h3>{words.record.texts.leads}</h3>
      <ul className="chairs">
        {list.map(({ state, printed }) => (
          <li key={state}>
            <StateNames states={[state]} />
            <bdi className="said">{printed}</bdi>
          </li>
        ))}
      </ul>
    </>
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

/** What different sources say. */
const Readings = ({ readings }: { readonly readings: unknown }) => {
  const { words } = useWords()
  const list = Array.isArray(readings) ? (readings as readonly Reading[]) : []
  if (list.length === 0) return null
  return (
    <ol className="readings">
      {list.map((reading) => (
        <li key={JSON.stringify(reading)}>
          {isLocalText(reading.value) ? <Said texts={reading.value} /> : null}
          {isLocalText(reading.who) ? (
            <span className="quiet small">
              <Said texts={reading.who} plain />
            </span>
          ) : null}
          <Sources sources={reading.sources} label={words.record.sources} />
        </li>
      ))}
    </ol>
  )
}

interface Source {
  readonly url: string | null
  readonly language: string | null
  readonly note: string | null
}

interface SourcesProps {
  readonly sources: unknown
  readonly label: string
  /** Whether the label is seen too. */
  readonly isLabelled?: boolean
}

const Sources = ({ sources, label, isLabelled = false }: SourcesProps) => {
  const { format } = useWords()
  const list = Array.isArray(sources) ? (sources as readonly Source[]) : []
  if (list.length === 0) return null
  return (
    <ul className="sources small" aria-label={label}>
      {isLabelled ? <li className="quiet">{label}:</li> : null}
      {list.map((source) => (
        <li key={JSON.stringify(source)}>
          {source.url !== null && /^https?:\/\//.test(source.url) ? (
            <a href={source.url} rel="noreferrer" target="_blank">
              <bdi className="said">{hostOf(source.url)}</bdi>
            </a>
          ) : (
            <bdi className="said">{source.url}</bdi>
          )}
          {source.language === null ? null : (
            <span className="quiet"> ({format.language(source.language)})</span>
          )}
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
