/** All words of the desk in one language: one file to load, and nothing of the others. */
import { words as agenda } from '../../affairs/agenda/words.en.ts'
import { words as answers } from '../../affairs/answers/words.en.ts'
import { words as classification } from '../../affairs/classification/words.en.ts'
import { words as commitment } from '../../affairs/commitment/words.en.ts'
import { words as conflict } from '../../affairs/conflict/words.en.ts'
import { words as contact } from '../../affairs/contact/words.en.ts'
import { words as credential } from '../../affairs/credential/words.en.ts'
import { words as delegation } from '../../affairs/delegation/words.en.ts'
import { words as instrument } from '../../affairs/instrument/words.en.ts'
import { words as kernel } from '../../affairs/kernel/words.en.ts'
import { words as mechanism } from '../../affairs/mechanism/words.en.ts'
import { words as office } from '../../affairs/office/words.en.ts'
import { words as review } from '../../affairs/review/words.en.ts'
import { words as session } from '../../affairs/session/words.en.ts'
import { words as text } from '../../affairs/text/words.en.ts'
import { words as acting } from '../acting/words.en.ts'
import { words as commitmentPlace } from '../commitment/words.en.ts'
import { words as commitments } from '../commitments/words.en.ts'
import { words as drafts } from '../drafts/words.en.ts'
import { words as fields } from '../fields/words.en.ts'
import { words as frame } from '../frame/words.en.ts'
import { words as guide } from '../guide/words.en.ts'
import { words as mechanisms } from '../mechanisms/words.en.ts'
import { words as paste } from '../paste/words.en.ts'
import { words as telling } from '../record/telling/words.en.ts'
import { words as record } from '../record/words.en.ts'
import { words as reported } from '../reported/words.en.ts'
import { words as sessionPlace } from '../session/words.en.ts'
import { house } from '../settings/house.en.ts'
import { words as settings } from '../settings/words.en.ts'
import { words as signIn } from '../sign-in/words.en.ts'
import { words as textPlace } from '../text/words.en.ts'
import { words as today } from '../today/words.en.ts'

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
