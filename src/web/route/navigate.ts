/** Where the page is, and going elsewhere without loading it anew. The address is the only memory of where one is. */
import { useSyncExternalStore } from 'react'

const moved = 'comity-moved'

export const go = (address: string, { replace = false } = {}): void => {
  if (replace) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
  dispatchEvent(new Event(moved))
}

const listen = (listener: () => void): (() => void) => {
  addEventListener('popstate', listener)
  addEventListener(moved, listener)
  return () => {
    removeEventListener('popstate', listener)
    removeEventListener(moved, listener)
  }
}

export const usePath = (): string => useSyncExternalStore(listen, () => location.pathname)

export const useSearch = (): URLSearchParams =>
  new URLSearchParams(useSyncExternalStore(listen, () => location.search))
