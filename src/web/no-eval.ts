/**
 * Zod compiles schemas into functions where it can, and tries at the first schema whether it can. The desk's content
 * security policy runs no strings as scripts, so it is told beforehand; this must be loaded before any schema.
 */
import { config } from 'zod'

config({ jitless: true })
