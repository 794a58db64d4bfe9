/** All words of the desk in one language: one file to load, and nothing of the others. */
import { words as agenda } from '../../affairs/agenda/words.th.ts'
import { words as answers } from '../../affairs/answers/words.th.ts'
import { words as classification } from '../../affairs/classification/words.th.ts'
import { words as commitment } from '../../affairs/commitment/words.th.ts'
import { words as conflict } from '../../affairs/conflict/words.th.ts'
import { words as contact } from '../../affairs/contact/words.th.ts'
import { words as credential } from '../../affairs/credential/words.th.ts'
import { words as delegation } from '../../affairs/delegation/words.th.ts'
import { words as instrument } from '../../affairs/instrument/words.th.ts'
import { words as kernel } from '../../affairs/kernel/words.th.ts'
import { words as mechanism } from '../../affairs/mechanism/words.th.ts'
import { words as office } from '../../affairs/office/words.th.ts'
import { words as review } from '../../affairs/review/words.th.ts'
import { words as session } from '../../affairs/session/words.th.ts'
import { words as text } from '../../affairs/text/words.th.ts'
import { words as acting } from '../acting/words.th.ts'
import { words as commitmentPlace } from '../commitment/words.th.ts'
import { words as commitments } from '../commitments/words.th.ts'
import { words as drafts } from '../drafts/words.th.ts'
import { words as fields } from '../fields/words.th.ts'
import { words as frame } from '../frame/words.th.ts'
import { words as guide } from '../guide/words.th.ts'
import { words as mechanisms } from '../mechanisms/words.th.ts'
import { words as paste } from '../paste/words.th.ts'
import { words as telling } from '../record/telling/words.th.ts'
import { words as record } from '../record/words.th.ts'
import { words as reported } from '../reported/words.th.ts'
import { words as sessionPlace } from '../session/words.th.ts'
import { house } from '../settings/house.th.ts'
import { words as settings } from '../settings/words.th.ts'
import { words as signIn } from '../sign-in/words.th.ts'
import { words as textPlace } from '../text/words.th.ts'
import { words as today } from '../today/words.th.ts'

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
