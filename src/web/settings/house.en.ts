/** Words of the sections that keep the house, in one place of the dictionary. */
import { words as alarms } from './alarms/words.en.ts'
import { words as heads } from './heads/words.en.ts'
import { words as links } from './links/words.en.ts'
import { words as log } from './log/words.en.ts'
import { words as officers } from './officers/words.en.ts'
import { words as offices } from './offices/words.en.ts'
import { words as policy } from './policy/words.en.ts'
import { words as terms } from './terms/words.en.ts'

export const house = { officers, offices, policy, terms, links, log, alarms, heads } as const
