/** Of which compact a section speaks: the one of the address, else the first; the others are one click away. */
import type { ReactNode } from 'react'
import { useNode } from '../api/queries.ts'
import { Answered } from '../frame/answered.tsx'
import { CompactOf } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { usePath, useSearch } from '../route/navigate.ts'
import { startOf } from '../route/places.ts'

export const OfCompact = ({ children }: { readonly children: ReactNode }) => {
  const { words } = useWords()
  const path = usePath()
  const wanted = useSearch().get('compact')
  return (
    <Answered of={useNode()}>
      {({ authority, compacts }) => {
        const shown = compacts.find(({ id }) => startOf(id) === wanted) ?? compacts[0]
        if (shown === undefined) return <p>{words.frame.noCompact}</p>
        return (
          <>
            {compacts.length < 2 ? null : (
              <nav aria-label={words.frame.compact} className="compact-choice no-print">
                <ul>
                  {compacts.map(({ id, name }) => (
                    <li key={id}>
                      <Link
                        to={`${path}?compact=${startOf(id)}`}
                        aria-current={id === shown.id ? 'true' : undefined}
                      >
                        <bdi className="said">{name}</bdi>
                      </Link>
                    </li>
                  ))}
                </ul>
              </nav>
            )}
            <CompactOf key={shown.id} self={authority} shown={shown}>
              {children}
            </CompactOf>
          </>
        )
      }}
    </Answered>
  )
}
