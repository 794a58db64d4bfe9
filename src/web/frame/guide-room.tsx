/**
 * The room of the guide while it is on its way. Without it the place would be laid out twice, and a button could go from under
 * the finger between pressing and letting go.
 */
import './guide-room.css'
import { copyOnDevice } from '../acting/copy-on-device.ts'

/** Of this device, whoever sits at it; where storage is switched off the guide is taken to be open. */
const lastTime = copyOnDevice(undefined, 'guide-room')

export const rememberGuide = (isOpen: boolean): void => lastTime.write(isOpen ? 'open' : 'hidden')

export const GuideRoom = () =>
  lastTime.read() === 'hidden' ? null : <div className="guide-room no-print" aria-hidden="true" />
