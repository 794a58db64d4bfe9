/** What stands around every place: the rail of places, what this node is for, the link, and where the place itself goes. */
import './focus-seen.css'
import './frame.css'
import { lazy, type ReactNode, Suspense, useEffect, useRef, useSyncExternalStore } from 'react'
import { Strip } from '../acting/strip.tsx'
import type { CompactShown, NodeShown } from '../api/calls.ts'
import { type Follower, useReach } from '../api/live.ts'
import { fill } from '../language/fill.ts'
import type { Language } from '../language/language.ts'
import { LanguageChoice } from '../language/language-choice.tsx'
import { useWords } from '../language/words.tsx'
import { usePath } from '../route/navigate.ts'
import type { Place } from '../route/places.ts'
import { SideMark } from '../sides/side-mark.tsx'
import { Who } from '../sign-in/who.tsx'
import { useNames } from './compact.tsx'
import { GuideRoom } from './guide-room.tsx'
import { LinkLine } from './link-line.tsx'
import { PlacesNav } from './places-nav.tsx'
import { StageLink } from './stage-link.tsx'

const Guide = lazy(async () => ({ default: (await import('../guide/guide.tsx')).Guide }))

export interface FrameProps {
  readonly node: NodeShown
  readonly compact: CompactShown | undefined
  readonly place: Place
  readonly follower: Follower
  readonly onLanguage: (language: Language) => void
  readonly onSearch: () => void
  readonly onKeys: () => void
  readonly children: ReactNode
}

export const Frame = (props: FrameProps) => {
  const { node, compact, place, children } = props
  const { words } = useWords()
  const isNarrow = useIsNarrow()
  const purpose = (compact?.purpose ?? node.purpose) as keyof typeof words.frame.purposes
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {words.frame.skip}
      </a>
      <header className="rail">
        {compact === undefined ? (
          <p className="whose">
            <code>{node.authority}</code>
          </p>
        ) : (
          <Whose authority={node.authority} />
        )}
        {isNarrow ? (
          <button type="button" className="menu no-print" popoverTarget="places">
            {words.frame.places}
          </button>
        ) : null}
        <nav
          id="places"
          popover={isNarrow ? 'auto' : undefined}
          className={isNarrow ? 'above' : 'beside'}
          aria-label={words.frame.places}
        >
          <RailContent {...props} />
        </nav>
      </header>
      <div className="page">
        <section aria-label={words.frame.purpose}>
          <p className={`purpose ${purpose}`}>
            <strong>{words.frame.purposes[purpose] ?? purpose}</strong>
            {compact === undefined ? null : <bdi className="said">{compact.name}</bdi>}
          </p>
          <Offline follower={props.follower} />
        </section>
        <Content place={place}>{children}</Content>
        {compact === undefined || compact.purpose === 'service' ? null : (
          <Suspense fallback={<GuideRoom />}>
            <Guide stage={node.stage} />
          </Suspense>
        )}
        {compact === undefined ? null : <Strip />}
      </div>
    </div>
  )
}

/** Below this width the rail is a bar, and the places lie above the page when they are asked for. */
const narrow = matchMedia('(max-width: 58rem)')

const useIsNarrow = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      narrow.addEventListener('change', listener)
      return () => narrow.removeEventListener('change', listener)
    },
    () => narrow.matches,
  )

const Whose = ({ authority }: { readonly authority: string }) => {
  const { nameOf } = useNames()
  return (
    <p className="whose">
      <SideMark relation="ours" />
      <bdi>{nameOf(authority)}</bdi>
      <code>{authority}</code>
    </p>
  )
}

const RailContent = ({ node, compact, place, onLanguage, onSearch, onKeys }: FrameProps) => {
  const { words } = useWords()
  return (
    <>
      <button type="button" className="search-button" onClick={onSearch} aria-keyshortcuts="/">
        {words.frame.search} <kbd>/</kbd>
      </button>
      <PlacesNav compact={compact?.id} place={place} />
      <div className="foot">
        <Who />
        {compact === undefined ? null : <LinkLine />}
        <StageLink stage={node.stage} />
        <LanguageChoice onLanguage={onLanguage} />
        <button type="button" className="plain small" onClick={onKeys} aria-keyshortcuts="?">
          {words.frame.keys} <kbd>?</kbd>
        </button>
      </div>
    </>
  )
}

const Offline = ({ follower }: { readonly follower: Follower }) => {
  const { words, format } = useWords()
  const { isOnline, heardAt } = useReach(follower)
  return (
    <div role="status">
      {isOnline ? null : (
        <p className="offline">
          {heardAt === null
            ? words.frame.offlineUnheard
            : fill(words.frame.offline, { time: format.moment(heardAt, Date.now()) })}
        </p>
      )}
    </div>
  )
}

/** After going elsewhere the focus stands at the heading of the new place, as after loading a page. */
const Content = ({ place, children }: { readonly place: Place; readonly children: ReactNode }) => {
  const main = useRef<HTMLElement>(null)
  const path = usePath()
  const shown = useRef(path)
  useEffect(() => {
    if (shown.current === path) return
    shown.current = path
    const places = document.getElementById('places')
    if (places?.matches(':popover-open') === true) places.hidePopover()
    scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [path])
  return (
    <main id="content" ref={main} tabIndex={-1} className={`place ${place.at}`}>
      {children}
    </main>
  )
}

/** The heading of a place, which is the title of the page too. */
export const Heading = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => {
  const { words } = useWords()
  useEffect(() => {
    document.title = `${title} · ${words.frame.name}`
  }, [title, words])
  return (
    <div className="heading">
      <h1>{children ?? title}</h1>
    </div>
  )
}
