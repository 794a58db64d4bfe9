/**
 * Faults of who signs, adopts and answers: what VN.MPS sends with its real keys to the running node of TH.NSC, which keeps
 * each act as it came and gives it no effect, for its own reason.
 */
import { challengeOf } from '../../src/affairs/credential/challenge.ts'
import type { JsonObject } from '../../src/ledger/strict-json.ts'
import type { Manner } from '../authenticator/software-authenticator.ts'
import { act, noSources } from '../check/act.ts'
import { markedReport } from '../check/marked-exercise.ts'
import { paragraphs } from '../check/wording.ts'
import type { SigningKey } from '../nodes/browser.ts'
import type { ActToRelease } from '../nodes/node-api.ts'
import { demoCeiling } from '../nodes/officers.ts'
import { authorities } from '../nodes/sides.ts'
import { type Attack, alarmsOf, attack } from './exchange-faults.ts'
import type { Fault } from './fault.ts'
import { corrected, credentials, open, unsigned } from './prepared-signing.ts'

/** Sends one act and says why it has no effect at the other side. */
const sendAct = async ({ sender, verdictAt, send }: Attack, { body, ...facts }: ActToRelease) => {
  const { text, leaf } = sender.entry({ facts, body })
  const refused = await send([text])
  return [...refused, ...verdictAt(leaf.seq)]
}

const fault = (
  name: string,
  done: string,
  expected: string,
  made: (attack: Attack) => ActToRelease,
  isQuick = false,
): Fault => ({
  name,
  done,
  check: 'receiving node',
  expected,
  isQuick,
  see: attack((each) => sendAct(each, made(each))),
})

interface Assertion {
  readonly act?: string
  readonly record?: string
  readonly digest?: string
  readonly credential?: string
}

/** The officer's authenticator signs this; what the act then says may be something else. */
const assertion = (
  { compact, signing }: Attack,
  { authenticator }: SigningKey,
  {
    act: step = 'signed',
    record = unsigned,
    digest = signing.digest,
    credential = credentials.own,
  }: Assertion,
  manner: Manner = {},
): JsonObject => {
  const authority = authorities.VN
  const challenge = challengeOf({ act: step, authority, compact, credential, digest, record })
  return { credential, ...authenticator.sign(challenge, manner) }
}

const signed = (digest: string, by: JsonObject): ActToRelease =>
  act(unsigned, 'signed', { digest, by }, { cites: [String(by.credential)] })

export const signatureFaults: readonly Fault[] = [
  fault(
    'signature on an old digest',
    'an officer signs the text as it stood before the other wording was agreed',
    'void other-digest',
    (each) => {
      const { keys, oldDigest } = each.signing
      return signed(oldDigest, assertion(each, keys.own, { digest: oldDigest }))
    },
    true,
  ),
  fault(
    'passkey of another officer',
    "a signature names one officer's key and is made with a colleague's",
    'void other-key',
    (each) => signed(each.signing.digest, assertion(each, each.signing.keys.colleague, {})),
    true,
  ),
  fault(
    'signature by no key of the officer',
    "a colleague's signature is shown as one by the officer's own key",
    'void bad-signature: signature',
    (each) => {
      const { digest, keys } = each.signing
      return signed(digest, {
        ...assertion(each, keys.colleague, {}),
        key: keys.own.authenticator.key,
      })
    },
  ),
  fault(
    'retired credential',
    'a text is signed with a key that its authority has retired',
    'void retired-credential',
    (each) => {
      const { digest, keys } = each.signing
      return signed(digest, assertion(each, keys.retired, { credential: credentials.retired }))
    },
  ),
  fault(
    'assertion replayed for another act',
    'what an officer signed to initial the text is used to sign it',
    'void bad-signature: challenge',
    (each) => signed(each.signing.digest, assertion(each, each.signing.keys.own, { act: 'initialled' })),
    true,
  ),
  fault(
    'signature without its officer',
    'an authenticator signs that has asked nobody',
    'void bad-signature: not-verified',
    (each) => signed(each.signing.digest, assertion(each, each.signing.keys.own, {}, { flags: 0x01 })),
  ),
  fault(
    'signature at another site',
    'an officer was led to sign on a page of somebody else',
    'void bad-signature: origin',
    (each) =>
      signed(
        each.signing.digest,
        assertion(each, each.signing.keys.own, {}, { origin: 'https://desk.example' }),
      ),
  ),
  fault(
    'adoption with an open paragraph',
    'VN.MPS adopts a text on whose paragraph the sides differ',
    'void open-paragraphs',
    ({ signing }) => act(open, 'adopted', { digest: signing.digest }),
    true,
  ),
  fault(
    'change after adoption',
    'VN.MPS words a paragraph anew of a text that both have adopted',
    'void locked',
    () =>
      act(
        unsigned,
        'proposed',
        { key: 'more', base: null, marking: null, form: 'paragraph', place: 'W', commits: null },
        { body: { texts: paragraphs.monthly, note: null } },
      ),
  ),
  fault(
    'endorsement after change',
    'VN.MPS confirms what TH.NSC had told before it corrected it',
    'void corrected-since',
    ({ signing }) => act(corrected, 'confirmed', { statement: signing.correctedLeaf }),
    true,
  ),
  fault(
    'born with other terms',
    'a commitment is born of an adopted paragraph with another date than the paragraph has',
    'void not-as-adopted',
    ({ signing: { birth } }) =>
      act(
        birth.record,
        'born',
        { ...birth.fields, due: '2027-12' },
        { cites: [unsigned], body: { text: paragraphs.quarterly, ...noSources } },
      ),
  ),
  fault(
    'born under another name',
    'a commitment of the adopted text is born a second time, in another record',
    'void not-its-name',
    ({ signing: { birth } }) =>
      act('commitment/b-SABOTAGE', 'born', birth.fields, {
        cites: [unsigned],
        body: { text: paragraphs.quarterly, ...noSources },
      }),
  ),
  {
    name: 'marking above the ceiling',
    done: 'VN.MPS sends what is marked above what the node of TH.NSC may keep',
    check: 'receiving node',
    expected: 'above-ceiling',
    isQuick: true,
    see: attack(async (each) => [
      ...(await sendAct(each, markedReport(demoCeiling + 1, 'commitment/SABOTAGE-MARKED'))),
      ...(await alarmsOf(each.target)),
    ]),
  },
]
