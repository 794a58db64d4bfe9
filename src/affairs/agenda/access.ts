/** Who may do what with an agenda. */
import { type AffairAccess, deskRoles, everyAct, ordinary } from '../kernel/access.ts'
import { acts } from './schema.ts'

export const access: AffairAccess = { see: deskRoles, acts: everyAct(acts, ordinary) }
