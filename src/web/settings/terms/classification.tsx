/**
 * The table of classification: what is in force, what is proposed, how each side stands to it, and for who keeps the house
 * the way to propose, accept, decline and counter.
 */
import { useState } from 'react'
import { commonCeiling } from '../../../affairs/classification/reading.ts'
import type { ClassificationState, TableFields } from '../../../affairs/classification/schema.ts'
import { no, positionOf } from '../../../affairs/kernel/accord.ts'
import { classificationTable } from '../../../affairs/kernel/marking.ts'
import { agreedTerms, type Wording } from '../../../affairs/kernel/terms.ts'
import { useActing } from '../../acting/acting.ts'
import type { RecordShown } from '../../api/calls.ts'
import { useRecord, useRecords } from '../../api/queries.ts'
import { Answered } from '../../frame/answered.tsx'
import { useCompact, useNames } from '../../frame/compact.tsx'
import { fill } from '../../language/fill.ts'
import { isLocalText, Said } from '../../language/said.tsx'
import { useWords } from '../../language/words.tsx'
import { namesOfLevels } from '../../record/markings.ts'
import { Link } from '../../route/link.tsx'
import { addressOfRecord } from '../../route/places.ts'
import { SideName } from '../../sides/side-mark.tsx'
import { AnswerTable } from './answer-table.tsx'
import { LevelsTable } from './levels-table.tsx'
import { ProposeTable } from './propose-table.tsx'
import { draftOf, firstDraft } from './table-draft.ts'

export const Classification = () => {
  const { words } = useWords()
  const { id } = useCompact()
  const listed = useRecords(id, 'classification')
  return (
    <section className="sheet" aria-labelledby="classification">
      <div className="group-head">
        <h2 id="classification">{words.affairs.classification.affair.one}</h2>
        {listed.data?.length ? (
          <Link to={addressOfRecord(id, classificationTable)}>{words.house.terms.history}</Link>
        ) : null}
      </div>
      <p className="quiet small">{words.house.terms.tableNote}</p>
      <Answered of={listed}>
        {(found) => (found.length === 0 ? <Table record={undefined} /> : <Existing />)}
      </Answered>
    </section>
  )
}

const Existing = () => {
  const { id } = useCompact()
  return (
    <Answered of={useRecord(id, 'classification', 'table')}>{(shown) => <Table record={shown} />}</Answered>
  )
}
const Table = ({ record: shown }: { readonly record: RecordShown | undefined }) => {
  const { words } = useWords()
  const texts = words.house.terms
  const { shown: compact, sides, self } = useCompact()
  const { may } = useActing()
  const [isCountering, setCountering] = useState(false)
  const terms = ((shown?.state as ClassificationState | undefined) ?? { terms: [] }).terms
  const inForce = agreedTerms(terms, compact.members).at(-1)
  const base = inForce?.leaf ?? null
  const round = terms.find((each) => each.base === base)
  const states = [...new Set(sides.map(({ state }) => state))]
  const ofOthers = round?.wordings.findLast(({ by }) => by !== self)
  const newest = round?.wordings.at(-1) ?? inForce
  const mayPropose = may('classification', 'proposed', 'prepare')
  const mayAnswer = may('classification', 'accepted', 'prepare')
  const ours = round === undefined ? undefined : positionOf(round.accord, self)
  return (
    <>
      {inForce === undefined ? (
        <p>{texts.noTable}</p>
      ) : (
        <>
          <h3>{texts.inForce}</h3>
          <LevelsTable fields={inForce.fields} names={namesOfLevels(shown, inForce.leaf)} />
          <p>{fill(texts.ceiling, { level: commonCeiling(inForce.fields) })}</p>
        </>
      )}
      {round?.wordings.map((wording) => (
        <div key={wording.leaf} className="proposal">
          <ProposedBy wording={wording} />
          <LevelsTable
            fields={wording.fields}
            names={namesOfLevels(shown, wording.leaf)}
            before={inForce?.fields ?? round.wordings[0]?.fields}
          />
          <Note of={bodyOf(shown, wording)?.note} />
          <ul className="stances">
            {sides.map(({ authority, relation }) => (
              <Stance
                key={authority}
                authority={authority}
                relation={relation}
                stance={stanceIn(round.accord, authority, wording.leaf)}
              />
            ))}
          </ul>
          {mayAnswer && wording.by !== self && ours !== wording.leaf ? (
            <AnswerTable leaf={wording.leaf} onCounter={() => setCountering(true)} />
          ) : null}
        </div>
      ))}
      {mayPropose && (isCountering || round === undefined) ? (
        <ProposeTable
          key={`${base}-${isCountering}`}
          base={base}
          isChange={inForce !== undefined}
          isCounter={isCountering}
          from={
            newest === undefined
              ? firstDraft(states, compact.members)
              : draftOf((ofOthers ?? newest).fields, namesOfLevels(shown, (ofOthers ?? newest).leaf))
          }
          onClose={() => setCountering(false)}
        />
      ) : mayPropose && round !== undefined ? (
        <p className="no-print">
          <button type="button" onClick={() => setCountering(true)}>
            {texts.counter}
          </button>
        </p>
      ) : null}
    </>
  )
}

const ProposedBy = ({ wording }: { readonly wording: Wording<TableFields> }) => {
  const { words } = useWords()
  const { nameOf } = useNames()
  const { sides } = useCompact()
  const relation = sides.find(({ authority }) => authority === wording.by)?.relation ?? 'third'
  return (
    <h3>
      {words.house.terms.proposedBy} <SideName relation={relation} name={nameOf(wording.by)} />
    </h3>
  )
}

const Note = ({ of }: { readonly of: unknown }) =>
  isLocalText(of) ? (
    <p>
      <Said texts={of} />
    </p>
  ) : null

interface StanceProps {
  readonly authority: string
  readonly relation: 'ours' | 'theirs' | 'third'
  readonly stance: 'stands' | 'declined' | 'elsewhere' | 'silent'
}

const Stance = ({ authority, relation, stance }: StanceProps) => {
  const { words } = useWords()
  const { nameOf } = useNames()
  return (
    <li>
      <SideName relation={relation} name={nameOf(authority)} />{' '}
      <span className={stance === 'stands' ? undefined : 'quiet'}>{words.house.terms.stances[stance]}</span>
    </li>
  )
}

const stanceIn = (
  accord: Parameters<typeof positionOf>[0],
  authority: string,
  leaf: string,
): StanceProps['stance'] => {
  const position = positionOf(accord, authority)
  if (position === undefined) return 'silent'
  if (position === leaf) return 'stands'
  return position === no ? 'declined' : 'elsewhere'
}

const bodyOf = (shown: RecordShown | undefined, { leaf }: Wording<TableFields>) =>
  shown?.acts.find((act) => act.leaf === leaf)?.body
