/** One line for the terminal for whatever may go wrong in setting up and running a node: what is wrong and what to do. */
import { explainConfigError } from '../node/config.ts'
import type { ListenError } from '../node/http/serve.ts'
import type { NodeError } from '../node/node.ts'
import type { InitError } from '../node/setup/init-node.ts'
import type { PairingError } from '../node/setup/pairing.ts'
import { explainStoreError, type StoreError } from '../store/store-error.ts'

export type SetupError = InitError | PairingError | NodeError | ListenError

const storeErrors: ReadonlySet<string> = new Set<StoreError['kind']>([
  'in-use',
  'newer-database',
  'not-ours',
  'cannot-open',
  'migration-failed',
  'mark-unreadable',
])

export const explain = (error: SetupError): string => {
  if (storeErrors.has(error.kind)) return explainStoreError(error as StoreError)
  switch (error.kind) {
    case 'folder-not-empty':
      return `${error.dir} is not empty: name a new folder.`
    case 'config-missing':
    case 'config-not-json':
    case 'config-invalid':
      return explainConfigError(error)
    case 'key-missing':
      return `${error.path} is missing: put it back from where keys are kept.`
    case 'key-exists':
      return `${error.path} exists already; nothing was overwritten.`
    case 'key-exposed':
      return `${error.path} can be read by others (mode ${error.mode}): "chmod 600" it, and replace the key if somebody may have read it.`
    case 'key-unreadable':
      return `${error.path} is not a usable key: ${error.why}.`
    case 'passphrase-missing':
      return `${error.path} is encrypted: name the file with its passphrase in COMITY_PASSPHRASE_FILE.`
    case 'passphrase-wrong':
      return `${error.path} does not open with this passphrase.`
    case 'root-offline':
      return `${error.path} is not here: do this where the root key is kept, or bring it for the moment.`
    case 'key-mismatched':
      return `the public key in ${error.path} does not belong to its private key: put the file back from a backup.`
    case 'other-purpose':
      return 'compact' in error
        ? `the compact ${error.compact} is of another purpose than this node.`
        : `this node is for ${error.ours}, that compact is for ${error.theirs}: a service node keeps to service.`
    case 'bad-compact':
      return `the description of the compact is wrong at "${error.field}".`
    case 'not-a-member':
      return `${error.authority} is not a member of that compact.`
    case 'already-joined':
      return `this node takes part in ${error.compact} already; "comity pair letter" prints its letter again.`
    case 'no-such-compact':
      return `this node takes part in no compact ${error.compact}: found it, or join it with the other side's letter.`
    case 'own-letter':
      return 'this is our own letter: give it to the other side and accept theirs.'
    case 'unusable-seal-key':
      return `the letter of ${error.authority} holds a sealing key (lane ${error.lane}) that nothing can be sealed to. Nothing was accepted: ask them for a letter of their present node.`
    case 'digits-missing':
      return 'read the digits of this letter with the other secretariat over the phone and give what you heard with --digits.'
    case 'digits-differ':
      return 'the digits heard are not those of this letter: somebody misread, or the letter was changed on its way. Nothing was accepted.'
    case 'already-paired':
      return `a letter of ${error.authority} was accepted before.`
    case 'port-busy':
      return `port ${error.port} is in use: stop what listens there, or set another port in comity.json.`
    case 'cannot-listen':
      return `cannot listen on port ${error.port}: ${error.why}.`
    case 'bad-json':
    case 'bad-shape':
    case 'bad-entry':
    case 'bad-genesis':
    case 'other-authority':
    case 'wrong-lane':
    case 'lanes-differ':
    case 'shared-key':
      return `this is not a letter of credence that holds in itself (${error.kind}): ask for it again.`
    default:
      return explainStoreError(error)
  }
}
