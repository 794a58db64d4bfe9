/**
 * A sign-in that has ended while a page was open. The call that met it waits here; the dialog that lies over the page
 * (`sign-in-again.tsx`) says how it went on. Where no dialog listens nobody was signed in, and the call fails as it came.
 */
const expired = 'comity-sign-in-expired'
const entered = 'comity-signed-in-again'

interface Waiting {
  readonly done: (isSignedIn: boolean) => void
}

/** Whether the same officer has signed in again. */
export const signInAgain = (): Promise<boolean> =>
  new Promise((resolve) => {
    const event = new CustomEvent<Waiting>(expired, { cancelable: true, detail: { done: resolve } })
    const isUnheard = dispatchEvent(event)
    if (isUnheard) resolve(false)
  })

/** Hears calls that wait for a sign-in; returns how to stop. */
export const hearExpired = (onWaiting: (waiting: Waiting) => void): (() => void) => {
  const hear = (event: Event): void => {
    if (!(event instanceof CustomEvent)) return
    event.preventDefault()
    onWaiting(event.detail as Waiting)
  }
  addEventListener(expired, hear)
  return () => removeEventListener(expired, hear)
}

export const tellEntered = (): void => {
  dispatchEvent(new Event(entered))
}

export const hearEntered = (listener: () => void): (() => void) => {
  addEventListener(entered, listener)
  return () => removeEventListener(entered, listener)
}
