/**
 * Search over everything one may see, from one key. The node finds it by its index of words, in any language, with or without
 * marks; what is found stands by kind, with the place where the words stand. What is found are links: the arrows walk them
 * from the field on.
 */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { calls, type Found, type SearchAnswer } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import { pickLanguage, Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { affairWord } from '../record/affairs.ts'
import { RecordTitle } from '../record/record-name.tsx'
import { wordingOf } from '../record/wording.ts'
import { Link } from '../route/link.tsx'
import { addressOfRecord, splitRecord } from '../route/places.ts'
import { useCompact } from './compact.tsx'
import { Dialog } from './dialog.tsx'
import { Failure } from './failure.tsx'

/** Of one kind alone, or the best of all kinds. */
const [some, most] = [20, 50]

/** Typing goes on while the answer to what was typed before is on its way. */
const pauseMs = 50

export interface SearchProps {
  readonly onClose: () => void
  /** What is found is then not gone to, but given to whoever asked for a record. */
  readonly onChoose?: (record: string) => void
  /** Only what is of this one is wanted. */
  readonly affair?: string
}

export const Search = ({ onClose, onChoose, affair: only }: SearchProps) => {
  const { words } = useWords()
  const { id: compact } = useCompact()
  const [typed, setTyped] = useState('')
  const [affair, setAffair] = useState(only)
  const q = useLater(typed.trim(), pauseMs)
  const answer = useQuery({
    queryKey: ['compact', compact, 'search', q, affair],
    queryFn: ({ signal }) =>
      callNode(calls.search, { compact }, { q, affair, limit: affair === undefined ? some : most }, signal),
    enabled: q !== '',
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  })
  // After the dialog has opened, which gives the focus to its first button.
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const { searching } = words.frame
  const found = q === '' ? undefined : answer.data
  return (
    <Dialog title={onChoose === undefined ? searching.title : searching.choose} onClose={onClose}>
      <search onKeyDown={walk}>
        <input
          ref={field}
          type="search"
          className="search-field"
          aria-label={searching.field}
          placeholder={searching.hint}
          value={typed}
          maxLength={200}
          onChange={(event) => {
            setTyped(event.target.value)
            setAffair(only)
          }}
          onKeyDown={openFirst}
          data-found
        />
        <Told q={q} answer={found} isOlder={answer.isPlaceholderData} />
        {q !== '' && found === undefined && answer.error !== null ? (
          <Failure error={answer.error} onAgain={() => void answer.refetch()} />
        ) : null}
        {only !== undefined || found === undefined || found.byAffair.length < 2 ? null : (
          <Kinds answer={found} chosen={affair} onChoose={setAffair} />
        )}
        <div className="search-found" aria-busy={answer.isPlaceholderData}>
          {groupsOf(found?.found ?? []).map(([kind, list]) => (
            <section key={kind} aria-labelledby={`found-${kind}`}>
              <h3 id={`found-${kind}`} className="quiet small">
                {affairWord(words, `${kind}/`).many}
              </h3>
              <ul>
                {list.map((each) => (
                  <li key={each.record}>
                    {onChoose === undefined ? (
                      <Link to={addressOfRecord(compact, each.record)} onClick={onClose} data-found>
                        <FoundLine found={each} />
                      </Link>
                    ) : (
                      <button
                        type="button"
                        className="found-choice"
                        onClick={() => onChoose(each.record)}
                        data-found
                      >
                        <FoundLine found={each} />
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </search>
    </Dialog>
  )
}

interface ToldProps {
  readonly q: string
  readonly answer: SearchAnswer | undefined
  readonly isOlder: boolean
}

/** What came of it, for those who hear the page too. */
const Told = ({ q, answer, isOlder }: ToldProps) => {
  const { words, format } = useWords()
  const { searching } = words.frame
  const count = answer?.byAffair.reduce((sum, each) => sum + each.count, 0) ?? 0
  return (
    <p className="quiet small" role="status">
      {q === '' || answer === undefined || isOlder
        ? null
        : count === 0
          ? searching.nothing
          : `${format.counted(searching.found, count)}${answer.isMore ? ` ${searching.more}` : ''}`}
      {answer?.complete === false ? ` ${searching.notAll}` : null}
    </p>
  )
}

interface KindsProps {
  readonly answer: SearchAnswer
  readonly chosen: string | undefined
  readonly onChoose: (affair: string | undefined) => void
}

const Kinds = ({ answer, chosen, onChoose }: KindsProps) => {
  const { words, format } = useWords()
  return (
    <fieldset className="kinds plain-set">
      <legend className="unseen">{words.frame.searching.kinds}</legend>
      {answer.byAffair.map(({ affair, count }) => (
        <button
          key={affair}
          type="button"
          aria-pressed={affair === chosen}
          onClick={() => onChoose(affair === chosen ? undefined : affair)}
        >
          {affairWord(words, `${affair}/`).many} <span className="quiet">{format.number(count)}</span>
        </button>
      ))}
    </fieldset>
  )
}

/** In the order in which the best of each kind was found. */
const groupsOf = (found: readonly Found[]): readonly (readonly [kind: string, list: readonly Found[]])[] => {
  const groups = new Map<string, Found[]>()
  for (const each of found) groups.set(each.affair, [...(groups.get(each.affair) ?? []), each])
  return [...groups]
}

const FoundLine = ({ found: { record, affair, wording, passages } }: { readonly found: Found }) => {
  const { language } = useWords()
  const texts = wordingOf(record, wording)
  const name = texts[pickLanguage(texts, language) ?? '']
  // What was found in the very name is marked there, and not said twice.
  const inName = affair === 'session' ? undefined : passages.find((each) => textOf(each) === name)
  return (
    <>
      <span className="found-name">
        {inName !== undefined ? (
          <Marked passage={inName} />
        ) : affair === 'session' ? (
          <RecordTitle record={record} />
        ) : (
          <Said texts={texts} plain />
        )}
      </span>
      {passages.length > 0 ? null : (
        <span className="found-passage small quiet">
          <code>{splitRecord(record)[1]}</code>
        </span>
      )}
      {passages
        .filter((each) => each !== inName)
        .map((each) => (
          <span key={textOf(each)} className="found-passage small quiet">
            <Marked passage={each} />
          </span>
        ))}
    </>
  )
}

const textOf = ({ parts }: Found['passages'][number]): string => parts.map(({ text }) => text).join('')

const Marked = ({ passage: { language, parts } }: { readonly passage: Found['passages'][number] }) => (
  <bdi className="said" lang={language ?? undefined}>
    {parts.map(({ at, text, found }) =>
      found ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
    )}
  </bdi>
)

const useLater = (value: string, ms: number): string => {
  const [later, setLater] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return later
}

const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-found]')]
  const stop = stops[stops.indexOf(document.activeElement as HTMLElement) + step]
  stop?.focus()
  stop?.scrollIntoView({ block: 'nearest' })
}

const openFirst = (event: KeyboardEvent<HTMLInputElement>): void => {
  if (event.key !== 'Enter') return
  // It may stand in a form, which is not sent by what is searched for it.
  event.preventDefault()
  event.currentTarget.closest('search')?.querySelector<HTMLElement>('.search-found [data-found]')?.click()
}
