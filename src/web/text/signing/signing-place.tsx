/**
 * The signing of an adopted text: for a principal, one page and one button. It shows the text that is signed and nothing
 * else, as our copy has it (alternat: our language and our side first), and what is signed is the digest of what it shows.
 */
import '../text.css'
import '../forms.css'
import './signing.css'
import { useActing } from '../../acting/acting.ts'
import type { TextShown } from '../../api/calls.ts'
import { useText } from '../../api/queries.ts'
import { Answered } from '../../frame/answered.tsx'
import { useCompact, useNames } from '../../frame/compact.tsx'
import { Heading } from '../../frame/frame.tsx'
import { fill } from '../../language/fill.ts'
import { pickLanguage } from '../../language/said.tsx'
import { useWords, wordOf } from '../../language/words.tsx'
import { Link } from '../../route/link.tsx'
import { addressOf } from '../../route/places.ts'
import { ToldForm } from '../../session/told-form.tsx'
import { SideName } from '../../sides/side-mark.tsx'
import { CheckCode } from '../check-code-line.tsx'
import { inOurOrder } from '../languages.ts'
import { WordingCells } from '../wording-cells.tsx'
import { InkForm } from './ink-form.tsx'
import { shownDigest } from './shown-digest.ts'
import { SignForm } from './sign-form.tsx'
import { StepsOf } from './signatures.tsx'
import { nextSteps } from './steps.ts'

export const SigningPlace = ({ id }: { readonly id: string }) => {
  const { id: compact } = useCompact()
  const { words } = useWords()
  return (
    <Answered of={useText(compact, id)} title={`${words.affairs.text.affair.one} ${id}`}>
      {(text) => <Signing text={text} />}
    </Answered>
  )
}

const Signing = ({ text }: { readonly text: TextShown }) => {
  const { words, language } = useWords()
  const { id: compact, self } = useCompact()
  const { textPlace } = words
  const { frame, adoption, record } = text
  const id = record.slice('text/'.length)
  const back = (
    <p className="no-print small">
      <Link to={addressOf(compact, 'texts', id)}>{textPlace.toText}</Link>
    </p>
  )
  if (frame === null || adoption.digest === null)
    return (
      <>
        <Heading title={textPlace.signing.title} />
        <p>{textPlace.signing.notAdopted}</p>
        {back}
      </>
    )
  const languages = inOurOrder(frame.languages, self.slice(0, 2))
  const title = frame.title[pickLanguage(frame.title, language) ?? ''] ?? id
  if (shownDigest(compact, text) !== adoption.digest)
    return (
      <>
        <Heading title={title} />
        <p className="refused" role="alert">
          {textPlace.signing.anotherText}
        </p>
        {back}
      </>
    )
  return (
    <article className="signing text" data-languages={languages.length}>
      {back}
      <div className="unseen">
        <Heading title={`${textPlace.signing.title}: ${title}`}>
          {textPlace.signing.title}: <bdi>{title}</bdi>
        </Heading>
      </div>
      <div className="instrument sheet">
        <div className="titles cells">
          {languages.map((each) => (
            <p key={each} className="cell title">
              <bdi className="said" lang={each}>
                {frame.title[each]}
              </bdi>
            </p>
          ))}
        </div>
        <ol>
          {text.paragraphs
            .filter(({ form }) => form !== 'omitted')
            .map((paragraph) => (
              <li key={paragraph.key} className="signed-paragraph">
                <span className="paragraph-number">{paragraph.number}</span>
                <WordingCells languages={languages} texts={paragraph.texts} form={paragraph.form} />
              </li>
            ))}
        </ol>
        <Closing text={text} languages={languages} />
        <SignatureBlocks text={text} />
        <CheckCode digest={adoption.digest} />
      </div>
      <div className="no-print">
        <SignForm text={text} digest={adoption.digest} />
        <InkForm text={text} digest={adoption.digest} />
        <ToldOfSigning text={text} digest={adoption.digest} />
      </div>
    </article>
  )
}

interface ToldOfSigningProps {
  readonly text: TextShown
  readonly digest: string
}

/** As a side without a node signs, or confirms by a note what it signed ad referendum. */
const ToldOfSigning = ({ text, digest }: ToldOfSigningProps) => {
  const { sides } = useCompact()
  const { may } = useActing()
  const other = sides.find(({ relation }) => relation !== 'ours')?.authority
  const dids = other === undefined ? [] : nextSteps(text, other)
  return dids.length === 0 || !may('text', 'told', 'prepare') ? null : (
    <ToldForm record={text.record} leaf={digest} dids={dids} />
  )
}

const Closing = ({
  text,
  languages,
}: {
  readonly text: TextShown
  readonly languages: readonly string[]
}) => {
  const { words, format } = useWords()
  const { textPlace } = words
  const { frame } = text
  if (frame === null) return null
  const names = languages
    .filter((each) => frame.authentic.includes(each))
    .map((each) => wordOf(textPlace.languages, each))
  return (
    <p className="closing small">
      {frame.date === null ? null : <>{fill(textPlace.bearsDate, { date: format.date(frame.date) })} </>}
      {fill(textPlace.authenticIn, { languages: names.join(', ') })}{' '}
      {frame.prevailing === null
        ? null
        : fill(textPlace.prevailing, { language: wordOf(textPlace.languages, frame.prevailing) })}
    </p>
  )
}

/** Beside each other, ours at the start. */
const SignatureBlocks = ({ text }: { readonly text: TextShown }) => {
  const { sides } = useCompact()
  const { nameOf } = useNames()
  const { words } = useWords()
  return (
    <div className="signature-blocks">
      {sides.map(({ authority, relation }) => {
        const done = text.signing.find(({ side }) => side === authority)?.signing ?? 'none'
        return (
          <div key={authority} className="signature-block">
            <p>
              <SideName relation={relation} name={nameOf(authority)} />
            </p>
            <StepsOf text={text} side={authority} />
            {done === 'none' ? (
              <p className="signature-line quiet small">{words.affairs.text.signings.none}</p>
            ) : null}
          </div>
        )
      })}
    </div>
  )
}
