/**
 * The mark of a side: a filled square for ours, an open one for theirs, a diamond for a third. It never stands alone: who
 * it is stands beside it in letters.
 */
import './sides.css'
import type { Relation } from './sides.ts'

export const SideMark = ({ relation }: { readonly relation: Relation }) => (
  <svg className={`side-mark ${relation}`} viewBox="0 0 10 10" aria-hidden="true">
    {relation === 'third' ? (
      <path d="M5 0.8 9.2 5 5 9.2 0.8 5Z" />
    ) : (
      <rect x="1.2" y="1.2" width="7.6" height="7.6" />
    )}
  </svg>
)

export interface SideNameProps {
  readonly relation: Relation
  readonly name: string
  readonly lang?: string | undefined
}

export const SideName = ({ relation, name, lang }: SideNameProps) => (
  <span className={`side-name ${relation}`}>
    <SideMark relation={relation} />
    <bdi lang={lang}>{name}</bdi>
  </span>
)
