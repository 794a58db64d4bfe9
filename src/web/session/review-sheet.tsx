/**
 * The sheet, to be gone through at typing speed: the focus stands on a line, a letter assesses it and goes on. What is chosen
 * is kept and leaves in one step, which can be taken back.
 */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useActing } from '../acting/acting.ts'
import { hasLeft, nameOfForm } from '../acting/acting-form.ts'
import { useKept } from '../acting/kept.ts'
import { useLeaving } from '../acting/leaving.ts'
import { ActButton, KeptLine, OutcomeLine } from '../acting/parts.tsx'
import { useCompact, useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { SideName } from '../sides/side-mark.tsx'
import type { ReviewShown, SessionShown, SheetLine } from './opening.ts'
import {
  actsOf,
  assessmentKeys,
  type Choice,
  type Choices,
  isWhole,
  noChoice,
  offerOf,
  readyLines,
  standingOfLine,
} from './review-choices.ts'
import { ReviewLine } from './review-line.tsx'

/** Acts that leave together at most; more lines follow in a second step. */
const most = 512

const filters = ['all', 'waits', 'differ', 'open'] as const

type Filter = (typeof filters)[number]

export interface ReviewSheetProps {
  readonly session: SessionShown
  readonly review: ReviewShown
}

export const ReviewSheet = ({ session, review }: ReviewSheetProps) => {
  const { words, format } = useWords()
  const { self, sides } = useCompact()
  const { shortOf } = useNames()
  const { may, send, isRunning, outcome } = useActing()
  const kept = useKept<Choices>(nameOfForm(session.record, 'review'), {})
  const [onWay, setOnWay] = useState<Choices>({})
  const [active, setActive] = useState<string>()
  const [filter, setFilter] = useState<Filter>('all')
  const table = useRef<HTMLTableElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const wanted = useRef<string>(undefined)
  const isLeaving = useLeaving(review.record).length > 0
  const mayAssess = may('review', 'proposed', 'prepare')
  const { review: reviewWords } = words.sessionPlace
  const lines = review.rows.filter((line) => isShown(line, filter, self))
  const ready = readyLines(review.rows, kept.value)
  const begun = Object.values(kept.value).filter((choice) => isBegun(choice) && !isWhole(choice)).length

  useEffect(() => {
    const selector = wanted.current
    if (selector === undefined) return
    wanted.current = undefined
    const found = table.current?.querySelector<HTMLElement>(selector)
    found?.focus()
    found?.scrollIntoView({ block: 'nearest' })
  })

  const focusLater = (selector: string): void => {
    wanted.current = selector
    setActive((before) => before)
  }
  const walk = (from: SheetLine, by: 1 | -1): void => {
    const next = lines[lines.indexOf(from) + by]
    if (next !== undefined) table.current?.querySelector<HTMLElement>(lineSelector(next.commitment))?.focus()
    else if (by === 1) bar.current?.querySelector<HTMLElement>('button')?.focus()
  }
  const choose = (line: SheetLine, changed: Partial<Choice>): void =>
    kept.set((before) => ({
      ...before,
      [line.commitment]: { ...(before[line.commitment] ?? noChoice), ...changed },
    }))
  const clear = (line: SheetLine): void =>
    kept.set((before) =>
      Object.fromEntries(Object.entries(before).filter(([key]) => key !== line.commitment)),
    )
  const agree = (line: SheetLine): void => {
    const offer = offerOf(line, self)
    if (offer === undefined) return
    choose(line, { assessment: offer.assessment, due: offer.due ?? '' })
    walk(line, 1)
  }
  const sendAll = async (): Promise<void> => {
    const sending = ready.slice(0, most)
    if (sending.length === 0 || isRunning) return
    const before = kept.value
    const chosen = Object.fromEntries(
      sending.map(({ commitment }) => [commitment, before[commitment] ?? noChoice]),
    )
    const result = await send(actsOf(review.record, sending, before, self), {
      onTakenBack: () => {
        setOnWay({})
        kept.set((now) => ({ ...chosen, ...now }))
      },
    })
    if (!hasLeft(result)) return
    setOnWay(chosen)
    const rest = Object.fromEntries(Object.entries(before).filter(([key]) => chosen[key] === undefined))
    if (Object.keys(rest).length === 0) kept.clear()
    else kept.set(rest)
  }

  const hear = (event: KeyboardEvent, line: SheetLine): void => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
      event.preventDefault()
      void sendAll()
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = actOfKey(event, line)
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  const actOfKey = (event: KeyboardEvent, line: SheetLine): (() => void) | undefined => {
    if (event.key === 'ArrowDown') return () => walk(line, 1)
    if (event.key === 'ArrowUp') return () => walk(line, -1)
    if (event.key === 'Backspace' || event.key === 'Delete') return () => clear(line)
    if (event.key === '=') return () => agree(line)
    const letter = letterOf(event)
    if (letter === 'r') return () => focusLater(`${editorSelector} .remark input`)
    const assessment = assessmentKeys[letter]
    if (assessment === undefined) return undefined
    return () => {
      choose(line, { assessment, ...(assessment === 'redated' ? {} : { due: '' }) })
      if (assessment === 'redated') focusLater(`${editorSelector} .new-date input`)
      else if (event.shiftKey) focusLater(`${editorSelector} .remark input`)
      else walk(line, 1)
    }
  }

  const counts = countsOf(review.rows, self)
  return (
    <>
      <div className="facts-row review-head">
        <span>
          {fill(reviewWords.summary, {
            agreed: format.number(counts.agreed),
            differ: format.number(counts.differ),
            open: format.number(counts.open),
            all: format.number(review.rows.length),
          })}
        </span>
        <label className="inline-label no-print">
          {reviewWords.filter}{' '}
          <select
            value={filter}
            onChange={({ target }) => setFilter(filters.find((each) => each === target.value) ?? 'all')}
          >
            {filters.map((each) => (
              <option key={each} value={each}>
                {reviewWords.filters[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {mayAssess ? <p className="small quiet keys-hint no-print">{reviewWords.keys}</p> : null}
      <table className="review-table" ref={table}>
        <thead>
          <tr>
            <th scope="col" className="number">
              {reviewWords.columns.number}
            </th>
            <th scope="col">{reviewWords.columns.commitment}</th>
            {sides.map(({ authority, relation }) => (
              <th key={authority} scope="col">
                <SideName relation={relation} name={shortOf(authority)} />
              </th>
            ))}
            <th scope="col">{reviewWords.columns.standing}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <ReviewLine
              key={line.commitment}
              line={line}
              number={review.rows.indexOf(line) + 1}
              review={review.record}
              choice={kept.value[line.commitment]}
              onWay={isLeaving ? onWay[line.commitment] : undefined}
              isActive={mayAssess && active === line.commitment}
              mayAssess={mayAssess && kept.isLoaded}
              onFocus={() => setActive(line.commitment)}
              onKey={(event) => hear(event, line)}
              onChoose={(changed) => choose(line, changed)}
              onAgree={() => agree(line)}
              onClear={() => clear(line)}
              onNext={() => walk(line, 1)}
              onBack={() => focusLater(lineSelector(line.commitment))}
              onRemark={() => focusLater(`${editorSelector} .remark input`)}
            />
          ))}
        </tbody>
      </table>
      {mayAssess ? (
        <div className="send-bar no-print" ref={bar}>
          <ActButton
            isRunning={isRunning}
            kind="main"
            disabled={ready.length === 0}
            onAct={() => void sendAll()}
          >
            {format.counted(reviewWords.send, Math.min(ready.length, most))}
          </ActButton>
          {begun === 0 ? null : <span className="small">{format.counted(reviewWords.unready, begun)}</span>}
          <KeptLine of={kept} />
          <OutcomeLine of={outcome} />
        </div>
      ) : null}
    </>
  )
}

const editorSelector = '.line-editor'

const lineSelector = (commitment: string): string => `[data-commitment="${CSS.escape(commitment)}"]`

const isBegun = ({ assessment, due, remark }: Choice): boolean =>
  assessment !== '' || due !== '' || Object.values(remark).some((text) => text.trim() !== '')

/** By the place of the key where the letters of the keyboard are not Latin. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  /^[a-z]$/i.test(key) ? key.toLowerCase() : /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : ''

const isShown = (line: SheetLine, filter: Filter, self: string): boolean => {
  const standing = standingOfLine(line, self)
  switch (filter) {
    case 'all':
      return true
    case 'waits':
      return standing === 'theirs' || standing === 'differ'
    case 'differ':
      return standing === 'differ'
    case 'open':
      return standing === 'open'
  }
}

const countsOf = (
  lines: readonly SheetLine[],
  self: string,
): { readonly agreed: number; readonly differ: number; readonly open: number } => {
  const standings = lines.map((line) => standingOfLine(line, self))
  const count = (...wantedOnes: readonly string[]): number =>
    standings.filter((standing) => wantedOnes.includes(standing)).length
  return {
    agreed: count('agreed', 'told'),
    differ: count('differ'),
    open: count('open', 'ours', 'theirs'),
  }
}
