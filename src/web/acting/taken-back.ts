/** The strip takes a draft back, and the form that sent it, where it is still there, takes its words back. */
const takenBack = 'comity-taken-back'

/** Whether a form has taken the words of the draft back. */
export const tellTakenBack = (draft: string): boolean =>
  !dispatchEvent(new CustomEvent<string>(takenBack, { cancelable: true, detail: draft }))

/** `fillAgain` says whether the draft was sent from here; returns how to stop. */
export const hearTakenBack = (fillAgain: (draft: string) => boolean): (() => void) => {
  const hear = (event: Event): void => {
    if (event instanceof CustomEvent && fillAgain(String(event.detail))) event.preventDefault()
  }
  addEventListener(takenBack, hear)
  return () => removeEventListener(takenBack, hear)
}
