/** The work on one paragraph: wording it otherwise, leaving it out, moving it; private comments; how it came to be what it is. */
import { useState } from 'react'
import { placeBetween } from '../../affairs/text/place.ts'
import { useActing } from '../acting/acting.ts'
import { ActButton, OutcomeLine } from '../acting/parts.tsx'
import type { Outcome } from '../acting/send-acts.ts'
import type { ParagraphShown, TextShown } from '../api/calls.ts'
import { useCompact } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { ToldForm } from '../session/told-form.tsx'
import { AnotherWording } from './another-wording.tsx'
import { Comments } from './comments.tsx'
import { History } from './history.tsx'
import { placesAround, startFrom, worded } from './text-acts.ts'

export interface WorkbenchProps {
  readonly text: TextShown
  readonly paragraph: ParagraphShown
  readonly languages: readonly string[]
  readonly mayTouch: boolean
  readonly onInsert: () => void
  readonly onClose: () => void
}

export const Workbench = ({ text, paragraph, languages, mayTouch, onInsert, onClose }: WorkbenchProps) => {
  const { words } = useWords()
  const { self } = useCompact()
  const { textPlace } = words
  const [isWording, setWording] = useState(false)
  const [wordedOtherwise, setWorded] = useState<Outcome>()
  const { may, send, isRunning, outcome } = useActing()
  const { key, base } = paragraph
  const { up, down } = placesAround(text.paragraphs, key)
  const start = startFrom(paragraph, self)
  const mayTell = mayTouch && may('text', 'told', 'prepare')
  const ours = paragraph.brackets.find(({ parties }) => parties.includes(self))
  const change = (wanted: Partial<typeof start>): void =>
    void send([worded(text.record, key, base, { ...start, ...wanted })])
  return (
    <section
      className="workbench no-print"
      aria-label={textPlace.workOn}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      {mayTouch ? (
        <div className="workbench-acts">
          <button type="button" aria-expanded={isWording} onClick={() => setWording(!isWording)}>
            {textPlace.wordOtherwise}
          </button>
          <button type="button" onClick={onInsert}>
            {textPlace.insertBelow}
          </button>
          {up === undefined ? null : (
            <ActButton isRunning={isRunning} onAct={() => change({ place: placeBetween(...up) })}>
              {textPlace.moveUp}
            </ActButton>
          )}
          {down === undefined ? null : (
            <ActButton isRunning={isRunning} onAct={() => change({ place: placeBetween(...down) })}>
              {textPlace.moveDown}
            </ActButton>
          )}
          {start.form === 'omitted' ? null : (
            <ActButton
              isRunning={isRunning}
              onAct={() => change({ form: 'omitted', commits: null, texts: {} })}
            >
              {textPlace.leaveOut}
            </ActButton>
          )}
        </div>
      ) : null}
      <OutcomeLine of={outcome ?? wordedOtherwise} />
      {isWording && mayTouch ? (
        <AnotherWording
          text={text}
          paragraph={paragraph}
          languages={languages}
          onClose={(came) => {
            setWorded(came)
            setWording(false)
          }}
        />
      ) : null}
      {mayTell && ours !== undefined && paragraph.standing === 'open' ? (
        <ToldForm record={text.record} leaf={ours.leaf} line={key} dids={['accepted', 'declined']} />
      ) : null}
      <History record={text.record} paragraph={paragraph} languages={languages} />
      <Comments record={text.record} part={key} least={text.marking} />
    </section>
  )
}
