/**
 * The room of the guide while it is on its way. Without it the place would be laid out twice, and a button could go from under
 * the finger between pressing and letting go.
 */
import './guide-room.css'

const key = 'guide'

/** On this device, whoever sits at it; where storage is switched off the guide is taken to be open. */
export const rememberGuide = (isOpen: boolean): void => {
  try {
    localStorage.setItem(key, isOpen ? 'open' : 'hidden')
  } catch {
    // Switched off, or full.
  }
}

const wasHidden = (): boolean => {
  try {
    return localStorage.getItem(key) === 'hidden'
  } catch {
    return false
  }
}

export const GuideRoom = () =>
  wasHidden() ? null : <div className="guide-room no-print" aria-hidden="true" />
