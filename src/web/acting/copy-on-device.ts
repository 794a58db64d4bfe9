/** Copies of what is in work on this device, by officer and name. Where storage is switched off there are none. */
const prefix = 'kept '

export interface CopyOnDevice {
  readonly key: string
  read(): string | null
  write(text: string): void
  remove(): void
}

export const copyOnDevice = (officer: string | undefined, name: string): CopyOnDevice => {
  const key = `${prefix}${officer ?? 'guest'} ${name}`
  return {
    key,
    read: () => trying(() => localStorage.getItem(key)) ?? null,
    write: (text) => trying(() => localStorage.setItem(key, text)),
    remove: () => trying(() => localStorage.removeItem(key)),
  }
}

/** At signing out: the next who sits here is somebody else. */
export const forgetCopies = (officer: string): void => {
  trying(() => {
    const keys = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '')
    for (const key of keys) if (key.startsWith(`${prefix}${officer} `)) localStorage.removeItem(key)
  })
}

const trying = <T>(work: () => T): T | undefined => {
  try {
    return work()
  } catch {
    // Switched off, or full.
    return undefined
  }
}
