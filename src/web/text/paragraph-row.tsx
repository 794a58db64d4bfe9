/** One paragraph of a text: what is agreed of it, what stands in brackets and by whom, and the work on it when it is opened. */
import { useRef } from 'react'
import { useActing } from '../acting/acting.ts'
import { ActButton, OutcomeLine } from '../acting/parts.tsx'
import type { BracketShown, ParagraphShown, TextShown } from '../api/calls.ts'
import { useCompact, useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { Marking } from '../record/marking.tsx'
import { CommitsLine } from './commits-line.tsx'
import { DeclineForm } from './decline-form.tsx'
import { Findings } from './findings.tsx'
import { NoteLine } from './note-line.tsx'
import { PartyNames } from './party-names.tsx'
import { turnOf } from './progress.ts'
import { acceptedWording, declinedWording, isTaken } from './text-acts.ts'
import { WordingCells } from './wording-cells.tsx'
import { Workbench } from './workbench.tsx'

export interface ParagraphRowProps {
  readonly text: TextShown
  readonly paragraph: ParagraphShown
  readonly languages: readonly string[]
  /** Whether it is being worked on. */
  readonly isAt: boolean
  readonly withDifferences: boolean
  readonly mayTouch: boolean
  /** Whether words for it are typed and not sent. */
  readonly isUnfinished: boolean
  readonly onAt: (isAt: boolean) => void
  readonly onInsert: () => void
}

export const ParagraphRow = (props: ParagraphRowProps) => {
  const { text, paragraph, languages, isAt, withDifferences, mayTouch, isUnfinished, onAt, onInsert } = props
  const { self } = useCompact()
  const opener = useRef<HTMLButtonElement>(null)
  const { brackets, form, texts, standing } = paragraph
  // What is agreed on one side's word alone stands in its bracket, and says so there.
  const isAgreedWording = standing === 'agreed' || paragraph.basis === 'own'
  const close = (): void => {
    onAt(false)
    opener.current?.focus()
  }
  return (
    <div className={`paragraph turn-${turnOf(paragraph, self)}`}>
      <div className="gutter">
        <Opener
          paragraph={paragraph}
          isAt={isAt}
          isUnfinished={isUnfinished}
          ref={opener}
          onPress={() => (isAt ? close() : onAt(true))}
        />
      </div>
      <div className="wordings">
        {isAgreedWording ? (
          <div className={`wording${brackets.length > 0 ? ' in-force' : ''}`}>
            {brackets.length > 0 ? <InForce /> : null}
            {paragraph.marking === null ? null : <Marking level={paragraph.marking} />}
            <WordingCells languages={languages} texts={texts} form={form} />
            <CommitsLine commits={paragraph.commits} />
            <Findings findings={paragraph.findings} />
          </div>
        ) : null}
        {inAlternat(brackets, self).map((bracket) => (
          <Bracket
            key={bracket.leaf}
            text={text}
            paragraph={paragraph}
            bracket={bracket}
            languages={languages}
            against={withDifferences ? referenceFor(bracket, paragraph, self) : undefined}
            mayTouch={mayTouch}
          />
        ))}
        {isAt ? (
          <Workbench
            text={text}
            paragraph={paragraph}
            languages={languages}
            mayTouch={mayTouch}
            onInsert={onInsert}
            onClose={close}
          />
        ) : null}
      </div>
    </div>
  )
}

/** The alternat: ours first. */
const inAlternat = (brackets: readonly BracketShown[], self: string): readonly BracketShown[] => [
  ...brackets.filter(({ parties }) => parties.includes(self)),
  ...brackets.filter(({ parties }) => !parties.includes(self)),
]

/** Theirs is read against ours; ours, or theirs where we have none, against what is agreed; else against the first of them. */
const referenceFor = (
  bracket: BracketShown,
  { base, brackets, texts }: ParagraphShown,
  self: string,
): BracketShown['texts'] | undefined => {
  if (bracket.form === 'omitted') return undefined
  const ours = brackets.find(({ parties }) => parties.includes(self))
  if (ours !== undefined && ours.leaf !== bracket.leaf && ours.form !== 'omitted') return ours.texts
  if (base !== null) return texts
  const [first] = brackets
  return first === undefined || first.leaf === bracket.leaf || ours !== undefined ? undefined : first.texts
}

interface OpenerProps {
  readonly paragraph: ParagraphShown
  readonly isAt: boolean
  readonly isUnfinished: boolean
  readonly ref: React.Ref<HTMLButtonElement>
  readonly onPress: () => void
}

/** Number and standing: the line that one walks to, and opens. */
const Opener = ({ paragraph, isAt, isUnfinished, ref, onPress }: OpenerProps) => {
  const { words } = useWords()
  const { self, sides } = useCompact()
  const { shortOf } = useNames()
  const { textPlace } = words
  const turn = turnOf(paragraph, self)
  const who = sides.find(({ relation }) => relation === 'theirs')?.state ?? ''
  const { number, form } = paragraph
  return (
    <button type="button" className="opener" ref={ref} data-line aria-expanded={isAt} onClick={onPress}>
      <span className="paragraph-number">
        {number === null ? (
          <span className={form === 'omitted' ? '' : 'small'}>{words.affairs.text.forms[form]}</span>
        ) : (
          <>
            <span className="unseen">{words.affairs.text.forms.paragraph} </span>
            {number}
          </>
        )}
      </span>
      <span className="turn-word small">
        <span className="turn-mark" aria-hidden="true" />
        {fill(textPlace.turns[turn], { who: shortOf(who) })}
      </span>
      {isUnfinished ? <span className="unfinished small no-print">{textPlace.unfinished}</span> : null}
    </button>
  )
}

const InForce = () => {
  const { words } = useWords()
  return <p className="quiet small">{words.textPlace.inForce}</p>
}

interface BracketProps {
  readonly text: TextShown
  readonly paragraph: ParagraphShown
  readonly bracket: BracketShown
  readonly languages: readonly string[]
  readonly against: BracketShown['texts'] | undefined
  readonly mayTouch: boolean
}

const Bracket = ({ text, paragraph, bracket, languages, against, mayTouch }: BracketProps) => {
  const { words } = useWords()
  const { self } = useCompact()
  const { send, isRunning, outcome } = useActing()
  const { textPlace } = words
  const { key, base } = paragraph
  const isOurs = bracket.parties.includes(self)
  const isMoved = base !== null && bracket.place !== paragraph.place
  return (
    <div className={`wording bracket ${isOurs ? 'ours' : 'theirs'}`}>
      <div className="bracket-head">
        <PartyNames parties={bracket.parties} />
        {paragraph.leaf === bracket.leaf &&
        (paragraph.basis === 'told' || paragraph.basis === 'confirmed') ? (
          <span>{textPlace.agreedBy[paragraph.basis]}</span>
        ) : null}
        {bracket.marking === null ? null : <Marking level={bracket.marking} />}
        {bracket.form === 'omitted' ? <span>{textPlace.leavesOut}</span> : null}
        {isMoved ? <span>{textPlace.moves}</span> : null}
        {base !== null && bracket.form !== paragraph.form && bracket.form !== 'omitted' ? (
          <span>{textPlace.asForm[bracket.form]}</span>
        ) : null}
        {mayTouch ? (
          <span className="bracket-acts no-print">
            {isOurs ? (
              <ActButton
                isRunning={isRunning}
                onAct={() => void send([declinedWording(text.record, key, bracket.leaf, '')])}
              >
                {textPlace.withdraw}
              </ActButton>
            ) : (
              <>
                <ActButton
                  isRunning={isRunning}
                  onAct={() => void send([acceptedWording(text.record, key, bracket.leaf)])}
                >
                  {textPlace.accept}
                </ActButton>
                <DeclineForm
                  name={`text-decline/${text.record.slice('text/'.length)}/${key}`}
                  onDecline={async (reason) =>
                    isTaken(await send([declinedWording(text.record, key, bracket.leaf, reason)]))
                  }
                  isRunning={isRunning}
                />
              </>
            )}
          </span>
        ) : null}
      </div>
      <WordingCells
        languages={languages}
        texts={bracket.form === 'omitted' ? {} : bracket.texts}
        form={bracket.form}
        against={against}
        isBracketed
      />
      <CommitsLine commits={bracket.commits} isNewTo={base === null ? undefined : paragraph.commits} />
      <NoteLine note={bracket.note} />
      <Findings findings={bracket.findings} />
      <OutcomeLine of={outcome} />
    </div>
  )
}
