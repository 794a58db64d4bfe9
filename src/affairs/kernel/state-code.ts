/** A state: ISO 3166-1 alpha-2, upper case. It only groups authorities; it writes nothing. */
import { z } from 'zod'

export const stateCode = z.string().regex(/^[A-Z]{2}$/)
