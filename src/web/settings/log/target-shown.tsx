/** What a row is about: an officer by name, a record as a link to it, a policy as it was set. */
import { useNode } from '../../api/queries.ts'
import { fill } from '../../language/fill.ts'
import { useWords } from '../../language/words.tsx'
import { Link } from '../../route/link.tsx'
import { addressOfRecord, addressOfSettings } from '../../route/places.ts'
import { useOfficers } from '../officers/officers-query.ts'
import { readTarget } from './read-target.ts'

export const TargetShown = ({ target: text }: { readonly target: string }) => {
  const { words, format } = useWords()
  const texts = words.house.log
  const { data: officers } = useOfficers()
  const { data: node } = useNode()
  const target = readTarget(text)
  const nameOf = (compact: string) => node?.compacts.find(({ id }) => id === compact)?.name
  switch (target.kind) {
    case 'officer': {
      const found = officers?.find(({ id }) => id === target.id)
      return (
        <Link to={addressOfSettings('officers', target.id)}>
          {found === undefined ? <code>{target.id}</code> : <bdi>{found.name}</bdi>}
        </Link>
      )
    }
    case 'record':
      return (
        <>
          <Link to={addressOfRecord(target.compact, target.record)}>
            <code>{target.record}</code>
          </Link>{' '}
          <bdi className="quiet small">{nameOf(target.compact)}</bdi>
        </>
      )
    case 'entry':
      return fill(texts.entryOf, { number: format.number(target.seq), who: target.authority })
    case 'acts':
      return target.first === target.last
        ? fill(texts.ownAct, { number: format.number(target.first) })
        : fill(texts.ownActs, { first: format.number(target.first), last: format.number(target.last) })
    case 'file':
      return (
        <>
          {texts.file} <code className="quiet small">{target.commitment}</code>
        </>
      )
    case 'peer':
      return (
        <>
          <code>{target.authority}</code> <bdi className="quiet small">{nameOf(target.compact)}</bdi>
        </>
      )
    case 'draft':
      return (
        <>
          {fill(texts.draft, { version: target.version })} <code className="quiet small">{target.id}</code>
        </>
      )
    case 'policy':
      return <code>{target.value}</code>
    case 'everything':
      return <span className="quiet">{texts.everything}</span>
    case 'other':
      return <code>{target.text}</code>
  }
}
