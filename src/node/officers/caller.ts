/** Who calls the node. */
import type { Officer } from './officer.ts'

export type Caller =
  | { readonly kind: 'nobody' }
  /** Not signed in, where the configuration opens reading to everyone; unmarked records only. */
  | { readonly kind: 'guest' }
  /** Holds the node's own token: administers from a terminal of this machine, and touches no record. */
  | { readonly kind: 'operator' }
  | {
      readonly kind: 'officer'
      readonly officer: Officer
      /** How they showed themselves: the browser's cookie, or a token of their own for scripts. */
      readonly by: 'cookie' | 'token'
      /** Of the sign-in, for revocation and the access log. */
      readonly signIn: string
    }

/** How the access log names a caller. */
export const actorOf = (caller: Caller): string =>
  caller.kind === 'officer' ? caller.officer.id : caller.kind
