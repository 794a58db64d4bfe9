/** Who may do what with an officer's key: the house's own matter. Whoever works on records may see whose key signed. */
import { type AffairAccess, deskRoles, everyAct, institutional } from '../kernel/access.ts'
import { acts } from './schema.ts'

export const access: AffairAccess = {
  see: [...deskRoles, 'administer'],
  acts: everyAct(acts, institutional),
}
