/**
 * The place of a text, at which the sides negotiate: every paragraph in all languages beside each other, what is not agreed
 * in brackets with whose words they are, and below it what keeps the text from being adopted and signed.
 */
import './text.css'
import './forms.css'
import { useState } from 'react'
import { useLeaving } from '../acting/leaving.ts'
import { OutcomeLine } from '../acting/parts.tsx'
import type { Outcome } from '../acting/send-acts.ts'
import type { TextShown } from '../api/calls.ts'
import { CallFailed } from '../api/client.ts'
import { useText } from '../api/queries.ts'
import { Answered } from '../frame/answered.tsx'
import { useCompact } from '../frame/compact.tsx'
import { Heading } from '../frame/frame.tsx'
import { useKeys } from '../frame/keys.ts'
import { useWords } from '../language/words.tsx'
import { Adoption } from './adoption.tsx'
import { Births } from './births.tsx'
import { Comments } from './comments.tsx'
import { useUnfinished } from './kept-wordings.ts'
import { LanguageHeads } from './language-heads.tsx'
import { inOurOrder } from './languages.ts'
import { useMayAct } from './may-act.ts'
import { NewParagraphs } from './new-paragraphs.tsx'
import { ParagraphRow } from './paragraph-row.tsx'
import { Signatures } from './signing/signatures.tsx'
import { SummaryLine } from './summary-line.tsx'
import { TextHead } from './text-head.tsx'

export const TextPlace = ({ id }: { readonly id: string }) => {
  const { id: compact } = useCompact()
  const { words } = useWords()
  const text = useText(compact, id)
  const leaving = useLeaving(`text/${id}`)
  const isNotThere = text.error instanceof CallFailed && text.error.kind === 'not-found'
  if (text.data === undefined && isNotThere && leaving.length > 0) return <OnItsWay id={id} />
  return (
    <Answered of={text} title={`${words.affairs.text.affair.one} ${id}`}>
      {(shown) => <TextFound text={shown} />}
    </Answered>
  )
}

/** Begun and released, and still to be taken back. */
const OnItsWay = ({ id }: { readonly id: string }) => {
  const { words } = useWords()
  return (
    <>
      <Heading title={words.affairs.text.affair.one}>
        {words.affairs.text.affair.one} <code>{id}</code>
      </Heading>
      <p role="status">{words.textPlace.onItsWay}</p>
    </>
  )
}

/** What stands between two paragraphs: where a new one goes. */
type Gap = { readonly after: string | null }

const TextFound = ({ text }: { readonly text: TextShown }) => {
  const { words, language } = useWords()
  const { self } = useCompact()
  const may = useMayAct(text)
  const languages = inOurOrder(text.frame?.languages ?? ['vi', 'th', 'en'], self.slice(0, 2))
  const [only, setOnly] = useState(languages.includes(language) ? language : (languages[0] ?? language))
  const [isOpenOnly, setOpenOnly] = useState(false)
  const [withDifferences, setDifferences] = useState(true)
  const [at, setAt] = useState<string>()
  const [gap, setGap] = useState<Gap>()
  const [added, setAdded] = useState<Outcome>()
  useKeys({ o: () => setOpenOnly(!isOpenOnly), d: () => setDifferences(!withDifferences) })
  const { paragraphs } = text
  const unfinished = useUnfinished(text.record)
  const shown = isOpenOnly ? paragraphs.filter(({ standing }) => standing === 'open') : paragraphs
  const placeOf = (key: string | null): number => paragraphs.findIndex((each) => each.key === key)
  const newAfter = (after: string | null) => (
    <NewParagraphs
      key={`new ${after}`}
      text={text}
      languages={languages}
      before={paragraphs[placeOf(after)]?.place ?? null}
      after={paragraphs[placeOf(after) + 1]?.place ?? null}
      follows={after}
      onClose={(came) => {
        setAdded(came)
        setGap(undefined)
      }}
    />
  )
  /** The form for a new one there, or the way back to one that was begun. */
  const newAt = (after: string | null) => {
    if (gap !== undefined && gap.after === after) return newAfter(after)
    return may.touch && gap === undefined && unfinished.hasNewAfter(after) ? (
      <p className="begun-paragraph no-print">
        <button type="button" onClick={() => setGap({ after })}>
          {words.textPlace.goOnNew}
        </button>
      </p>
    ) : null
  }
  return (
    <article className="text" data-languages={languages.length} data-only={only}>
      <TextHead text={text} languages={languages} mayAct={may.touch} />
      <section className="paragraphs" aria-labelledby="paragraphs">
        <div className="text-bar">
          <h2 id="paragraphs" className="unseen">
            {words.textPlace.paragraphs}
          </h2>
          {paragraphs.length === 0 ? null : <SummaryLine paragraphs={paragraphs} />}
          {paragraphs.every(({ standing }) => standing === 'agreed') ? null : (
            <div className="text-choices no-print">
              <label className="choice">
                <input
                  type="checkbox"
                  checked={isOpenOnly}
                  onChange={({ target }) => setOpenOnly(target.checked)}
                />
                {words.textPlace.openOnly} <kbd>o</kbd>
              </label>
              <label className="choice">
                <input
                  type="checkbox"
                  checked={withDifferences}
                  onChange={({ target }) => setDifferences(target.checked)}
                />
                {words.textPlace.showDifferences} <kbd>d</kbd>
              </label>
            </div>
          )}
        </div>
        <LanguageHeads languages={languages} frame={text.frame} only={only} onOnly={setOnly} />
        {paragraphs.length === 0 ? <p className="text-empty">{words.textPlace.noParagraph}</p> : null}
        {paragraphs.length > 0 && shown.length === 0 ? (
          <p className="text-empty">{words.textPlace.nothingOpen}</p>
        ) : null}
        {newAt(null)}
        <ol className="paragraph-list">
          {shown.map((paragraph) => (
            <li key={paragraph.key} id={`paragraph-${paragraph.key}`}>
              <ParagraphRow
                text={text}
                paragraph={paragraph}
                languages={languages}
                isAt={at === paragraph.key}
                withDifferences={withDifferences}
                mayTouch={may.touch}
                isUnfinished={unfinished.has(paragraph.key)}
                onAt={(isAt) => setAt(isAt ? paragraph.key : undefined)}
                onInsert={() => setGap({ after: paragraph.key })}
              />
              {newAt(paragraph.key)}
            </li>
          ))}
        </ol>
        <OutcomeLine of={added} />
        {may.touch && !isOpenOnly && gap === undefined ? (
          <p className="add-paragraph no-print">
            <button type="button" onClick={() => setGap({ after: paragraphs.at(-1)?.key ?? null })}>
              {words.textPlace.addParagraph}
            </button>
          </p>
        ) : null}
      </section>
      <div className="text-ends">
        <Adoption text={text} mayAdopt={may.adopt} />
        <Signatures text={text} />
        <Births text={text} />
        <Comments record={text.record} part={null} least={text.marking} />
      </div>
    </article>
  )
}
