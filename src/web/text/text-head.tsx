/** What a text is: kind, title, session, day, languages; and whether the sides agree on that frame. */
import type { FrameOfText, TextShown } from '../api/calls.ts'
import { useCompact } from '../frame/compact.tsx'
import { Heading } from '../frame/frame.tsx'
import { fill } from '../language/fill.ts'
import { pickLanguage, Said } from '../language/said.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { Marking } from '../record/marking.tsx'
import { RecordName } from '../record/record-name.tsx'
import { Link } from '../route/link.tsx'
import { addressOf } from '../route/places.ts'
import { FrameTalk } from './frame-talk.tsx'
import { NoteLine } from './note-line.tsx'

export interface TextHeadProps {
  readonly text: TextShown
  readonly languages: readonly string[]
  readonly mayAct: boolean
}

export const TextHead = ({ text, languages, mayAct }: TextHeadProps) => {
  const { words, language } = useWords()
  const { id: compact, self } = useCompact()
  const { frame } = text
  const { textPlace } = words
  const [, id = ''] = text.record.split('/')
  const title = frame?.title[pickLanguage(frame.title, language) ?? ''] ?? id
  const paper = `/api/v1/compacts/${compact}/papers`
  return (
    <header className="text-head">
      <p className="kind quiet small">
        {frame === null ? words.affairs.text.affair.one : wordOf(words.affairs.text.kinds, frame.kind)}{' '}
        <code>{id}</code>
      </p>
      <Heading title={title}>{frame === null ? id : <Said texts={frame.title} />}</Heading>
      <p className="text-status">
        <strong className="status">{wordOf(words.affairs.text.status, text.status)}</strong>
        {text.marking > 0 ? <Marking level={text.marking} /> : null}
        <span className="papers small no-print">
          <a href={`${paper}/alternat/${id}?for=${self}&language=${language}`} download>
            {textPlace.ourCopy}
          </a>
          <a href={`${paper}/text/${id}?language=${language}`} download>
            {textPlace.oneLanguage}
          </a>
          <button type="button" className="as-link" onClick={() => print()}>
            {textPlace.print}
          </button>
          <Link to={addressOf(compact, 'records', 'text', id)}>{textPlace.allActs}</Link>
        </span>
      </p>
      {frame === null ? null : <FrameFacts frame={frame} languages={languages} />}
      {frame === null ? null : <NoteLine note={frame.note} />}
      <FrameTalk text={text} mayAct={mayAct} />
    </header>
  )
}

const FrameFacts = ({
  frame,
  languages,
}: {
  readonly frame: FrameOfText
  readonly languages: readonly string[]
}) => {
  const { words, format } = useWords()
  const { textPlace } = words
  const named = (list: readonly string[]): string =>
    languages
      .filter((each) => list.includes(each))
      .map((each) => wordOf(textPlace.languages, each))
      .join(', ')
  return (
    <p className="text-facts small quiet">
      {frame.session === null ? null : (
        <span>
          <RecordName record={frame.session} />
        </span>
      )}
      {frame.date === null ? null : <time dateTime={frame.date}>{format.date(frame.date)}</time>}
      <span>{fill(textPlace.authenticIn, { languages: named(frame.authentic) })}</span>
      {frame.prevailing === null ? null : (
        <span>{fill(textPlace.prevailing, { language: named([frame.prevailing]) })}</span>
      )}
      <span>{words.affairs.text.initialling[frame.initialling]}</span>
    </p>
  )
}
