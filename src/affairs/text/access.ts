/** Who may do what with a text. */
import { type AffairAccess, deskRoles, everyAct, ordinary } from '../kernel/access.ts'
import { acts } from './schema.ts'

export const access: AffairAccess = { see: deskRoles, acts: everyAct(acts, ordinary) }
