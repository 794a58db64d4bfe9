/** Who may do what with the table of classification: the house's own matter, which everyone who reads needs to see. */
import { type AffairAccess, deskRoles, everyAct, institutional } from '../kernel/access.ts'
import { acts } from './schema.ts'

export const access: AffairAccess = {
  see: [...deskRoles, 'administer'],
  acts: everyAct(acts, institutional),
}
