/** One line of the sheet: what each side says of a commitment, and, on the line that has the focus, the choices. */
import type { KeyboardEvent } from 'react'
import { assessments } from '../../affairs/review/schema.ts'
import { PartialDateField } from '../fields/partial-date-field.tsx'
import { useCompact, useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { type LocalText, Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { SideName } from '../sides/side-mark.tsx'
import { relationOf } from '../sides/sides.ts'
import { CommitmentLine } from './commitment-line.tsx'
import type { Assessment, SheetLine } from './opening.ts'
import { Refusals } from './refusals.tsx'
import { assessmentKeys, type Choice, noChoice, offerOf, saidBy, standingOfLine } from './review-choices.ts'
import { ToldForm } from './told-form.tsx'
import { ToldLines } from './told-lines.tsx'

export interface ReviewLineProps {
  readonly line: SheetLine
  readonly number: number
  readonly review: string
  readonly choice: Choice | undefined
  /** Sent, and still to be taken back. */
  readonly onWay: Choice | undefined
  readonly isActive: boolean
  readonly mayAssess: boolean
  readonly onFocus: () => void
  readonly onKey: (event: KeyboardEvent) => void
  readonly onChoose: (changed: Partial<Choice>) => void
  readonly onAgree: () => void
  readonly onClear: () => void
  readonly onNext: () => void
  readonly onBack: () => void
  readonly onRemark: () => void
}

const marks = { open: '·', ours: '…', theirs: '!', differ: '≠', agreed: '=', told: '≈' } as const

export const ReviewLine = (props: ReviewLineProps) => {
  const { line, number, choice, onWay, isActive, mayAssess } = props
  const { words } = useWords()
  const { self, sides } = useCompact()
  const { review } = words.sessionPlace
  const others = sides.filter(({ relation }) => relation !== 'ours')
  const standing = standingOfLine(line, self)
  return (
    <>
      <tr className={`line ${standing}${isActive ? ' active' : ''}`}>
        <td className="number quiet">{number}</td>
        <td>
          <CommitmentLine record={line.commitment} of={line} />
        </td>
        <td className="ours" data-label={words.sessionPlace.review.assessment}>
          <Ours {...props} />
          {onWay === undefined || choice !== undefined ? null : (
            <span className="small quiet gap">{review.leaves}</span>
          )}
        </td>
        {others.map(({ authority, relation }) => (
          <td key={authority} className={relation} data-side={authority}>
            <SaidOfLine said={saidBy(line, authority)} />
          </td>
        ))}
        <td className="standing">
          <span aria-hidden="true" className="standing-mark">
            {marks[standing]}
          </span>{' '}
          {review.standings[standing]}
        </td>
      </tr>
      {isActive && mayAssess ? (
        <tr className="line-editor">
          <td />
          <td colSpan={3 + others.length}>
            <LineEditor {...props} />
          </td>
        </tr>
      ) : null}
    </>
  )
}

const Ours = ({ line, number, choice, onWay, mayAssess, onFocus, onKey, onRemark }: ReviewLineProps) => {
  const { words } = useWords()
  const { self } = useCompact()
  const { review } = words.sessionPlace
  const pending = choice ?? onWay
  const said = saidBy(line, self)
  const shown =
    pending === undefined || pending.assessment === '' ? (
      <SaidOfLine said={said} />
    ) : (
      <>
        <Assessed assessment={pending.assessment} due={pending.due === '' ? null : pending.due} />
        {Object.values(pending.remark).every((text) => text === '') ? null : (
          <span className="remark-said gap">
            <Said texts={pending.remark} plain />
          </span>
        )}
      </>
    )
  if (!mayAssess) return shown
  return (
    <>
      <button
        type="button"
        className="assess"
        data-line
        data-commitment={line.commitment}
        onFocus={onFocus}
        onKeyDown={onKey}
        onClick={onRemark}
      >
        <span className="unseen">{fill(review.assessLine, { number })} </span>
        {shown}
      </button>
      {choice === undefined || choice.assessment === '' ? null : (
        <span className="small quiet gap">{review.chosen}</span>
      )}
    </>
  )
}

const SaidOfLine = ({ said }: { readonly said: ReturnType<typeof saidBy> }) => {
  const { words } = useWords()
  if (said === undefined) return <span className="quiet">{words.sessionPlace.review.notAssessed}</span>
  return (
    <>
      <Assessed assessment={said.assessment} due={said.due} />
      {Object.keys(said.remark).length === 0 ? null : (
        <span className="remark-said gap">
          <Said texts={said.remark} plain />
        </span>
      )}
    </>
  )
}

interface AssessedProps {
  readonly assessment: Assessment
  readonly due: string | null
}

const Assessed = ({ assessment, due }: AssessedProps) => {
  const { words, format } = useWords()
  return (
    <span className="assessed">
      {words.affairs.review.assessments[assessment]}
      {due === null ? null : ` ${fill(words.sessionPlace.review.by, { date: format.date(due) })}`}
    </span>
  )
}

const letters = Object.fromEntries(
  Object.entries(assessmentKeys).map(([letter, assessment]) => [assessment, letter]),
)

const LineEditor = (props: ReviewLineProps) => {
  const { line, review, choice = noChoice, onChoose, onAgree, onClear, onNext, onBack } = props
  const { words, language } = useWords()
  const { self, sides } = useCompact()
  const { nameOf } = useNames()
  const { review: reviewWords } = words.sessionPlace
  const offer = offerOf(line, self)
  const ours = saidBy(line, self)
  const hear = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      onBack()
    }
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault()
      if (event.ctrlKey || event.metaKey) props.onKey(event)
      else onNext()
    }
  }
  const setRemark = (text: string): void => {
    const remark: LocalText = { ...choice.remark, [language]: text }
    onChoose({ remark })
  }
  return (
    <fieldset className="line-fields" aria-label={reviewWords.assessment} onKeyDown={hear}>
      <div className="assessments">
        {assessments.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={choice.assessment === each}
            onClick={() => onChoose({ assessment: each, ...(each === 'redated' ? {} : { due: '' }) })}
          >
            {words.affairs.review.assessments[each]} <kbd>{letters[each]}</kbd>
          </button>
        ))}
        {offer === undefined ? null : (
          <button type="button" onClick={onAgree}>
            {reviewWords.agree} <kbd>=</kbd>
          </button>
        )}
        {choice === noChoice ? null : (
          <button type="button" onClick={onClear}>
            {reviewWords.clear} <kbd>⌫</kbd>
          </button>
        )}
      </div>
      <div className="field-row">
        {choice.assessment === 'redated' ? (
          <div className="new-date">
            <PartialDateField
              label={reviewWords.newDate}
              value={choice.due}
              onChange={(due) => onChoose({ due })}
            />
          </div>
        ) : null}
        <label className="remark">
          {reviewWords.remark} <kbd>r</kbd>
          <input
            type="text"
            className="said"
            lang={language}
            dir="auto"
            maxLength={2_000}
            value={choice.remark[language] ?? ''}
            placeholder={reviewWords.remarkHint}
            onChange={({ target }) => setRemark(target.value)}
          />
        </label>
      </div>
      <Refusals refused={line.refused} />
      {offer === undefined ? null : (
        <p className="small facts-row">
          {offer.parties.map((party) => (
            <SideName key={party} relation={relationOf(sides, party)} name={nameOf(party)} />
          ))}
          <SaidOfLine said={offer} />
        </p>
      )}
      <ToldLines record={review} told={line.told} />
      {ours === undefined || line.agreed !== null ? null : (
        <ToldForm record={review} leaf={ours.leaf} line={line.commitment} dids={['accepted', 'declined']} />
      )}
    </fieldset>
  )
}
