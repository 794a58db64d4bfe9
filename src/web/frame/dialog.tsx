/** A dialog of the platform over the page: modal, named by its heading, closed by Escape or by a click outside. */
import './dialogs.css'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from '../language/words.tsx'

export interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export const Dialog = ({ title, onClose, children }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const { words } = useWords()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby={heading} onClose={onClose} closedby="any">
      <div className="dialog">
        <div className="dialog-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.frame.close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
