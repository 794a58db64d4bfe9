/**
 * How far each side's log has come, who holds it, and how a proof of it is made and checked: for the auditor, who compares the
 * fingerprints with the other side and needs neither this node nor its network for it.
 */
import { useQuery } from '@tanstack/react-query'
import { type CompactShown, calls, type FeedShown } from '../../api/calls.ts'
import { callNode } from '../../api/client.ts'
import { type Asked, useNode } from '../../api/queries.ts'
import { Answered, bothOf } from '../../frame/answered.tsx'
import { CompactOf, useCompact, useNames } from '../../frame/compact.tsx'
import { fill } from '../../language/fill.ts'
import { useWords, wordOf } from '../../language/words.tsx'
import { Link } from '../../route/link.tsx'
import { addressOfSettings } from '../../route/places.ts'
import { SideName } from '../../sides/side-mark.tsx'
import { relationOf, type Side } from '../../sides/sides.ts'
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
      <Answered of={bothOf(useLaneHeads(compact.id, 'main'), useLaneHeads(compact.id, 'hot'))}>
        {([main, hot]) => (
          <>
            <LaneHeads lane="main" feeds={main} />
            <LaneHeads lane="hot" feeds={hot} />
          </>
        )}
      </Answered>
    </section>
  )
}

const useLaneHeads = (compact: string, lane: 'main' | 'hot'): Asked<readonly FeedShown[]> =>
  useQuery({
    queryKey: ['compact', compact, 'heads', lane],
    queryFn: async ({ signal }) => (await callNode(calls.heads, { compact }, { lane }, signal)).feeds,
  })

interface LaneHeadsProps {
  readonly lane: string
  readonly feeds: readonly FeedShown[]
}

const LaneHeads = ({ lane, feeds }: LaneHeadsProps) => {
  const { words } = useWords()
  const { sides } = useCompact()
  return (
    <>
      <h3>{wordOf(words.house.links.lanes, lane)}</h3>
      <ul className="lines">
        {[...feeds].sort(oursFirst(sides)).map((feed) => (
          <Feed key={feed.authority} feed={feed} />
        ))}
      </ul>
    </>
  )
}

/** The alternat: one's own side is named first. */
const oursFirst =
  (sides: readonly Side[]) =>
  (a: FeedShown, b: FeedShown): number =>
    placeOf(sides, a) - placeOf(sides, b)

const placeOf = (sides: readonly Side[], { authority }: FeedShown): number =>
  sides.findIndex((side) => side.authority === authority)

const Feed = ({ feed }: { readonly feed: FeedShown }) => {
  const { words, format } = useWords()
  const texts = words.house.heads
  const { sides, shown } = useCompact()
  const { nameOf } = useNames()
  // The first entry is the side's introduction, which came with its letter of credence.
  const isBegun = feed.size > 1
  const witnesses = isBegun ? shown.members.filter((member) => member !== feed.authority) : []
  return (
    <li>
      <p>
        <SideName relation={relationOf(sides, feed.authority)} name={nameOf(feed.authority)} />{' '}
        <code>{feed.authority}</code>{' '}
        {isBegun ? (
          <>
            {format.counted(texts.entries, feed.size)}{' '}
            {feed.judged >= feed.size ? texts.allChecked : format.counted(texts.checked, feed.judged)}
          </>
        ) : (
          texts.onlyLetter
        )}
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
      <p className="quiet small">{format.counted(texts.fingerprint, feed.size)}</p>
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
