/**
 * The evidence file of a record: a proof that can be handed on, and a power for that reason. It is released by who may, and
 * the node writes down that it was; without names and words unless they are asked for.
 */
import { useState } from 'react'
import { calls, type RecordShown } from '../api/calls.ts'
import { tellNode } from '../api/client.ts'
import { useCompact } from '../frame/compact.tsx'
import { saveFile } from '../frame/save-file.ts'
import { useWords } from '../language/words.tsx'
import { useAttempt } from '../sign-in/attempt.ts'
import { useHoldsRole } from '../sign-in/me.ts'

export const Evidence = ({ record }: { readonly record: RecordShown }) => {
  const { words } = useWords()
  const { id } = useCompact()
  const { isRunning, refusal, run } = useAttempt()
  const [withWords, setWithWords] = useState(false)
  const [mayRelease, mayAudit] = [useHoldsRole('release'), useHoldsRole('audit')]
  const { evidence } = words.record
  if (!mayRelease && !mayAudit) return <p className="quiet small">{evidence.whoReleases}</p>
  const release = (): void =>
    void run(async () => {
      const name = record.record.replace('/', '-')
      const files = filesOf(record.acts.map(({ authority, seq }) => ({ authority, seq })))
      for (const [place, entries] of files.entries()) {
        const { file } = await tellNode(
          calls.evidence,
          { compact: id },
          { entries: [...entries], bodies: withWords },
        )
        saveFile(files.length === 1 ? `${name}.evidence` : `${name}-${place + 1}.evidence`, file)
      }
    })
  return (
    <div className="evidence">
      {refusal === undefined ? null : (
        <p className="refused" role="alert">
          {refusal}
        </p>
      )}
      <label className="choice">
        <input type="checkbox" checked={withWords} onChange={({ target }) => setWithWords(target.checked)} />
        {evidence.withWords}
      </label>
      <button type="button" disabled={isRunning} onClick={release}>
        {evidence.release}
      </button>
      <p className="quiet small">{evidence.isLogged}</p>
      <p className="quiet small">
        {evidence.howToCheck}{' '}
        <code>comity verify {record.record.replace('/', '-')}.evidence --credence A --credence B</code>
      </p>
    </div>
  )
}

/** Acts that one file may hold. */
const most = 64

/** A long record comes in several files, each checked alone. */
const filesOf = <T,>(entries: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(entries.length / most) }, (_, place) =>
    entries.slice(place * most, (place + 1) * most),
  )
