/**
 * Pairing and links: with whom this node speaks in each compact, how far either has come, and what is in the way. Who
 * administers cuts and restores a link, and corrects where the other side answers.
 */
import './links.css'
import type { CompactShown } from '../../api/calls.ts'
import { useNode } from '../../api/queries.ts'
import { Answered } from '../../frame/answered.tsx'
import { CompactOf, useNames } from '../../frame/compact.tsx'
import { fill } from '../../language/fill.ts'
import { useWords } from '../../language/words.tsx'
import { SideName } from '../../sides/side-mark.tsx'
import { useHoldsRole } from '../../sign-in/me.ts'
import { HowToPair } from './how-to-pair.tsx'
import { LetterShown } from './letter-shown.tsx'
import { LinkShown } from './link-shown.tsx'
import { useLinks } from './links-query.ts'

export const Links = () => {
  const { words } = useWords()
  return (
    <Answered of={useNode()}>
      {({ authority, compacts }) => (
        <>
          {compacts.length === 0 ? <p>{words.frame.noCompact}</p> : null}
          {compacts.map((compact) => (
            <CompactOf key={compact.id} self={authority} shown={compact}>
              <LinksOf compact={compact} />
            </CompactOf>
          ))}
          <HowToPair />
        </>
      )}
    </Answered>
  )
}

const LinksOf = ({ compact }: { readonly compact: CompactShown }) => {
  const { words } = useWords()
  const texts = words.house.links
  const { nameOf } = useNames()
  const [mayAdminister, mayAudit] = [useHoldsRole('administer'), useHoldsRole('audit')]
  const isOfHouse = mayAdminister || mayAudit
  const letters = useLinks(compact.id, isOfHouse)
  const pairing = letters.data
  const peers = [...new Set(compact.links.map(({ peer }) => peer))]
  const heading = `links-${compact.id}`
  return (
    <section className="sheet" aria-labelledby={heading}>
      <h2 id={heading}>
        {texts.title} <bdi className="said quiet">{compact.name}</bdi>
      </h2>
      {peers.map((peer) => (
        <LinkShown
          key={peer}
          links={compact.links.filter((link) => link.peer === peer)}
          letter={pairing?.peers.find(({ authority }) => authority === peer)}
        />
      ))}
      {pairing?.unpaired.map((member) => (
        <div key={member} className="link">
          <h3>
            <SideName relation="theirs" name={nameOf(member)} /> <code>{member}</code>
          </h3>
          <p>{fill(texts.unpaired, { who: nameOf(member) })}</p>
        </div>
      ))}
      {peers.length === 0 && !isOfHouse ? <p className="quiet">{texts.none}</p> : null}
      {isOfHouse ? (
        <Answered of={letters}>
          {({ own }) => (
            <div className="link">
              <h3>
                {texts.ownLetter} <code>{own.authority}</code>
              </h3>
              <LetterShown of={own} isOwn />
            </div>
          )}
        </Answered>
      ) : null}
      <p className="quiet small">{texts.note}</p>
    </section>
  )
}
