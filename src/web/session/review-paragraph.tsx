/** The paragraph of the minutes that follows from the sheet, in each language, to be copied or put into a text. */
import { useState } from 'react'
import { placeBetween } from '../../affairs/text/place.ts'
import { useActing } from '../acting/acting.ts'
import { hasLeft } from '../acting/acting-form.ts'
import { ActButton, OutcomeLine } from '../acting/parts.tsx'
import { useText } from '../api/queries.ts'
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { languages, ownNames } from '../language/language.ts'
import { pickLanguage } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { addressOf } from '../route/places.ts'
import { newKey, worded } from '../text/text-acts.ts'
import { idOf, type ReviewShown, type SessionShown } from './opening.ts'

export interface ReviewParagraphProps {
  readonly session: SessionShown
  readonly review: ReviewShown
}

export const ReviewParagraph = ({ session, review }: ReviewParagraphProps) => {
  const { words, language } = useWords()
  const { review: reviewWords } = words.sessionPlace
  const isEmpty = Object.values(review.paragraph).every((text) => text === '')
  const order = [language, ...languages.filter((each) => each !== language)]
  return (
    <section className="sheet" aria-labelledby="paragraph">
      <h2 id="paragraph">{reviewWords.paragraph}</h2>
      <p className="small quiet">{isEmpty ? reviewWords.paragraphNone : reviewWords.paragraphAbout}</p>
      {isEmpty ? null : (
        <div className="paragraphs">
          {order.map((each) => (
            <article key={each}>
              <div className="group-head">
                <h3>
                  <bdi lang={each}>{ownNames[each]}</bdi>
                </h3>
                <Copy text={review.paragraph[each]} />
              </div>
              <p>
                <bdi className="said" lang={each}>
                  {review.paragraph[each]}
                </bdi>
              </p>
            </article>
          ))}
        </div>
      )}
      {isEmpty ? null : <IntoTexts session={session} review={review} />}
    </section>
  )
}

/** Texts that still take paragraphs. */
const IntoTexts = ({ session, review }: ReviewParagraphProps) => {
  const { may } = useActing()
  const open = session.texts.filter(({ status }) => openTexts.includes(status))
  if (!may('text', 'proposed', 'prepare')) return null
  return open.map((text) => <IntoText key={text.record} text={text} paragraph={review.paragraph} />)
}

const openTexts = ['drafting', 'agreed', 'agreed-as-told']

interface IntoTextProps {
  readonly text: SessionShown['texts'][number]
  readonly paragraph: ReviewShown['paragraph']
}

/** Proposed as its last paragraph, in the languages that the text is in; where it stands is moved there. */
const IntoText = ({ text, paragraph }: IntoTextProps) => {
  const { words, language } = useWords()
  const { id } = useCompact()
  const { send, isRunning, outcome } = useActing()
  const { data } = useText(id, idOf(text.record))
  // Said again after an answer that did not come, it is the same paragraph.
  const [key, setKey] = useState(newKey)
  if (data === undefined) return null
  const last =
    data.paragraphs
      .map(({ place }) => place)
      .toSorted()
      .at(-1) ?? null
  const texts = Object.fromEntries(
    languages.flatMap((each) =>
      data.frame === null || data.frame.languages.includes(each) ? [[each, paragraph[each]]] : [],
    ),
  )
  const act = worded(text.record, key, null, {
    form: 'paragraph',
    place: placeBetween(last, null),
    commits: null,
    texts,
    note: {},
  })
  const propose = async (): Promise<void> => {
    if (hasLeft(await send([act]))) setKey(newKey())
  }
  const title = text.title[pickLanguage(text.title, language) ?? ''] ?? idOf(text.record)
  return (
    <div className="acts-row no-print">
      <ActButton isRunning={isRunning} onAct={() => void propose()}>
        {fill(words.sessionPlace.review.intoText, { title })}
      </ActButton>
      <Link to={addressOf(id, 'texts', idOf(text.record))}>{words.sessionPlace.review.toText}</Link>
      <OutcomeLine of={outcome} />
    </div>
  )
}

const Copy = ({ text }: { readonly text: string }) => {
  const { words } = useWords()
  const [isCopied, setCopied] = useState(false)
  const { review } = words.sessionPlace
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <button type="button" className="no-print" onClick={() => void copy().catch(() => setCopied(false))}>
      <span role="status">{isCopied ? review.copied : review.copy}</span>
    </button>
  )
}
