/** The routes of officers: signing in, what one keeps of oneself, and keeping the house. */
import type { Route } from '../route.ts'
import {
  addOfficer,
  changeOfficer,
  inviteOfficer,
  listOfficers,
  readOfficer,
  setOfficerState,
  withdrawOffice,
} from './keep-officers.ts'
import { changePassword, readMe } from './me.ts'
import {
  endOfficerSignIn,
  endOfficerSignIns,
  makeOfficerToken,
  readOfficerAccess,
  removeOfficerPasskey,
} from './officer-sign-ins.ts'
import { clearKept, keep, listKept, readKept } from './own-kept.ts'
import { addPasskey, listPasskeys, passkeyCreation, removePasskey } from './own-passkeys.ts'
import { endSignIn, listSignIns, makeToken } from './own-sign-ins.ts'
import { readAccessLog } from './read-access-log.ts'
import { invitedPasskeyCreation, redeemInvitation, redeemWithPasskey } from './redeem-invitation.ts'
import { readPolicy, setPolicy } from './set-sign-in-policy.ts'
import { signIn } from './sign-in.ts'
import { passkeyRequest, signInWithPasskey } from './sign-in-with-passkey.ts'
import { signOut, signOutEverywhere } from './sign-out.ts'
import { credentialCreation, parseCredential } from './signing-credentials.ts'

export const officerRoutes: readonly Route[] = [
  signIn,
  passkeyRequest,
  signInWithPasskey,
  redeemInvitation,
  invitedPasskeyCreation,
  redeemWithPasskey,
  signOut,
  signOutEverywhere,
  readMe,
  changePassword,
  listKept,
  readKept,
  keep,
  clearKept,
  listSignIns,
  endSignIn,
  makeToken,
  listPasskeys,
  passkeyCreation,
  addPasskey,
  removePasskey,
  credentialCreation,
  parseCredential,
  listOfficers,
  addOfficer,
  readOfficer,
  changeOfficer,
  setOfficerState,
  inviteOfficer,
  withdrawOffice,
  readOfficerAccess,
  endOfficerSignIns,
  endOfficerSignIn,
  removeOfficerPasskey,
  makeOfficerToken,
  readPolicy,
  setPolicy,
  readAccessLog,
]
