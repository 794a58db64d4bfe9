/** References between records, and to authorities and states. */
import { z } from 'zod'
import { isAuthority, isRecordId, stateOf } from '../../ledger/names.ts'

/** The id of a record of one of these affairs. */
export const recordIn = (...affairs: readonly string[]) =>
  z
    .string()
    .refine(
      (id) => isRecordId(id) && affairs.some((affair) => id.startsWith(`${affair}/`)),
      'not such a record',
    )

/** Who has to act: authorities (`VN.MPS`) or whole states (`VN`); empty where nobody is named. */
export const responsible = z
  .array(
    z.string().refine((each) => /^[A-Z]{2}$/.test(each) || isAuthority(each), 'neither authority nor state'),
  )
  .max(16)

export const stateOfAuthority = stateOf
