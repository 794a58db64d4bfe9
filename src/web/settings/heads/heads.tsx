/**
 * How far each side's log has come, who holds it, and how a proof of it is made and checked: for the auditor, who compares the
 * fingerprints with the other side and needs neither this node nor its network for it.
 */
import { useQuery } from '@tanstack/react-query'
import { type CompactShown, calls, type FeedShown } from '../../api/calls.ts'
import { callNode } from '../../api/client.ts'
import { useNode } from '../../api/queries.ts'
import { Answered } from '../../frame/answered.tsx'
import { CompactOf, useCompact, useNames } from '../../frame/compact.tsx'
import { fill } from '../../language/fill.ts'
import { useWords, wordOf } from '../../language/words.tsx'
import { Link } from '../../route/link.tsx'
import { addressOfSettings } from '../../route/places.ts'
import { SideName } from '../../sides/side-mark.tsx'
import { relationOf } from '../../sides/sides.ts'
import { Fingerprint } from '../fingerprint.tsx'

export const Heads = () => (
  <>
    <Answered of={useNode()}>
      {({ authority, compacts }) =>
        compacts.map((compact) => (
          <CompactOf key={compact.id} self={authority} shown={compact}>
            <HeadsOf compact={compact} />
          </CompactOf>
        ))
      }
    </Answered>
    <HowToProve />
  </>
)

const lanes = ['main', 'hot'] as const

const HeadsOf = ({ compact }: { readonly compact: CompactShown }) => {
  const { words } = useWords()
  const texts = words.house.heads
  const heading = `heads-${compact.id}`
  return (
    <section className="sheet" aria-labelledby={heading}>
      <h2 id={heading}>
        {texts.title} <bdi className="said quiet">{compact.name}</bdi>
      </h2>
      <p className="quiet small">{texts.note}</p>
      {lanes.map((lane) => (
        <LaneHeads key={lane} lane={lane} />
      ))}
    </section>
  )
}

const LaneHeads = ({ lane }: { readonly lane: (typeof lanes)[number] }) => {
  const { words } = useWords()
  const { id: compact } = useCompact()
  const feeds = useQuery({
    queryKey: ['compact', compact, 'heads', lane],
    queryFn: async ({ signal }) => (await callNode(calls.heads, { compact }, { lane }, signal)).feeds,
  })
  return (
    <>
      <h3>{wordOf(words.house.links.lanes, lane)}</h3>
      <Answered of={feeds}>
        {(all) => (
          <ul className="lines">
            {all.map((feed) => (
              <Feed key={feed.authority} feed={feed} />
            ))}
          </ul>
        )}
      </Answered>
    </>
  )
}

const Feed = ({ feed }: { readonly feed: FeedShown }) => {
  const { words, format } = useWords()
  const texts = words.house.heads
  const { sides, shown } = useCompact()
  const { nameOf } = useNames()
  const witnesses = shown.members.filter((member) => member !== feed.authority)
  return (
    <li>
      <p>
        <SideName relation={relationOf(sides, feed.authority)} name={nameOf(feed.authority)} />{' '}
        <code>{feed.authority}</code>: {format.counted(texts.entries, feed.size)}{' '}
        {feed.judged >= feed.size ? texts.allChecked : format.counted(texts.checked, feed.judged)}
      </p>
      {feed.frozen === null ? null : <p className="alarm">{texts.closed}</p>}
      <ul>
        {witnesses.map((by) => {
          const held = feed.witnessed[by] ?? 0
          return (
            <li key={by}>
              {held === 0
                ? fill(texts.heldNone, { who: nameOf(by) })
                : held >= feed.size
                  ? fill(texts.heldAll, { who: nameOf(by) })
                  : fill(texts.heldSome, { who: nameOf(by), count: format.number(held) })}
            </li>
          )
        })}
      </ul>
      <p className="quiet small">{fill(texts.fingerprint, { count: format.number(feed.size) })}</p>
      <Fingerprint of={feed.root} />
    </li>
  )
}

const HowToProve = () => {
  const { words } = useWords()
  const { proof } = words.house.heads
  return (
    <section className="sheet" aria-labelledby="how-to-prove">
      <h2 id="how-to-prove">{proof.title}</h2>
      <ol className="steps">
        <li>{proof.open}</li>
        <li>{proof.release}</li>
        <li>
          {proof.letters} <Link to={addressOfSettings('links')}>{words.settings.sections.links}</Link>
        </li>
        <li>
          {proof.verify}
          <pre>
            <code className="takes-all">
              comity verify RECORD.evidence --credence VN.MPS.credence.json --credence TH.NSC.credence.json
            </code>
          </pre>
        </li>
        <li>
          {proof.audit}
          <pre>
            <code className="takes-all">comity audit DIR</code>
          </pre>
        </li>
      </ol>
      <p className="quiet small">{proof.note}</p>
    </section>
  )
}
