/** The carry-over sheet and what comes of it: lines to assess, what could be put on it, what goes on, the minutes' paragraph. */
import './review.css'
import { useWords } from '../language/words.tsx'
import { Candidates } from './candidates.tsx'
import { isHeld, type SessionShown } from './opening.ts'
import { ReviewEvidence } from './review-evidence.tsx'
import { ReviewOnward } from './review-onward.tsx'
import { ReviewParagraph } from './review-paragraph.tsx'
import { ReviewSheet } from './review-sheet.tsx'

export const ReviewPart = ({ session }: { readonly session: SessionShown }) => {
  const { words } = useWords()
  const { review } = session
  return (
    <div className="review-part">
      <section className="sheet" aria-labelledby="review">
        <h2 id="review">{words.sessionPlace.parts.review}</h2>
        {review === null ? (
          <p>{isHeld(session) ? words.sessionPlace.review.noneHeld : words.sessionPlace.review.none}</p>
        ) : (
          <ReviewSheet session={session} review={review} />
        )}
      </section>
      <Candidates session={session} />
      {review === null ? null : (
        <>
          <ReviewOnward session={session} review={review} />
          <ReviewParagraph session={session} review={review} />
          <ReviewEvidence review={review} />
        </>
      )}
    </div>
  )
}
