/** An agenda as it is written: its items in order, with kinds and titles. */
import { type KeyboardEvent, useState } from 'react'
import { itemKinds } from '../../affairs/agenda/schema.ts'
import { TextIn, WriteIn } from '../acting/writing.tsx'
import { RecordsField } from '../fields/records-field.tsx'
import { fill } from '../language/fill.ts'
import { pickLanguage } from '../language/said.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import type { AgendaItem } from './opening.ts'
import { OrderedRows } from './ordered-rows.tsx'

/** Records that one item is about, as its schema has it. */
const mostAbout = 16

export interface AgendaEditorProps {
  readonly items: readonly AgendaItem[]
  readonly onChange: (items: readonly AgendaItem[]) => void
  /** Names that items of other wordings have: a new item takes none of them. */
  readonly taken: ReadonlySet<string>
}

export const AgendaEditor = ({ items, onChange, taken }: AgendaEditorProps) => {
  const { words, language } = useWords()
  const [writing, setWriting] = useState(language)
  const { agenda } = words.sessionPlace
  const { itemKinds: kinds } = words.affairs.agenda
  const set = (item: AgendaItem, changed: Partial<AgendaItem>): void =>
    onChange(items.map((each) => (each.id === item.id ? { ...each, ...changed } : each)))
  const titleOf = ({ kind, title }: AgendaItem): string =>
    title[pickLanguage(title, language) ?? ''] ?? wordOf(kinds, kind)
  return (
    <>
      <WriteIn language={writing} onChange={setWriting} />
      {items.length > 0 ? null : (
        <button type="button" onClick={() => onChange(usualItems())}>
          {agenda.usual}
        </button>
      )}
      <OrderedRows
        rows={items}
        onChange={onChange}
        emptyRow={(rows) => ({ id: freeId(rows, taken), kind: 'topic', about: [], title: {} })}
        labelOf={(_, number) => fill(agenda.item, { number })}
        nameOf={titleOf}
        addWord={agenda.add}
        keysWord={agenda.keys}
      >
        {(item, number, onKeyDown: (event: KeyboardEvent) => void) => (
          <>
            <TextIn
              label={agenda.titleOf}
              row={number}
              isLabelUnseen
              texts={item.title}
              language={writing}
              placeholder={wordOf(kinds, item.kind)}
              onChange={(title) => set(item, { title })}
              onKeyDown={onKeyDown}
            />
            <select
              aria-label={`${agenda.kind} ${number}`}
              value={item.kind}
              onChange={({ target }) => set(item, { kind: target.value })}
            >
              {itemKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {kinds[kind]}
                </option>
              ))}
            </select>
            <RecordsField
              records={item.about}
              onChange={(about) => set(item, { about: [...about] })}
              most={mostAbout}
              of={fill(agenda.item, { number })}
            />
          </>
        )}
      </OrderedRows>
    </>
  )
}

const freeId = (rows: readonly AgendaItem[], taken: ReadonlySet<string>): string => {
  for (let n = 1; ; n += 1) {
    const id = `item-${n}`
    if (!taken.has(id) && !rows.some((row) => row.id === id)) return id
  }
}

/** The order that meetings of this kind keep; who begins with it changes what is otherwise. */
const usualItems = (): readonly AgendaItem[] =>
  (
    ['opening', 'adoption-of-agenda', 'review', 'topic', 'next-session', 'other-business', 'closing'] as const
  ).map((kind) => ({ id: kind, kind, about: [], title: {} }))
