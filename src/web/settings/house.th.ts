/** Words of the sections that keep the house, in one place of the dictionary. */
import { words as alarms } from './alarms/words.th.ts'
import { words as heads } from './heads/words.th.ts'
import { words as links } from './links/words.th.ts'
import { words as log } from './log/words.th.ts'
import { words as officers } from './officers/words.th.ts'
import { words as offices } from './offices/words.th.ts'
import { words as policy } from './policy/words.th.ts'
import { words as terms } from './terms/words.th.ts'

export const house = { officers, offices, policy, terms, links, log, alarms, heads } as const
