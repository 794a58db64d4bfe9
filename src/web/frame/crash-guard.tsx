/** A fault of ours in drawing a page takes that page away and not the desk, and says a number to report it by. */
import { Component, type ReactNode } from 'react'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'

interface State {
  readonly reference: string | undefined
}

export class CrashGuard extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { reference: undefined }

  static getDerivedStateFromError(): State {
    return { reference: crypto.randomUUID().slice(0, 8) }
  }

  override componentDidCatch(error: Error): void {
    console.error(`desk ${this.state.reference}`, error)
  }

  override render(): ReactNode {
    const { reference } = this.state
    return reference === undefined ? this.props.children : <Crashed reference={reference} />
  }
}

const Crashed = ({ reference }: { readonly reference: string }) => {
  const { words } = useWords()
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{words.frame.crashed}</strong>
      </p>
      <p className="quiet">{fill(words.frame.reference, { reference })}</p>
      <button type="button" onClick={() => location.reload()}>
        {words.frame.reload}
      </button>
    </div>
  )
}
