/**
 * The public record as acts, in an order in which every record comes after those that it cites and every later act after
 * the one that made its record. Common positions and hotlines are no affairs yet and stay in the data.
 */
import type { RecordData } from '../record/record.ts'
import { commitmentActs } from './commitments.ts'
import { conflictActs } from './conflicts.ts'
import { contactActs } from './contacts.ts'
import { instrumentActs } from './instruments.ts'
import { mechanismActs } from './mechanisms.ts'
import { officeActs } from './offices.ts'
import { sessionActs } from './sessions.ts'
import type { DemoAct } from './told.ts'

export const recordActs = (data: RecordData): readonly DemoAct[] => [
  ...data.offices.flatMap(officeActs),
  ...data.mechanisms.flatMap(mechanismActs),
  ...data.sessions.flatMap(sessionActs),
  ...data.instruments.flatMap(instrumentActs),
  ...data.contacts.flatMap(contactActs),
  ...data.commitments.flatMap(commitmentActs),
  ...data.conflicts.flatMap(conflictActs),
]
