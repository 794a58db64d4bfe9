/** One window of nonces for each peer, so that none can fill the memory in which the others' are looked up. */
import { createNonceWindow, type NonceWindow } from '../../exchange/signed-request.ts'

/** Within 600 seconds; a peer that fetches more files than that waits. */
const capacity = 20_000

/** Only verified requests come here, so there are as many windows as there are peers. */
export const createPeerNonces = (): NonceWindow => {
  const windows = new Map<string, NonceWindow>()
  return {
    admit: (nonce, created, now) => {
      const peer = peerOf(nonce)
      const window = windows.get(peer) ?? createNonceWindow(capacity)
      windows.set(peer, window)
      return window.admit(nonce, created, now)
    },
  }
}

/** `comity/<compact>/<authority>/<lane>/<epoch> <nonce>`: the authority, in whatever compact. */
const peerOf = (nonce: string): string => nonce.split('/', 3)[2] ?? ''
