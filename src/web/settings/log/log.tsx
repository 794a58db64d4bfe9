/**
 * The access log, for the auditor: who saw and did what, newest first, by officer, thing, kind of action and day. Each row is
 * linked to the one before; the newest seal stands above, to be written down elsewhere.
 */
import './log.css'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNode } from '../../api/queries.ts'
import { Answered } from '../../frame/answered.tsx'
import { saveFile } from '../../frame/save-file.ts'
import { fill } from '../../language/fill.ts'
import { useWords, wordOf } from '../../language/words.tsx'
import { useSearch } from '../../route/navigate.ts'
import { useAttempt } from '../../sign-in/attempt.ts'
import { Fingerprint } from '../fingerprint.tsx'
import { useOfficers } from '../officers/officers-query.ts'
import { Refused } from '../refused.tsx'
import { actionGroups, groupNames } from './action-groups.ts'
import { logCsv } from './log-csv.ts'
import { LogFilter } from './log-filter.tsx'
import { type LogAsked, type LogPage, type LogRow, readWholeLog, useLog } from './log-query.ts'
import { targetSought } from './read-target.ts'
import { TargetShown } from './target-shown.tsx'

export const AccessLog = () => {
  const asked = useAsked()
  const log = useLog(asked)
  return (
    <>
      <LogFilter />
      <Answered of={{ data: log.data?.pages, error: log.error, refetch: () => void log.refetch() }}>
        {(pages) => (
          <Rows
            pages={pages}
            asked={asked}
            isFetching={log.isFetchingNextPage}
            onMore={log.hasNextPage ? () => void log.fetchNextPage() : undefined}
          />
        )}
      </Answered>
    </>
  )
}

/** From the address, so that a search can be sent to a colleague. */
const useAsked = (): LogAsked => {
  const search = useSearch()
  const { data: node } = useNode()
  const compactOf = (start: string): string | undefined =>
    node?.compacts.find(({ id }) => id.startsWith(start))?.id
  const actor = search.get('actor')
  const target = targetSought(search.get('target') ?? '', compactOf)
  const group = groupNames.find((each) => each === search.get('did'))
  const [from, until] = [dayAt(search.get('from')), dayAt(search.get('until'))]
  return {
    ...(actor === null ? {} : { actor }),
    ...(target === undefined ? {} : { target }),
    ...(group === undefined ? {} : { action: actionGroups[group].join(',') }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until: until + dayMs }),
  }
}

const dayMs = 86_400_000

/** Midnight of this machine at the beginning of a day, milliseconds since 1970. */
const dayAt = (text: string | null): number | undefined => {
  const [year = 0, month = 1, day = 1] = (/^\d{4}-\d{2}-\d{2}$/.exec(text ?? '')?.[0] ?? '')
    .split('-')
    .map(Number)
  return year === 0 ? undefined : new Date(year, month - 1, day).getTime()
}

interface RowsProps {
  readonly pages: readonly LogPage[]
  readonly asked: LogAsked
  readonly isFetching: boolean
  readonly onMore: (() => void) | undefined
}

const Rows = ({ pages, asked, isFetching, onMore }: RowsProps) => {
  const { words, format } = useWords()
  const texts = words.house.log
  const queries = useQueryClient()
  const rows = pages.flatMap((page) => page.rows)
  const head = pages[0]?.head
  return (
    <>
      {head === undefined ? null : (
        <section className="sheet" aria-labelledby="log-head">
          <h2 id="log-head">{format.counted(texts.size, head.size)}</h2>
          <p className="quiet small">{texts.headNote}</p>
          <Fingerprint of={head.hash} />
        </section>
      )}
      <section className="sheet" aria-labelledby="log-rows">
        <div className="group-head">
          <h2 id="log-rows">{texts.rows}</h2>
          <p className="actions no-print">
            <button type="button" onClick={() => void queries.resetQueries({ queryKey: ['house', 'log'] })}>
              {texts.newer}
            </button>
            <Export asked={asked} />
            <button type="button" onClick={() => print()}>
              {texts.print}
            </button>
          </p>
        </div>
        {rows.length === 0 ? (
          <p className="quiet">{texts.nothing}</p>
        ) : (
          <table className="folds log-table">
            <thead>
              <tr>
                <th scope="col" className="number">
                  {texts.csv.number}
                </th>
                <th scope="col">{texts.columns.at}</th>
                <th scope="col">{texts.columns.who}</th>
                <th scope="col">{texts.columns.did}</th>
                <th scope="col">{texts.columns.what}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.seq} row={row} />
              ))}
            </tbody>
          </table>
        )}
        {onMore === undefined ? (
          <p className="quiet small">{texts.atBeginning}</p>
        ) : (
          <p className="no-print">
            <button type="button" aria-busy={isFetching} onClick={onMore}>
              {texts.older}
            </button>
          </p>
        )}
      </section>
    </>
  )
}

const Row = ({ row }: { readonly row: LogRow }) => {
  const { words, format } = useWords()
  const texts = words.house.log
  return (
    <tr>
      <td className="number" data-label={texts.csv.number}>
        <span className="quiet">{row.seq}</span>
      </td>
      <td className="whole" data-label={texts.columns.at}>
        <time dateTime={new Date(row.at).toISOString()}>{format.moment(row.at, 0)}</time>
      </td>
      <td data-label={texts.columns.who}>
        <Actor id={row.actor} />
      </td>
      <td data-label={texts.columns.did}>{wordOf(texts.actions, row.action)}</td>
      <td data-label={texts.columns.what}>
        <TargetShown target={row.target} />
      </td>
    </tr>
  )
}

/** An officer by name; the node itself, its operator, a guest and nobody by what they are. */
export const Actor = ({ id }: { readonly id: string }) => {
  const { words } = useWords()
  const found = useOfficers().data?.find((each) => each.id === id)
  if (found === undefined) return id.startsWith('o-') ? <code>{id}</code> : wordOf(words.house.log.actors, id)
  return (
    <>
      <bdi>{found.name}</bdi> <code className="quiet small">{found.handle}</code>
    </>
  )
}

const Export = ({ asked }: { readonly asked: LogAsked }) => {
  const { words, format } = useWords()
  const texts = words.house.log
  const { data: officers = [] } = useOfficers()
  const { isRunning, refusal, run } = useAttempt()
  const [read, setRead] = useState<number>()
  const save = (): void =>
    void run(async () => {
      const rows = await readWholeLog(asked, (count) => {
        setRead(count)
        return true
      })
      setRead(undefined)
      const of = (id: string) => officers.find((each) => each.id === id)
      const text = logCsv(rows, {
        headings: Object.values(texts.csv),
        nameOf: (id) => of(id)?.name ?? wordOf(texts.actors, id),
        handleOf: (id) => of(id)?.handle ?? '',
        actionOf: (action) => wordOf(texts.actions, action),
      })
      saveFile('access-log.csv', text, 'text/csv')
    })
  return (
    <>
      <button type="button" aria-busy={isRunning} onClick={save}>
        {texts.export}
      </button>
      <span role="status">
        {read === undefined ? null : fill(texts.reading, { count: format.number(read) })}
      </span>
      <Refused why={refusal} />
    </>
  )
}
