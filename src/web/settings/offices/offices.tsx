/** Offices and succession: all that the record of a compact knows, and for our own how they are opened, renamed and followed. */
import './offices.css'
import { useState } from 'react'
import { useActing } from '../../acting/acting.ts'
import { useRecords } from '../../api/queries.ts'
import { Answered } from '../../frame/answered.tsx'
import { useCompact } from '../../frame/compact.tsx'
import { foldText } from '../../frame/fold-text.ts'
import { Said } from '../../language/said.tsx'
import { useWords } from '../../language/words.tsx'
import { RecordName } from '../../record/record-name.tsx'
import { Link } from '../../route/link.tsx'
import { addressOfRecord } from '../../route/places.ts'
import { StateNames } from '../../sides/state-names.tsx'
import { OfCompact } from '../compact-choice.tsx'
import { IntroduceOffice } from './introduce-office.tsx'
import { type OfficeRow, officeRows } from './office-rows.ts'
import { RenameOffice } from './rename-office.tsx'
import { SucceedOffices } from './succeed-offices.tsx'

export const Offices = () => (
  <OfCompact>
    <Shown />
  </OfCompact>
)

const Shown = () => {
  const { id, self, shown } = useCompact()
  return (
    <Answered of={useRecords(id, 'office')}>
      {(records) => <OfficeList rows={officeRows(records, self, shown.members)} />}
    </Answered>
  )
}

type Doing = { readonly what: 'rename'; readonly office: string } | { readonly what: 'succeed' }

const OfficeList = ({ rows }: { readonly rows: readonly OfficeRow[] }) => {
  const { words, format } = useWords()
  const texts = words.house.offices
  const { may } = useActing()
  const ourState = useCompact().sides[0]?.state
  const [find, setFind] = useState('')
  const [doing, setDoing] = useState<Doing>()
  const sought = foldText(find)
  // What we introduced ourselves, then what is told of our state, then the others'.
  const rankOf = ({ isOurs, state }: OfficeRow): number => (isOurs ? 0 : state === ourState ? 1 : 2)
  const own = rows.filter(({ isOurs }) => isOurs)
  const [mayIntroduce, mayRename, maySucceed] = [
    may('office', 'introduced', 'prepare'),
    may('office', 'renamed', 'prepare'),
    may('office', 'succeeded', 'prepare'),
  ]
  const shown = rows
    .filter(
      ({ code, texts: names }) =>
        sought === '' || foldText(`${code} ${Object.values(names).join(' ')}`).includes(sought),
    )
    .sort((a, b) => rankOf(a) - rankOf(b) || format.compare(a.code, b.code))
  const renamed = doing?.what === 'rename' ? rows.find(({ record }) => record === doing.office) : undefined
  return (
    <>
      <p className="reading">{texts.note}</p>
      {mayIntroduce ? <IntroduceOffice known={rows.map(({ code }) => code)} /> : null}
      {maySucceed && own.length > 0 && doing?.what !== 'succeed' ? (
        <p className="no-print">
          <button type="button" onClick={() => setDoing({ what: 'succeed' })}>
            {texts.succeed}
          </button>
        </p>
      ) : null}
      {doing?.what === 'succeed' ? <SucceedOffices rows={rows} onClose={() => setDoing(undefined)} /> : null}
      {renamed === undefined ? null : (
        <RenameOffice key={renamed.record} office={renamed} onClose={() => setDoing(undefined)} />
      )}
      <section className="sheet" aria-labelledby="offices">
        <div className="group-head">
          <h2 id="offices">{format.counted(texts.count, rows.length)}</h2>
          <label className="in-line no-print">
            {texts.find}
            <input type="search" value={find} onChange={({ target }) => setFind(target.value)} />
          </label>
        </div>
        {shown.length === 0 ? (
          <p className="quiet">{rows.length === 0 ? texts.none : texts.nothingFound}</p>
        ) : (
          <table className="folds">
            <thead>
              <tr>
                <th scope="col">{texts.columns.office}</th>
                <th scope="col">{texts.columns.of}</th>
                <th scope="col">{texts.columns.standing}</th>
                <th scope="col">{texts.columns.since}</th>
                {mayRename && own.length > 0 ? (
                  <th scope="col" className="no-print">
                    <span className="unseen">{texts.columns.do}</span>
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <Row
                  key={row.record}
                  row={row}
                  onRename={
                    mayRename && own.length > 0
                      ? row.isOurs && row.successor === undefined
                        ? () => setDoing({ what: 'rename', office: row.record })
                        : null
                      : undefined
                  }
                />
              ))}
            </tbody>
          </table>
        )}
      </section>
    </>
  )
}

/** `onRename`: undefined where nobody may, null where not this one. */
interface RowProps {
  readonly row: OfficeRow
  readonly onRename: (() => void) | null | undefined
}

const Row = ({ row, onRename }: RowProps) => {
  const { words, format } = useWords()
  const { id } = useCompact()
  const texts = words.house.offices
  return (
    <tr>
      <td data-label={texts.columns.office}>
        <Link to={addressOfRecord(id, row.record)} data-line>
          <Said texts={row.texts} ours={row.ours} />
        </Link>
        <span className="meta">
          <code>{row.code}</code>
        </span>
      </td>
      <td data-label={texts.columns.of}>
        {row.state === undefined ? null : <StateNames states={[row.state]} />}
      </td>
      <td data-label={texts.columns.standing}>
        {row.successor === undefined ? (
          words.affairs.office.status[row.status]
        ) : (
          <>
            {texts.followedBy} <RecordName record={row.current} />
          </>
        )}
      </td>
      <td data-label={texts.columns.since} className="whole">
        {row.since === null ? <span className="quiet">{words.frame.notStated}</span> : format.date(row.since)}
      </td>
      {onRename === undefined ? null : (
        <td className="no-print">
          {onRename === null ? null : (
            <button type="button" onClick={onRename}>
              {texts.rename}
            </button>
          )}
        </td>
      )}
    </tr>
  )
}
