/**
 * What acts say in tables and lists: the items of an agenda, the members of a delegation, the levels of classification, what
 * a paragraph commits to. Facts hold order and codes, the body names and words; where it was erased the facts still stand.
 */
import type { ActShown } from '../../api/calls.ts'
import { useWords } from '../../language/words.tsx'
import { Fields } from '../fields.tsx'
import { RecordName } from '../record-name.tsx'
import { AgendaItems } from './agenda-items.tsx'
import { Glossary } from './glossary.tsx'
import { Levels } from './levels.tsx'
import { Members } from './members.tsx'
import { isObject, objectsIn } from './objects.ts'

export const Parts = ({
  affair,
  act,
}: {
  readonly affair: string
  readonly act: Pick<ActShown, 'act' | 'fields' | 'body'>
}) => {
  const { words } = useWords()
  const { fields, body } = act
  const { parts } = words.record
  switch (`${affair}.${act.act}`) {
    case 'agenda.proposed':
      return <AgendaItems facts={objectsIn(fields.items)} said={objectsIn(body?.items)} />
    case 'delegation.listed':
      return <Members facts={objectsIn(fields.members)} said={objectsIn(body?.members)} />
    case 'classification.proposed':
      return (
        <Levels levels={objectsIn(fields.levels)} ceilings={fields.ceilings} names={objectsIn(body?.names)} />
      )
    case 'text.framed':
      return <Glossary terms={objectsIn(body?.terms)} />
    case 'text.proposed':
      return isObject(fields.commits) ? (
        <section>
          <h3>{parts.commits}</h3>
          <Fields affair="commitment" act="proposed" fields={fields.commits} />
        </section>
      ) : null
    case 'conflict.reported':
      return <Concerned about={objectsIn(fields.about)} />
    default:
      return isObject(fields.by) && typeof fields.by.credential === 'string' ? (
        <p className="small">
          {parts.signedBy} <RecordName record={fields.by.credential} />
        </p>
      ) : null
  }
}

/** Records that sources differ about, and what they differ in. */
const Concerned = ({ about }: { readonly about: readonly Readonly<Record<string, unknown>>[] }) => {
  const { words } = useWords()
  const labels: Readonly<Record<string, string>> = { ...words.record.texts, ...words.record.fields }
  if (about.length === 0) return null
  return (
    <section>
      <h3>{words.record.parts.concerns}</h3>
      <ul>
        {about.map(({ record, field }) => (
          <li key={`${String(record)} ${String(field)}`}>
            <RecordName record={String(record)} />{' '}
            <span className="quiet small">{labels[String(field)] ?? <code>{String(field)}</code>}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
