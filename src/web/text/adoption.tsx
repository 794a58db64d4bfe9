/**
 * What still keeps the text from being adopted, in words, and the adoption itself. Either side may adopt first; who stands
 * on an adoption leaves the text alone until it takes it back.
 */
import { useActing } from '../acting/acting.ts'
import { useLeaving } from '../acting/leaving.ts'
import { ActButton, OutcomeLine } from '../acting/parts.tsx'
import type { TextShown } from '../api/calls.ts'
import { useCompact, useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { useWords, wordOf } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { addressOf } from '../route/places.ts'
import { CheckCode } from './check-code-line.tsx'
import { PartyNames } from './party-names.tsx'
import { textAct } from './text-acts.ts'

export interface AdoptionProps {
  readonly text: TextShown
  readonly mayAdopt: boolean
}

export const Adoption = ({ text, mayAdopt }: AdoptionProps) => {
  const { words } = useWords()
  const { textPlace } = words
  const { adoption } = text
  return (
    <section className="adoption sheet" aria-labelledby="adoption">
      <h2 id="adoption">{textPlace.adoption}</h2>
      {adoption.digest === null ? (
        <NotYet text={text} mayAdopt={mayAdopt} />
      ) : (
        <>
          <p>{textPlace.adoptedByAll}</p>
          <CheckCode digest={adoption.digest} />
          <ToSigning record={text.record} />
        </>
      )}
    </section>
  )
}

const NotYet = ({ text, mayAdopt }: AdoptionProps) => {
  const { words } = useWords()
  const { self, sides } = useCompact()
  const { shortOf } = useNames()
  const { send, isRunning, outcome } = useActing()
  const { textPlace } = words
  const { adoption } = text
  const isLeaving = useLeaving(text.record).some(({ subject }) =>
    subject.some(({ act }) => act === 'adopted' || act === 'adoption-withdrawn'),
  )
  const haveWe = adoption.adopters.includes(self)
  const others = sides.filter(({ relation }) => relation !== 'ours')
  const waited = others.filter(({ authority }) => !adoption.adopters.includes(authority))
  const who = waited.map(({ state }) => shortOf(state)).join(', ')
  const adopt = (digest: string): void => void send([textAct(text.record, 'adopted', { digest })])
  return (
    <>
      {adoption.adopters.length === 0 ? null : (
        <p>
          {textPlace.adoptedBy} <PartyNames parties={adoption.adopters} />
        </p>
      )}
      {text.blocks.length > 0 ? (
        <>
          <p>{textPlace.whatBlocks}</p>
          <ul className="blocks">
            {inOrder(text).map((block) => (
              <li key={`${block.kind} ${block.key ?? ''}`}>
                <BlockLine text={text} block={block} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {haveWe ? (
        <>
          <p>{fill(textPlace.waitsForTheirAdoption, { who })}</p>
          {mayAdopt ? (
            <ActButton
              isRunning={isRunning}
              disabled={isLeaving}
              onAct={() =>
                void send([textAct(text.record, 'adoption-withdrawn', {}, { body: { reason: '' } })])
              }
            >
              {textPlace.withdrawAdoption}
            </ActButton>
          ) : null}
        </>
      ) : adoption.digestToAdopt === null ? null : (
        <>
          <CheckCode digest={adoption.digestToAdopt} />
          {adoption.refusal === null ? (
            <>
              <p>{textPlace.nothingBlocks}</p>
              {mayAdopt ? (
                <ActButton
                  isRunning={isRunning}
                  disabled={isLeaving}
                  kind="main"
                  onAct={() => adopt(adoption.digestToAdopt ?? '')}
                >
                  {textPlace.adopt}
                </ActButton>
              ) : null}
            </>
          ) : (
            <p role="status">{wordOf(words.affairs.text.refusals, adoption.refusal)}</p>
          )}
        </>
      )}
      {isLeaving && outcome === undefined ? <p role="status">{words.acting.leaves}</p> : null}
      <OutcomeLine of={outcome} />
    </>
  )
}

/** In the order of the text. */
const inOrder = ({ blocks, paragraphs }: TextShown): TextShown['blocks'] => {
  const placeOf = (key: string | undefined): number => paragraphs.findIndex((each) => each.key === key)
  return blocks.toSorted((a, b) => placeOf(a.key) - placeOf(b.key))
}

interface BlockLineProps {
  readonly text: TextShown
  readonly block: TextShown['blocks'][number]
}

const BlockLine = ({ text, block }: BlockLineProps) => {
  const { words } = useWords()
  const { shortOf } = useNames()
  const { textPlace } = words
  if (block.kind !== 'open-paragraph') return words.affairs.text.blocks[block.kind]
  const paragraph = text.paragraphs.find(({ key }) => key === block.key)
  const waiting = paragraph?.waitingFor ?? []
  const name =
    paragraph?.number == null
      ? words.affairs.text.forms.heading
      : `${words.affairs.text.forms.paragraph} ${paragraph.number}`
  return (
    <>
      <a
        href={`#paragraph-${block.key}`}
        onClick={(event) => {
          event.preventDefault()
          const row = document.getElementById(`paragraph-${block.key}`)
          row?.scrollIntoView({ block: 'center' })
          row?.querySelector<HTMLElement>('[data-line]')?.focus()
        }}
      >
        {name}
      </a>{' '}
      {waiting.length === 0
        ? textPlace.standsDeclined
        : fill(textPlace.waitsFor, { who: waiting.map((each) => shortOf(each)).join(', ') })}
    </>
  )
}

const ToSigning = ({ record }: { readonly record: string }) => {
  const { words } = useWords()
  const { id } = useCompact()
  return (
    <p className="no-print">
      <Link className="button" to={addressOf(id, 'texts', record.slice('text/'.length), 'sign')}>
        {words.textPlace.toSigning}
      </Link>
    </p>
  )
}
