/** The officers of a node, put together: for the running node, and for the command line on the folder of a stopped one. */
import { randomBytes } from 'node:crypto'
import { createChallenges } from './challenges.ts'
import { type Invitations, openInvitations } from './invitations.ts'
import { type OfficerBook, openOfficerBook } from './officer-book.ts'
import type { OfficerDeps, OfficerStore } from './officer-deps.ts'
import { openPasskeys, type Passkeys } from './passkeys.ts'
import { createPasswordHasher, type ScryptCost } from './password-hash.ts'
import { readSignInPolicy, type SignInPolicy, setSignInPolicy } from './sign-in-policy.ts'
import { openPasswords, type Passwords } from './sign-in-with-password.ts'
import { openSignIns, type SignIns } from './sign-ins.ts'
import { openSigningCredentials, type SigningCredentials } from './signing-credentials.ts'
import { createThrottle, type Throttle } from './throttle.ts'
import { openWebauthn, type RelyingParty } from './webauthn.ts'

export interface Officers {
  readonly book: OfficerBook
  readonly invitations: Invitations
  readonly signIns: SignIns
  readonly passwords: Passwords
  readonly passkeys: Passkeys
  readonly credentials: SigningCredentials
  readPolicy(): SignInPolicy
  setPolicy(actor: string, policy: SignInPolicy): void
  /** What slows down guessing, also of codes. */
  readonly throttle: Throttle
}

export interface OfficersOptions {
  readonly store: OfficerStore
  readonly authority: string
  /** The address at which officers open the desk; without one there are no passkeys. */
  readonly origin: string | undefined
  readonly now?: () => number
  readonly onChanged?: () => void
  /** For tests, which sign in by the dozen. */
  readonly cost?: ScryptCost
}

export const openOfficers = ({
  store,
  authority,
  origin,
  now = Date.now,
  onChanged = () => {},
  cost,
}: OfficersOptions): Officers => {
  const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length))
  const deps: OfficerDeps = { store, authority, now, random, onChanged }
  const throttle = createThrottle(now, ({ kind, name }) => {
    const officer = kind === 'account' ? store.officers.findByHandle(name)?.id : undefined
    const target = officer === undefined ? kind : `${officer}/password`
    store.logAccess({ actor: 'nobody', action: 'sign-in-slowed', target, at: now() })
  })
  const hasher = createPasswordHasher({ random, ...(cost === undefined ? {} : { cost }) })
  const signIns = openSignIns(deps)
  const party: RelyingParty | undefined =
    origin === undefined ? undefined : { id: new URL(origin).hostname, origin, name: authority }
  const webauthn = party === undefined ? undefined : openWebauthn(party, createChallenges(now, random))
  const passkeys = openPasskeys({ ...deps, throttle, signIns, webauthn })
  return {
    book: openOfficerBook(deps),
    invitations: openInvitations({ ...deps, signIns, keepPasskey: passkeys.keep }),
    signIns,
    passwords: openPasswords({ ...deps, hasher, throttle, signIns }),
    passkeys,
    credentials: openSigningCredentials({ party, webauthn }),
    readPolicy: () => readSignInPolicy(store),
    setPolicy: (actor, policy) => setSignInPolicy(deps, actor, policy),
    throttle,
  }
}
