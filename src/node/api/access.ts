/**
 * Who may call which route: the one place where it stands. What a caller who may call then sees or may do is decided by
 * the officer's clearance (`caller-sight.ts`) and by the `access.ts` of each affair.
 */
import { deskRoles, roles as everyRole, type Role } from '../../affairs/kernel/access.ts'
import type { Caller } from '../officers/caller.ts'
import { holdsRole } from '../officers/officer.ts'

/** Kinds of callers that are let in, and the roles of which an officer needs one. */
export interface Who {
  readonly nobody?: true
  readonly guest?: true
  readonly operator?: true
  /** `signed-in`: every officer, with whatever roles or none. */
  readonly officers: readonly Role[] | 'signed-in'
}

const anyone: Who = { nobody: true, guest: true, operator: true, officers: 'signed-in' }
/** Whoever may know how the house stands, and not what its records say. */
const house: Who = { guest: true, operator: true, officers: 'signed-in' }
/** Records: whoever works on them, and guests where the configuration lets them read. Not the operator. */
const readers: Who = { guest: true, officers: deskRoles }
/** The same, and who keeps the house; which affairs the latter sees, their `access.ts` says (`officers/affairs-seen.ts`). */
const readersOfSome: Who = { guest: true, officers: everyRole }
const keepers: Who = { operator: true, officers: ['administer'] }
const watchers: Who = { operator: true, officers: ['administer', 'audit'] }
/** Every officer, about what is their own. */
const oneself: Who = { officers: 'signed-in' }
const holding = (...officers: readonly Role[]): Who => ({ officers })

/** Which drafts each of them sees stands in `drafts/draft-rules.ts`: an administrator, those of the house's own matters. */
const drafters: Who = holding(...everyRole)

/** By method and path below `/api/v1`. */
export const access: Readonly<Record<string, Who>> = {
  'GET /health': anyone,
  'GET /openapi.json': anyone,
  'GET /metrics': watchers,
  'GET /node': house,
  // Each listener is told what the routes of such things would show them.
  'GET /events': house,
  'GET /alarms': { operator: true, officers: everyRole },
  'GET /compacts/{compact}/links': watchers,
  'POST /compacts/{compact}/links/{authority}': keepers,
  'PUT /compacts/{compact}/links/{authority}/endpoint': keepers,

  'GET /compacts/{compact}/heads': house,
  'POST /compacts/{compact}/state-digest': house,
  'GET /compacts/{compact}/records': readersOfSome,
  'GET /compacts/{compact}/records/{affair}/{id}': readersOfSome,
  'GET /compacts/{compact}/offices/{id}/matters': readersOfSome,
  'GET /compacts/{compact}/answers': readers,
  'GET /compacts/{compact}/ages': readers,
  'GET /compacts/{compact}/commitments': readers,
  'GET /compacts/{compact}/waiting': readers,
  'GET /compacts/{compact}/search': readers,
  'GET /compacts/{compact}/sessions/{id}': readers,
  'GET /compacts/{compact}/sessions/{id}/calendar': readers,
  'GET /compacts/{compact}/texts/{id}': readers,
  'GET /compacts/{compact}/reported': readers,
  'POST /compacts/{compact}/reported/answers': holding('prepare', 'administer'),
  'GET /compacts/{compact}/papers/{kind}/{id}': readers,
  'GET /compacts/{compact}/files/{commitment}': readers,
  'POST /compacts/{compact}/files': holding('prepare', 'administer'),
  'POST /compacts/{compact}/acts': holding('release'),
  'POST /compacts/{compact}/evidence': holding('release', 'audit'),
  'POST /compacts/{compact}/erasures': holding('release'),

  'POST /compacts/{compact}/drafts': holding('prepare', 'administer'),
  'PUT /compacts/{compact}/drafts/{id}': holding('prepare', 'administer'),
  'GET /compacts/{compact}/drafts': drafters,
  'GET /compacts/{compact}/drafts/{id}': drafters,
  'POST /compacts/{compact}/drafts/{id}/clear': holding('clear'),
  'POST /compacts/{compact}/drafts/{id}/release': holding('release'),
  'POST /compacts/{compact}/drafts/{id}/send-now': holding('release'),
  'POST /compacts/{compact}/drafts/{id}/take-back': holding('prepare', 'release', 'administer'),
  'POST /compacts/{compact}/drafts/{id}/discard': holding('prepare', 'clear', 'administer'),
  'GET /compacts/{compact}/comments': holding(...deskRoles),
  'POST /compacts/{compact}/comments': holding('prepare', 'clear', 'release'),
  'PUT /compacts/{compact}/comments/{id}': holding('prepare', 'clear', 'release'),
  'DELETE /compacts/{compact}/comments/{id}': holding('prepare', 'clear', 'release'),
  'GET /acts': house,
  'GET /policy': { operator: true, officers: 'signed-in' },
  'PUT /policy': keepers,

  'POST /sign-in': anyone,
  'POST /sign-in/passkey/options': anyone,
  'POST /sign-in/passkey': anyone,
  'POST /invitations/password': anyone,
  'POST /invitations/passkey/options': anyone,
  'POST /invitations/passkey': anyone,
  'GET /me': anyone,
  'POST /sign-out': oneself,
  'POST /sign-out/everywhere': oneself,
  'PUT /me/password': oneself,
  'GET /me/kept': oneself,
  'GET /me/kept/{name}': oneself,
  'PUT /me/kept/{name}': oneself,
  'DELETE /me/kept/{name}': oneself,
  'GET /sign-ins': oneself,
  'DELETE /sign-ins/{id}': oneself,
  'POST /tokens': oneself,
  'GET /passkeys': oneself,
  'POST /passkeys/options': oneself,
  'POST /passkeys': oneself,
  'DELETE /passkeys/{id}': oneself,
  'POST /credentials/options': oneself,
  'POST /credentials/parse': oneself,
  // Who audits has to know whom the access log names, and what each may do.
  'GET /officers': watchers,
  'POST /officers': keepers,
  'GET /officers/{officer}': watchers,
  'PUT /officers/{officer}': keepers,
  'PUT /officers/{officer}/state': keepers,
  'POST /officers/{officer}/invitations': keepers,
  'GET /officers/{officer}/sign-ins': keepers,
  'DELETE /officers/{officer}/sign-ins': keepers,
  'DELETE /officers/{officer}/sign-ins/{id}': keepers,
  'DELETE /officers/{officer}/passkeys/{id}': keepers,
  // An administrator who made a token of another could act as them.
  'POST /officers/{officer}/tokens': { operator: true, officers: [] },
  'POST /grants/withdrawals': keepers,
  'GET /sign-in-policy': watchers,
  'PUT /sign-in-policy': keepers,
  'GET /access-log': holding('audit'),
}

export const isLetIn = (who: Who, caller: Caller): boolean => {
  switch (caller.kind) {
    case 'officer':
      return who.officers === 'signed-in' || holdsRole(caller.officer, who.officers)
    default:
      return who[caller.kind] === true
  }
}
