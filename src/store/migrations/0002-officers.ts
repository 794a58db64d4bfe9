/** Officers, their roles, passkeys and sign-ins. */
import type { Migration } from '../migrate.ts'

export const officers: Migration = {
  number: 2,
  name: 'officers',
  sql: '',
}
