/** What a node says of itself to peers (protocol section 8.1, `hello`). */
import { maxBundle } from '../exchange/envelope.ts'
import type { Hello } from '../exchange/negotiate.ts'
import { sealSuite } from '../vault/seal.ts'
import { softwareVersion } from './version.ts'

/** `fileLimit`: the largest attachment taken, in bytes. */
export const ownHello = (fileLimit: number): Hello => ({
  versions: [1],
  suites: [sealSuite],
  limits: { bundle: maxBundle, file: fileLimit },
  capabilities: ['files', 'relay'],
  software: `comity/${softwareVersion}`,
})
