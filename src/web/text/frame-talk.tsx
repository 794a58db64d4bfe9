/** Where the frame is not agreed: who proposes which, accepting and declining it, and proposing another. */
import { useState } from 'react'
import { useActing } from '../acting/acting.ts'
import { ActButton, OutcomeLine } from '../acting/parts.tsx'
import type { FrameOfText, TextShown } from '../api/calls.ts'
import { useCompact } from '../frame/compact.tsx'
import { Said } from '../language/said.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { ToldForm } from '../session/told-form.tsx'
import { FrameForm } from './frame-form.tsx'
import { PartyNames } from './party-names.tsx'
import { textAct } from './text-acts.ts'

export interface FrameTalkProps {
  readonly text: TextShown
  readonly mayAct: boolean
}

export const FrameTalk = ({ text, mayAct }: FrameTalkProps) => {
  const { words } = useWords()
  const { textPlace } = words
  const [isOther, setOther] = useState(false)
  const { frame } = text
  if (frame === null) return null
  const isOpen = frame.brackets.length > 0
  if (!isOpen && !mayAct) return null
  return (
    <section className="frame-talk no-print" aria-labelledby="frame-talk">
      <h2 id="frame-talk" className={isOpen ? 'small' : 'unseen'}>
        {textPlace.frame}
      </h2>
      {isOpen ? (
        <ul>
          {frame.brackets.map((each) => (
            <li key={each.leaf}>
              <FrameBracket text={text} frame={frame} bracket={each} mayAct={mayAct} />
            </li>
          ))}
        </ul>
      ) : null}
      {mayAct ? (
        <details open={isOther} onToggle={({ currentTarget }) => setOther(currentTarget.open)}>
          <summary className="small">{isOpen ? textPlace.otherFrame : textPlace.changeFrame}</summary>
          {isOther ? (
            <FrameForm
              record={text.record}
              base={frame.base}
              start={frame}
              onSent={() => setOther(false)}
              action={textPlace.proposeFrame}
            />
          ) : null}
        </details>
      ) : null}
    </section>
  )
}

interface FrameBracketProps extends FrameTalkProps {
  readonly frame: FrameOfText
  readonly bracket: FrameOfText['brackets'][number]
}

const FrameBracket = ({ text, frame, bracket, mayAct }: FrameBracketProps) => {
  const { words, format } = useWords()
  const { self } = useCompact()
  const { textPlace } = words
  const { send, isRunning, outcome } = useActing()
  const isOurs = bracket.parties.includes(self)
  const answer = (act: 'frame-accepted' | 'frame-declined'): void =>
    void send([
      textAct(
        text.record,
        act,
        { terms: bracket.leaf },
        act === 'frame-accepted' ? {} : { body: { reason: '' } },
      ),
    ])
  return (
    <>
      <p className="bracket-head">
        <PartyNames parties={bracket.parties} />
        <span>
          {textPlace.proposesFrame} {wordOf(words.affairs.text.kinds, bracket.kind)}
          {bracket.date === null ? null : ` · ${format.date(bracket.date)}`}
          {bracket.leaf === frame.leaf ? null : (
            <>
              {' · '}
              <Said texts={bracket.title} plain />
            </>
          )}
        </span>
        {mayAct ? (
          <span className="bracket-acts">
            {isOurs ? null : (
              <ActButton isRunning={isRunning} kind="main" onAct={() => answer('frame-accepted')}>
                {textPlace.acceptFrame}
              </ActButton>
            )}
            <ActButton isRunning={isRunning} onAct={() => answer('frame-declined')}>
              {isOurs ? textPlace.withdrawFrame : textPlace.declineFrame}
            </ActButton>
          </span>
        ) : null}
      </p>
      <OutcomeLine of={outcome} />
      {mayAct && isOurs ? (
        <ToldForm record={text.record} leaf={bracket.leaf} dids={['frame-accepted', 'frame-declined']} />
      ) : null}
    </>
  )
}
