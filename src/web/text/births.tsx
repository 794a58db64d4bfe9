/** Commitments that the adopted text bears: those that are in the record, and bringing in those that are not. */
import { useActing } from '../acting/acting.ts'
import { ActButton, OutcomeLine } from '../acting/parts.tsx'
import type { TextShown } from '../api/calls.ts'
import { useAreThere } from '../api/queries.ts'
import { useCompact } from '../frame/compact.tsx'
import { Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { addressOfRecord } from '../route/places.ts'
import { CommitsLine } from './commits-line.tsx'

type Birth = TextShown['births'][number]

export const Births = ({ text }: { readonly text: TextShown }) => {
  const { words, format } = useWords()
  const { id } = useCompact()
  const { may, send, isRunning, outcome } = useActing()
  const { textPlace } = words
  const areThere = useAreThere(
    id,
    text.births.map(({ record }) => record),
  )
  if (text.births.length === 0 || areThere === undefined) return null
  const paragraphOf = ({ leaf }: Birth) => text.paragraphs.find((each) => each.leaf === leaf)
  const unborn = text.births.filter(({ record }) => areThere.get(record) !== true)
  // What was erased has no words to be born with.
  const ready = unborn.filter((each) => Object.keys(paragraphOf(each)?.texts ?? {}).length > 0)
  const bring = (): void =>
    void send(
      ready.map((birth) => ({
        record: birth.record,
        affair: 'commitment',
        act: 'born',
        cites: birth.cites,
        fields: birth.fields,
        body: { text: paragraphOf(birth)?.texts ?? {}, ours: [], note: null, sources: [] },
      })),
    )
  return (
    <section className="births sheet" aria-labelledby="births">
      <h2 id="births">{textPlace.births}</h2>
      <ol className="lines">
        {text.births.map((birth) => {
          const paragraph = paragraphOf(birth)
          const isBorn = !unborn.includes(birth)
          return (
            <li key={birth.record}>
              {isBorn ? (
                <Link className="wording" to={addressOfRecord(id, birth.record)} data-line>
                  <Said texts={paragraph?.texts ?? {}} plain />
                </Link>
              ) : (
                <Said texts={paragraph?.texts ?? {}} plain />
              )}
              <CommitsLine commits={paragraph?.commits ?? null} />
              <p className="small quiet">{isBorn ? textPlace.isBorn : textPlace.isUnborn}</p>
            </li>
          )
        })}
      </ol>
      {ready.length > 0 && may('commitment', 'born', 'prepare') ? (
        <ActButton isRunning={isRunning} kind="main" onAct={bring}>
          {format.counted(textPlace.bringIn, ready.length)}
        </ActButton>
      ) : null}
      <OutcomeLine of={outcome} />
    </section>
  )
}
