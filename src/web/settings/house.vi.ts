/** Words of the sections that keep the house, in one place of the dictionary. */
import { words as alarms } from './alarms/words.vi.ts'
import { words as heads } from './heads/words.vi.ts'
import { words as links } from './links/words.vi.ts'
import { words as log } from './log/words.vi.ts'
import { words as officers } from './officers/words.vi.ts'
import { words as offices } from './offices/words.vi.ts'
import { words as policy } from './policy/words.vi.ts'
import { words as terms } from './terms/words.vi.ts'

export const house = { officers, offices, policy, terms, links, log, alarms, heads } as const
