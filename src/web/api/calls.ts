/**
 * The routes that the desk calls. The types are the routes' own: a path that is no route's, or an answer read otherwise
 * than its schema says, does not compile.
 */
import type { z } from 'zod'
import type { addComment, listComments, removeComment } from '../../node/api/drafts/comments.ts'
import type { editDraft, prepareDraft } from '../../node/api/drafts/prepare-draft.ts'
import type { readActs } from '../../node/api/drafts/read-acts.ts'
import type { listDrafts, readDraft } from '../../node/api/drafts/read-drafts.ts'
import type { readReleasePolicy, setReleasePolicy } from '../../node/api/drafts/release-policy.ts'
import type {
  clearDraft,
  discardDraft,
  releaseDraft,
  sendDraftNow,
  takeBackDraft,
} from '../../node/api/drafts/take-step.ts'
import type { health } from '../../node/api/health.ts'
import type { listAlarms } from '../../node/api/list-alarms.ts'
import type { listRecords } from '../../node/api/list-records.ts'
import type {
  addOfficer,
  changeOfficer,
  inviteOfficer,
  listOfficers,
  setOfficerState,
  withdrawOffice,
} from '../../node/api/officers/keep-officers.ts'
import type { changePassword, readMe } from '../../node/api/officers/me.ts'
import type {
  endOfficerSignIn,
  endOfficerSignIns,
  readOfficerAccess,
  removeOfficerPasskey,
} from '../../node/api/officers/officer-sign-ins.ts'
import type { clearKept, keep, listKept, readKept } from '../../node/api/officers/own-kept.ts'
import type {
  addPasskey,
  listPasskeys,
  passkeyCreation,
  removePasskey,
} from '../../node/api/officers/own-passkeys.ts'
import type { endSignIn, listSignIns, makeToken } from '../../node/api/officers/own-sign-ins.ts'
import type { readAccessLog } from '../../node/api/officers/read-access-log.ts'
import type {
  invitedPasskeyCreation,
  redeemInvitation,
  redeemWithPasskey,
} from '../../node/api/officers/redeem-invitation.ts'
import type { readPolicy, setPolicy } from '../../node/api/officers/set-sign-in-policy.ts'
import type { signIn } from '../../node/api/officers/sign-in.ts'
import type { passkeyRequest, signInWithPasskey } from '../../node/api/officers/sign-in-with-passkey.ts'
import type { signOut, signOutEverywhere } from '../../node/api/officers/sign-out.ts'
import type { credentialCreation, parseCredential } from '../../node/api/officers/signing-credentials.ts'
import type { openCommitmentsRoute } from '../../node/api/openings/open-commitments.ts'
import type { openSessionRoute } from '../../node/api/openings/open-session.ts'
import type { openTextRoute } from '../../node/api/openings/open-text.ts'
import type { readReported } from '../../node/api/openings/read-reported.ts'
import type { readWaiting } from '../../node/api/openings/read-waiting.ts'
import type { readAges } from '../../node/api/read-ages.ts'
import type { readAnswers } from '../../node/api/read-answers.ts'
import type { readEvidence } from '../../node/api/read-evidence.ts'
import type { readHeads } from '../../node/api/read-heads.ts'
import type { readLinks } from '../../node/api/read-links.ts'
import type { readNode } from '../../node/api/read-node.ts'
import type { readOfficeMatters } from '../../node/api/read-office-matters.ts'
import type { readRecord } from '../../node/api/read-record.ts'
import type { searchWords } from '../../node/api/search-words.ts'
import type { setEndpoint } from '../../node/api/set-endpoint.ts'
import type { setLink } from '../../node/api/set-link.ts'

/** What a route tells by its types. */
export interface AnyRoute {
  readonly path: string
  readonly params: z.ZodObject
  readonly query: z.ZodObject
  readonly body: z.ZodType | null
  readonly answer: z.ZodType
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

export interface Call<R extends AnyRoute> {
  readonly method: Method
  readonly path: R['path']
  /** Only for the types. */
  readonly route?: R
}

export type ParamsOf<R extends AnyRoute> = z.input<R['params']>
export type QueryOf<R extends AnyRoute> = z.input<R['query']>
export type BodyOf<R extends AnyRoute> = R['body'] extends infer B
  ? B extends z.ZodType
    ? z.input<B>
    : never
  : never
export type AnswerOf<R extends AnyRoute> = z.output<R['answer']>

const get = <R extends AnyRoute>(path: R['path']): Call<R> => ({ method: 'GET', path })
const post = <R extends AnyRoute>(path: R['path']): Call<R> => ({ method: 'POST', path })
const put = <R extends AnyRoute>(path: R['path']): Call<R> => ({ method: 'PUT', path })
const remove = <R extends AnyRoute>(path: R['path']): Call<R> => ({ method: 'DELETE', path })

export const calls = {
  health: get<typeof health>('/health'),
  node: get<typeof readNode>('/node'),
  records: get<typeof listRecords>('/compacts/{compact}/records'),
  record: get<typeof readRecord>('/compacts/{compact}/records/{affair}/{id}'),
  answers: get<typeof readAnswers>('/compacts/{compact}/answers'),
  text: get<typeof openTextRoute>('/compacts/{compact}/texts/{id}'),
  comments: get<typeof listComments>('/compacts/{compact}/comments'),
  addComment: post<typeof addComment>('/compacts/{compact}/comments'),
  removeComment: remove<typeof removeComment>('/compacts/{compact}/comments/{id}'),
  signingKeyCreation: post<typeof credentialCreation>('/credentials/options'),
  readSigningKey: post<typeof parseCredential>('/credentials/parse'),
  search: get<typeof searchWords>('/compacts/{compact}/search'),
  ages: get<typeof readAges>('/compacts/{compact}/ages'),
  commitments: get<typeof openCommitmentsRoute>('/compacts/{compact}/commitments'),
  waiting: get<typeof readWaiting>('/compacts/{compact}/waiting'),
  heads: get<typeof readHeads>('/compacts/{compact}/heads'),
  session: get<typeof openSessionRoute>('/compacts/{compact}/sessions/{id}'),
  reported: get<typeof readReported>('/compacts/{compact}/reported'),
  evidence: post<typeof readEvidence>('/compacts/{compact}/evidence'),
  setLink: post<typeof setLink>('/compacts/{compact}/links/{authority}'),
  drafts: get<typeof listDrafts>('/compacts/{compact}/drafts'),
  draft: get<typeof readDraft>('/compacts/{compact}/drafts/{id}'),
  prepareDraft: post<typeof prepareDraft>('/compacts/{compact}/drafts'),
  editDraft: put<typeof editDraft>('/compacts/{compact}/drafts/{id}'),
  clearDraft: post<typeof clearDraft>('/compacts/{compact}/drafts/{id}/clear'),
  releaseDraft: post<typeof releaseDraft>('/compacts/{compact}/drafts/{id}/release'),
  takeBackDraft: post<typeof takeBackDraft>('/compacts/{compact}/drafts/{id}/take-back'),
  sendDraftNow: post<typeof sendDraftNow>('/compacts/{compact}/drafts/{id}/send-now'),
  discardDraft: post<typeof discardDraft>('/compacts/{compact}/drafts/{id}/discard'),
  acts: get<typeof readActs>('/acts'),
  releasePolicy: get<typeof readReleasePolicy>('/policy'),
  keptNames: get<typeof listKept>('/me/kept'),
  kept: get<typeof readKept>('/me/kept/{name}'),
  keep: put<typeof keep>('/me/kept/{name}'),
  clearKept: remove<typeof clearKept>('/me/kept/{name}'),
  me: get<typeof readMe>('/me'),
  signIn: post<typeof signIn>('/sign-in'),
  passkeyRequest: post<typeof passkeyRequest>('/sign-in/passkey/options'),
  signInWithPasskey: post<typeof signInWithPasskey>('/sign-in/passkey'),
  redeem: post<typeof redeemInvitation>('/invitations/password'),
  invitedPasskey: post<typeof invitedPasskeyCreation>('/invitations/passkey/options'),
  redeemWithPasskey: post<typeof redeemWithPasskey>('/invitations/passkey'),
  signOut: post<typeof signOut>('/sign-out'),
  signOutEverywhere: post<typeof signOutEverywhere>('/sign-out/everywhere'),
  signIns: get<typeof listSignIns>('/sign-ins'),
  endSignIn: remove<typeof endSignIn>('/sign-ins/{id}'),
  passkeys: get<typeof listPasskeys>('/passkeys'),
  passkeyCreation: post<typeof passkeyCreation>('/passkeys/options'),
  addPasskey: post<typeof addPasskey>('/passkeys'),
  removePasskey: remove<typeof removePasskey>('/passkeys/{id}'),
  changePassword: put<typeof changePassword>('/me/password'),
  makeToken: post<typeof makeToken>('/tokens'),
  officers: get<typeof listOfficers>('/officers'),
  addOfficer: post<typeof addOfficer>('/officers'),
  withdrawOffice: post<typeof withdrawOffice>('/grants/withdrawals'),
  changeOfficer: put<typeof changeOfficer>('/officers/{officer}'),
  setOfficerState: put<typeof setOfficerState>('/officers/{officer}/state'),
  inviteOfficer: post<typeof inviteOfficer>('/officers/{officer}/invitations'),
  officerAccess: get<typeof readOfficerAccess>('/officers/{officer}/sign-ins'),
  endOfficerSignIns: remove<typeof endOfficerSignIns>('/officers/{officer}/sign-ins'),
  endOfficerSignIn: remove<typeof endOfficerSignIn>('/officers/{officer}/sign-ins/{id}'),
  removeOfficerPasskey: remove<typeof removeOfficerPasskey>('/officers/{officer}/passkeys/{id}'),
  setReleasePolicy: put<typeof setReleasePolicy>('/policy'),
  signInPolicy: get<typeof readPolicy>('/sign-in-policy'),
  setSignInPolicy: put<typeof setPolicy>('/sign-in-policy'),
  accessLog: get<typeof readAccessLog>('/access-log'),
  alarms: get<typeof listAlarms>('/alarms'),
  links: get<typeof readLinks>('/compacts/{compact}/links'),
  setEndpoint: put<typeof setEndpoint>('/compacts/{compact}/links/{authority}/endpoint'),
  officeMatters: get<typeof readOfficeMatters>('/compacts/{compact}/offices/{id}/matters'),
} as const

export type OfficerShown = AnswerOf<typeof listOfficers>['officers'][number]
export type ActsShown = AnswerOf<typeof readActs>['acts']
export type WholeDraft = AnswerOf<typeof readDraft>
export type ToPrepare = BodyOf<typeof prepareDraft>
export type ActToSend = ToPrepare['acts'][number]
export type DraftShown = AnswerOf<typeof listDrafts>['drafts'][number]
export type Me = AnswerOf<typeof readMe>
export type NodeShown = AnswerOf<typeof readNode>
export type CompactShown = NodeShown['compacts'][number]
export type LinkShown = CompactShown['links'][number]
export type RecordPage = AnswerOf<typeof listRecords>
export type RecordListed = RecordPage['records'][number]
export type RecordShown = AnswerOf<typeof readRecord>
export type ActShown = RecordShown['acts'][number]
export type Answers = AnswerOf<typeof readAnswers>
export type SearchAnswer = AnswerOf<typeof searchWords>
export type Found = SearchAnswer['found'][number]
export type ListAsked = QueryOf<typeof listRecords>
export type AgesCounted = AnswerOf<typeof readAges>
export type CommitmentsOverview = AnswerOf<typeof openCommitmentsRoute>
export type WaitingCount = AnswerOf<typeof readWaiting>['waiting'][number]
export type SessionShown = AnswerOf<typeof openSessionRoute>
export type ReportedStatement = AnswerOf<typeof readReported>['statements'][number]
export type TextShown = AnswerOf<typeof openTextRoute>
export type FrameOfText = NonNullable<TextShown['frame']>
export type ParagraphShown = TextShown['paragraphs'][number]
export type BracketShown = ParagraphShown['brackets'][number]
export type CommentShown = AnswerOf<typeof listComments>['comments'][number]
export type FeedShown = AnswerOf<typeof readHeads>['feeds'][number]
