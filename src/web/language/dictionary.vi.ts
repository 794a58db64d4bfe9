/** All words of the desk in one language: one file to load, and nothing of the others. */
import { words as agenda } from '../../affairs/agenda/words.vi.ts'
import { words as answers } from '../../affairs/answers/words.vi.ts'
import { words as classification } from '../../affairs/classification/words.vi.ts'
import { words as commitment } from '../../affairs/commitment/words.vi.ts'
import { words as conflict } from '../../affairs/conflict/words.vi.ts'
import { words as contact } from '../../affairs/contact/words.vi.ts'
import { words as credential } from '../../affairs/credential/words.vi.ts'
import { words as delegation } from '../../affairs/delegation/words.vi.ts'
import { words as instrument } from '../../affairs/instrument/words.vi.ts'
import { words as kernel } from '../../affairs/kernel/words.vi.ts'
import { words as mechanism } from '../../affairs/mechanism/words.vi.ts'
import { words as office } from '../../affairs/office/words.vi.ts'
import { words as review } from '../../affairs/review/words.vi.ts'
import { words as session } from '../../affairs/session/words.vi.ts'
import { words as text } from '../../affairs/text/words.vi.ts'
import { words as acting } from '../acting/words.vi.ts'
import { words as commitmentPlace } from '../commitment/words.vi.ts'
import { words as commitments } from '../commitments/words.vi.ts'
import { words as drafts } from '../drafts/words.vi.ts'
import { words as fields } from '../fields/words.vi.ts'
import { words as frame } from '../frame/words.vi.ts'
import { words as guide } from '../guide/words.vi.ts'
import { words as mechanisms } from '../mechanisms/words.vi.ts'
import { words as paste } from '../paste/words.vi.ts'
import { words as telling } from '../record/telling/words.vi.ts'
import { words as record } from '../record/words.vi.ts'
import { words as reported } from '../reported/words.vi.ts'
import { words as sessionPlace } from '../session/words.vi.ts'
import { house } from '../settings/house.vi.ts'
import { words as settings } from '../settings/words.vi.ts'
import { words as signIn } from '../sign-in/words.vi.ts'
import { words as textPlace } from '../text/words.vi.ts'
import { words as today } from '../today/words.vi.ts'

export const dictionary = {
  frame,
  guide,
  acting,
  paste,
  commitment: commitmentPlace,
  drafts,
  fields,
  today,
  commitments,
  mechanisms,
  record,
  telling,
  sessionPlace,
  textPlace,
  reported,
  settings,
  house,
  signIn,
  answers,
  kernel,
  affairs: {
    office,
    mechanism,
    session,
    instrument,
    contact,
    commitment,
    conflict,
    agenda,
    classification,
    credential,
    delegation,
    review,
    text,
  },
} as const
