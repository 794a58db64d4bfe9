/** Saves a scan under its own name; the node gives files without name and type, as both stand in the record alone. */
import { CallFailed, failureOf } from '../../api/client.ts'
import { addressOfFile } from '../../api/send-file.ts'
import { useCompact } from '../../frame/compact.tsx'
import { useWords } from '../../language/words.tsx'
import { useAttempt } from '../../sign-in/attempt.ts'
import { savedName } from './saved-name.ts'

export interface ScanButtonProps {
  readonly file: {
    readonly commitment: string
    readonly name: string | null
    readonly size: number
    readonly type: string
  }
}

export const ScanButton = ({ file }: ScanButtonProps) => {
  const { words } = useWords()
  const { id } = useCompact()
  const { isRunning, refusal, run } = useAttempt()
  const { signing } = words.textPlace
  const save = (): void =>
    void run(async () => {
      const answer = await fetchArriving(addressOfFile(id, file.commitment))
      const address = URL.createObjectURL(new Blob([await answer.arrayBuffer()], { type: file.type }))
      const link = document.createElement('a')
      link.href = address
      link.download = savedName(file.name, file.type, 'scan')
      link.click()
      URL.revokeObjectURL(address)
    })
  return (
    <>
      <button type="button" className="as-link" disabled={isRunning} onClick={save}>
        {signing.saveScan} <bdi>{file.name}</bdi>
      </button>
      {refusal === undefined ? null : (
        <p className="refused" role="alert">
          {refusal}
        </p>
      )}
    </>
  )
}

/** A file comes after the act that names it: for a while it may not be here yet. */
const fetchArriving = async (address: string): Promise<Response> => {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(address).catch(() => {
      throw new CallFailed('offline')
    })
    if (answer.ok) return answer
    if (answer.status !== 404 || attempt === mostAttempts) throw await failureOf(answer)
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

const mostAttempts = 10
const pauseMs = 1_000
