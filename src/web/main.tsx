/** The desk begins: the words of the visitor's language, then the page. */
import './look/fonts.css'
import './look/tokens.css'
import './look/base.css'
import { createRoot } from 'react-dom/client'
import { createFollower } from './api/live.ts'
import { createQueries } from './api/queries.ts'
import { Desk } from './desk.tsx'
import { hearKeys } from './frame/keys.ts'
import { chosenLanguage } from './language/language.ts'
import { loadWords } from './language/words.tsx'

const start = async (): Promise<void> => {
  const place = document.getElementById('desk')
  if (place === null) throw new Error('the page has no place for the desk')
  const words = await loadWords(chosenLanguage())
  hearKeys()
  createRoot(place).render(<Desk first={words} queries={createQueries()} follower={createFollower()} />)
}

void start()
