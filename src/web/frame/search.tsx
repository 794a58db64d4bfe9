/**
 * Search over the records of the compact, from one key. Text is compared without case and without marks, so that `uy ban`
 * finds `Ủy ban`; Thai is compared as it is written, since a part of a word is enough. What is found are links: the arrows
 * walk them from the field on.
 */
import { type KeyboardEvent, useMemo, useState } from 'react'
import { useRecordsOf } from '../api/queries.ts'
import { Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { affairsShown, affairWord } from '../record/affairs.ts'
import { wordingOf } from '../record/wording.ts'
import { Link } from '../route/link.tsx'
import { addressOfRecord } from '../route/places.ts'
import { useCompact } from './compact.tsx'
import { Dialog } from './dialog.tsx'
import { foldText } from './fold-text.ts'

/** More would not be read; typing on narrows them. */
const most = 60

export const Search = ({ onClose }: { readonly onClose: () => void }) => {
  const { words, format } = useWords()
  const { id: compact } = useCompact()
  const [typed, setTyped] = useState('')
  const all = useEverything()
  const wanted = foldText(typed).split(' ').filter(Boolean)
  const found =
    wanted.length === 0 ? [] : all.filter(({ folded }) => wanted.every((word) => folded.includes(word)))
  const { searching } = words.frame
  return (
    <Dialog title={searching.title} onClose={onClose}>
      <search onKeyDown={walk}>
        <input
          type="search"
          className="search-field"
          aria-label={searching.field}
          placeholder={searching.hint}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={openFirst}
          data-found
        />
        <p className="quiet small" role="status">
          {wanted.length === 0
            ? null
            : found.length === 0
              ? searching.nothing
              : format.counted(searching.found, found.length)}
        </p>
        <ul className="search-found">
          {found.slice(0, most).map(({ record, texts }) => (
            <li key={record}>
              <Link to={addressOfRecord(compact, record)} onClick={onClose} data-found>
                <span className="quiet small">{affairWord(words, record).one}</span>
                <Said texts={texts} plain />
              </Link>
            </li>
          ))}
        </ul>
      </search>
    </Dialog>
  )
}

const useEverything = () => {
  const { id } = useCompact()
  const records = useRecordsOf(id, affairsShown)
  return useMemo(
    () =>
      records.map(({ record, wording }) => {
        const texts = wordingOf(record, wording)
        return { record, texts, folded: foldText(`${record} ${Object.values(texts).join(' ')}`) }
      }),
    [records],
  )
}

const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-found]')]
  stops[stops.indexOf(document.activeElement as HTMLElement) + step]?.focus()
}

const openFirst = (event: KeyboardEvent<HTMLInputElement>): void => {
  if (event.key === 'Enter') event.currentTarget.closest('search')?.querySelector('a')?.click()
}
