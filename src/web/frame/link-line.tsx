/** The link to each other side, in words: whether it has everything of ours. */
import type { LinkShown } from '../api/calls.ts'
import { fill } from '../language/fill.ts'
import { useWords, type Words } from '../language/words.tsx'
import { useLinksHere, useNames } from './compact.tsx'

export const LinkLine = () => {
  const links = useLinksHere()
  const words = useWords()
  const { nameOf } = useNames()
  return (
    <ul className="link-line small">
      {links
        .filter(({ lane }) => lane === 'main')
        .map((link) => (
          <li key={link.peer} data-link={stateOfLink(link)}>
            {linkInWords(link, nameOf(link.peer), words)}
          </li>
        ))}
    </ul>
  )
}

type LinkState = 'whole' | 'behind' | 'suspended' | 'none' | 'halted'

const stateOfLink = (link: LinkShown): LinkState => {
  if (link.halted !== null) return 'halted'
  if (link.suspended) return 'suspended'
  if (link.witnessed >= link.ours) return 'whole'
  return link.phase === 'stopped' ? 'none' : 'behind'
}

export const linkInWords = (link: LinkShown, who: string, { words, format }: Words): string => {
  const state = stateOfLink(link)
  if (state !== 'behind') return fill(words.frame.link[state], { who })
  return fill(format.counted(words.frame.link.behind, link.ours - link.witnessed), { who })
}
