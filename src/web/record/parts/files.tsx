/**
 * Files that an act gives as evidence. A name comes from outside: what turns the direction of text or has no shape is shown
 * as a mark, so that a name never reads otherwise than it is.
 */
import type { ActShown } from '../../api/calls.ts'
import { useCompact } from '../../frame/compact.tsx'
import { fill } from '../../language/fill.ts'
import { useWords } from '../../language/words.tsx'
import { plainName } from './plain-name.ts'

export const Files = ({ files }: Pick<ActShown, 'files'>) => {
  const { words, format } = useWords()
  const { id } = useCompact()
  const { parts } = words.record
  if (files.length === 0) return null
  return (
    <section>
      <h3>{parts.files}</h3>
      <ul className="files">
        {files.map(({ commitment, name, size, type, state }) => (
          <li key={commitment}>
            {state === 'here' ? (
              <a href={addressOfFile(id, commitment)} download={name === null ? '' : plainName(name)}>
                {name === null ? parts.noName : <bdi>{plainName(name)}</bdi>}
              </a>
            ) : name === null ? (
              parts.noName
            ) : (
              <bdi>{plainName(name)}</bdi>
            )}{' '}
            <span className="quiet small">
              <bdi>{fill(parts.file, { size: format.size(size), type })}</bdi>
              {state === 'missing' ? ` · ${parts.fileMissing}` : null}
              {state === 'erased' ? ` · ${parts.fileErased}` : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The node names files by their commitment in base64url. */
const addressOfFile = (compact: string, commitment: string): string =>
  `/api/v1/compacts/${compact}/files/${commitment.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`
