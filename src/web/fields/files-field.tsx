/** Files for an act: chosen or dropped on the field, given to the node at once, named by the act when it is sent. */
import './fields.css'
import { useId } from 'react'
import { type FileTaken, uploadFile } from '../api/upload-file.ts'
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { plainName } from '../record/parts/plain-name.ts'
import { useAttempt } from '../sign-in/attempt.ts'

export interface FilesFieldProps {
  readonly files: readonly FileTaken[]
  readonly onChange: (files: readonly FileTaken[]) => void
}

/** Of one act. */
const most = 8

export const FilesField = ({ files, onChange }: FilesFieldProps) => {
  const { words, format } = useWords()
  const { id: compact } = useCompact()
  const { isRunning, refusal, run } = useAttempt()
  const id = useId()
  const add = (chosen: readonly File[]): void =>
    void run(async () => {
      let all = files
      for (const file of chosen.slice(0, most - files.length)) {
        all = [...all, await uploadFile(compact, file)]
        onChange(all)
      }
    })
  return (
    <div className="files-field">
      <label htmlFor={id}>{words.fields.files}</label>
      {files.length === 0 ? null : (
        <ul className="files">
          {files.map((file) => (
            <li key={file.commitment}>
              <bdi>{plainName(file.name)}</bdi> <span className="quiet small">{format.size(file.size)}</span>{' '}
              <button
                type="button"
                className="plain small"
                aria-label={fill(words.fields.removeFile, { name: plainName(file.name) })}
                onClick={() => onChange(files.filter((each) => each !== file))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={id}
        type="file"
        multiple
        disabled={isRunning || files.length >= most}
        onChange={({ target }) => {
          add([...(target.files ?? [])])
          target.value = ''
        }}
      />
      <p className="small quiet" role="status">
        {isRunning ? words.fields.sendingFile : words.fields.filesHint}
      </p>
      {refusal === undefined ? null : (
        <p className="refused" role="alert">
          {refusal}
        </p>
      )}
    </div>
  )
}
