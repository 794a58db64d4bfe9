/** The paragraph of the minutes that follows from the sheet, in each language, to be copied or put into a text. */
import { useState } from 'react'
import { languages, ownNames } from '../language/language.ts'
import { useWords } from '../language/words.tsx'
import type { ReviewShown, SessionShown } from './opening.ts'

export interface ReviewParagraphProps {
  readonly session: SessionShown
  readonly review: ReviewShown
}

export const ReviewParagraph = ({ review }: ReviewParagraphProps) => {
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
    </section>
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
