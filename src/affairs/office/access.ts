/** Who may do what with an office. Our own are the administrator's to name; what is told of others is desk work. */
import { type AffairAccess, deskRoles, everyAct, institutional, ordinary } from '../kernel/access.ts'
import { acts } from './schema.ts'

export const access: AffairAccess = {
  see: [...deskRoles, 'administer'],
  acts: { ...everyAct(acts, ordinary), introduced: institutional },
}
