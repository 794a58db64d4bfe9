/** The whole desk: the language it is in, the node it belongs to, and the place that the address names. */
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, memo, Suspense, useEffect, useState } from 'react'
import type { CompactShown, NodeShown } from './api/calls.ts'
import { type Follower, useFollowing } from './api/live.ts'
import { useNode } from './api/queries.ts'
import { Answered, Loading } from './frame/answered.tsx'
import { comesLater, type Later } from './frame/comes-later.tsx'
import { CompactOf } from './frame/compact.tsx'
import { CrashGuard } from './frame/crash-guard.tsx'
import { Frame, Heading } from './frame/frame.tsx'
import { KeyList } from './frame/key-list.tsx'
import { useKeys, walkLines } from './frame/keys.ts'
import { destinations, settingsLetter } from './frame/places-nav.tsx'
import { keepLanguage, type Language } from './language/language.ts'
import { loadWords, useWords, type Words, WordsOf } from './language/words.tsx'
import { Link } from './route/link.tsx'
import { go, usePath } from './route/navigate.ts'
import { addressOf, type Place, readPlace, startOf } from './route/places.ts'
import { useMe } from './sign-in/me.ts'
import { SignInAgain } from './sign-in/sign-in-again.tsx'

const Today = comesLater(async () => (await import('./today/today.tsx')).Today)
const Commitments = comesLater(async () => (await import('./commitments/commitments.tsx')).Commitments)
const Mechanisms = comesLater(async () => (await import('./mechanisms/mechanisms.tsx')).Mechanisms)
const PreparePlace = comesLater(async () => (await import('./session/prepare-place.tsx')).PreparePlace)
const SessionPlace = comesLater(async () => (await import('./session/session-place.tsx')).SessionPlace)
const TextList = comesLater(async () => (await import('./text/text-list.tsx')).TextList)
const TextPlace = comesLater(async () => (await import('./text/text-place.tsx')).TextPlace)
const SigningPlace = comesLater(async () => (await import('./text/signing/signing-place.tsx')).SigningPlace)
const RecordPlace = comesLater(async () => (await import('./record/record-place.tsx')).RecordPlace)
const PastePlace = comesLater(async () => (await import('./paste/paste-place.tsx')).PastePlace)
const DraftPlace = comesLater(async () => (await import('./drafts/draft-place.tsx')).DraftPlace)
const Reported = comesLater(async () => (await import('./reported/reported.tsx')).Reported)
const Settings = comesLater(async () => (await import('./settings/settings.tsx')).Settings)

const codeOf: Partial<Record<Place['at'], Pick<Later<never>, 'preload'>>> = {
  start: Today,
  today: Today,
  commitments: Commitments,
  mechanisms: Mechanisms,
  sessions: PreparePlace,
  session: SessionPlace,
  texts: TextList,
  text: TextPlace,
  'text-signing': SigningPlace,
  record: RecordPlace,
  paste: PastePlace,
  draft: DraftPlace,
  reported: Reported,
  settings: Settings,
}

/** The code of the place that an address names; where it does not come, the place says so when it is drawn. */
export const preloadPlace = async (path: string): Promise<void> => {
  await codeOf[readPlace(path).at]?.preload().catch(() => {})
}

/** One goes there a hundred times a day, and not to be kept waiting. */
const often: readonly Place['at'][] = [
  'today',
  'commitments',
  'mechanisms',
  'reported',
  'texts',
  'record',
  'session',
  'text',
]

/** One after the other, whenever the page has nothing else to do. */
export const preloadOften = async (): Promise<void> => {
  for (const at of often) {
    await new Promise<void>((resolve) => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve())
      else setTimeout(resolve, pauseMs)
    })
    await codeOf[at]?.preload().catch(() => {})
  }
}

/** Where a browser does not say when it is idle. */
const pauseMs = 200
const SignIn = lazy(async () => ({ default: (await import('./sign-in/sign-in.tsx')).SignIn }))
const Invitation = lazy(async () => ({ default: (await import('./sign-in/invitation.tsx')).Invitation }))
const Search = lazy(async () => ({ default: (await import('./frame/search.tsx')).Search }))

export interface DeskProps {
  readonly first: Words
  readonly queries: QueryClient
  readonly follower: Follower
}

export const Desk = ({ first, queries, follower }: DeskProps) => {
  const [words, setWords] = useState(first)
  useEffect(() => {
    document.documentElement.lang = words.language
  }, [words])
  const change = async (language: Language): Promise<void> => {
    keepLanguage(language)
    setWords(await loadWords(language))
  }
  return (
    <QueryClientProvider client={queries}>
      <WordsOf of={words}>
        <CrashGuard>
          <Suspense fallback={<Loading />}>
            <OnNode follower={follower} onLanguage={(language) => void change(language)} />
          </Suspense>
        </CrashGuard>
      </WordsOf>
    </QueryClientProvider>
  )
}

interface OnNodeProps {
  readonly follower: Follower
  readonly onLanguage: (language: Language) => void
}

const OnNode = ({ follower, onLanguage }: OnNodeProps) => {
  useFollowing(follower)
  const { at } = readPlace(usePath())
  return (
    <Answered of={useMe()}>
      {(me) => {
        if (at === 'invitation') return <Invitation me={me} onLanguage={onLanguage} />
        // Nobody sees nothing; the address stays, and is there again after signing in.
        if (at === 'sign-in' || me.kind === 'nobody') return <SignIn me={me} onLanguage={onLanguage} />
        return (
          <>
            <WithNode follower={follower} onLanguage={onLanguage} />
            <SignInAgain />
          </>
        )
      }}
    </Answered>
  )
}

const WithNode = ({ follower, onLanguage }: OnNodeProps) => (
  <Answered of={useNode()}>
    {(shown) => <AtPlace node={shown} follower={follower} onLanguage={onLanguage} />}
  </Answered>
)

const AtPlace = ({ node, follower, onLanguage }: OnNodeProps & { readonly node: NodeShown }) => {
  const path = usePath()
  const place = placeOn(node, readPlace(path))
  const compact = compactAt(node, place)
  const [over, setOver] = useState<'search' | 'keys'>()
  useEffect(() => {
    if (place.at === 'start' && compact !== undefined) go(addressOf(compact.id, 'today'), { replace: true })
  }, [place.at, compact])
  useKeys({
    '?': () => setOver('keys'),
    j: () => walkLines(1),
    k: () => walkLines(-1),
    [`g ${settingsLetter}`]: () => go('/settings'),
    ...(compact === undefined
      ? {}
      : {
          '/': () => setOver('search'),
          ...Object.fromEntries(
            destinations.map(({ at, letter }) => [`g ${letter}`, () => go(addressOf(compact.id, at))]),
          ),
        }),
  })
  const framed = (
    <Frame
      node={node}
      compact={compact}
      place={place}
      follower={follower}
      onLanguage={onLanguage}
      onSearch={() => setOver('search')}
      onKeys={() => setOver('keys')}
    >
      <CrashGuard key={path}>
        <Suspense fallback={<Loading />}>
          <PlaceShown place={place} />
        </Suspense>
      </CrashGuard>
    </Frame>
  )
  const close = (): void => setOver(undefined)
  const above =
    over === 'keys' ? (
      <KeyList onClose={close} />
    ) : over === 'search' && compact !== undefined ? (
      <Suspense fallback={null}>
        <Search onClose={close} />
      </Suspense>
    ) : null
  if (compact === undefined) return [framed, above]
  return (
    <CompactOf self={node.authority} shown={compact} key={compact.id}>
      {framed}
      {above}
    </CompactOf>
  )
}

/** Of a compact that the node does not have nothing can be shown. */
const placeOn = (node: NodeShown, place: Place): Place =>
  'compact' in place && !node.compacts.some(({ id }) => startOf(id) === place.compact)
    ? { at: 'nowhere' }
    : place

/** The one that the address names; where it names none, the first. */
const compactAt = (node: NodeShown, place: Place): CompactShown | undefined =>
  'compact' in place ? node.compacts.find(({ id }) => startOf(id) === place.compact) : node.compacts[0]

const isSamePlace = (one: { readonly place: Place }, other: { readonly place: Place }): boolean =>
  JSON.stringify(one.place) === JSON.stringify(other.place)

/** Not drawn anew because the node tells how its links stand. */
const PlaceShown = memo(({ place }: { readonly place: Place }) => {
  if (place.at === 'settings') return <Settings section={place.section} id={place.id} />
  if (place.at === 'start') return <WithoutCompact />
  if (!('compact' in place)) return <Nowhere />
  return <PlaceOfCompact place={place} />
}, isSamePlace)

const PlaceOfCompact = ({ place }: { readonly place: Extract<Place, { compact: string }> }) => {
  switch (place.at) {
    case 'today':
      return <Today />
    case 'commitments':
      return <Commitments />
    case 'mechanisms':
      return <Mechanisms />
    case 'reported':
      return <Reported />
    case 'texts':
      return <TextList />
    case 'text':
      return <TextPlace key={place.id} id={place.id} />
    case 'text-signing':
      return <SigningPlace key={place.id} id={place.id} />
    case 'sessions':
      return <PreparePlace />
    case 'session':
      return <SessionPlace id={place.id} />
    case 'paste':
      return <PastePlace />
    case 'draft':
      return <DraftPlace id={place.id} />
    case 'record':
      return <RecordPlace affair={place.affair} id={place.id} />
  }
}

/** Shown for an instant on the way to Today, and for good on a node that is in no compact. */
const WithoutCompact = () => {
  const { words } = useWords()
  return (
    <>
      <Heading title={words.frame.today} />
      <p>{words.frame.noCompact}</p>
    </>
  )
}

const Nowhere = () => {
  const { words } = useWords()
  return (
    <>
      <Heading title={words.frame.nowhere} />
      <p>{words.frame.advice['not-found']}</p>
      <p>
        <Link to="/">{words.frame.toToday}</Link>
      </p>
    </>
  )
}
