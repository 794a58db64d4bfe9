/** The desk begins: the words of the visitor's language, then the page. */
import './look/fonts.css'
import './look/tokens.css'
import './look/base.css'
import { createRoot } from 'react-dom/client'
import { createFollower } from './api/live.ts'
import { createQueries, nodeQuery } from './api/queries.ts'
import { Desk, preloadOften, preloadPlace } from './desk.tsx'
import { hearKeys } from './frame/keys.ts'
import { chosenLanguage } from './language/language.ts'
import { loadWords } from './language/words.tsx'
import { meQuery } from './sign-in/me.ts'

/** By then the first page stands. */
const firstPageMs = 3_000

const start = async (): Promise<void> => {
  const place = document.getElementById('desk')
  if (place === null) throw new Error('the page has no place for the desk')
  const queries = createQueries()
  // What any page needs is asked for while the words are on their way.
  const placeLoaded = preloadPlace(location.pathname)
  void queries.prefetchQuery(meQuery)
  void queries.prefetchQuery(nodeQuery)
  const [words] = await Promise.all([loadWords(chosenLanguage()), placeLoaded])
  hearKeys()
  createRoot(place).render(<Desk first={words} queries={queries} follower={createFollower()} />)
  setTimeout(() => void preloadOften(), firstPageMs)
}

void start()
