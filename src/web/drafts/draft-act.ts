/** The acts of a draft as the desk shows and edits them. */
import type { ActShown, ActToSend, WholeDraft } from '../api/calls.ts'

export type Json = Readonly<Record<string, unknown>>

export interface DraftAct {
  readonly record: string
  readonly affair: string
  readonly act: string
  readonly fields: Json
  readonly body: Json | null
  readonly files: ActShown['files']
}

/** As the node has checked them; empty where the words are gone. */
export const draftActs = ({ words }: Pick<WholeDraft, 'words'>): readonly DraftAct[] =>
  (words?.acts ?? []).map((act) => {
    const {
      record,
      affair,
      act: name,
      fields,
      body,
    } = act as unknown as ActToSend & { readonly body: Json | null }
    return { record, affair, act: name, fields, body, files: filesOf(fields, body) }
  })

/** Facts hold size and type, the body the name. */
const filesOf = (fields: Json, body: Json | null): ActShown['files'] => {
  const named = objects(body?.files)
  return objects(fields.files).map(({ commitment, size, type }) => {
    const name = named.find((each) => each.commitment === commitment)?.name
    return {
      commitment: String(commitment),
      size: Number(size),
      type: String(type),
      name: typeof name === 'string' ? name : null,
      state: 'here' as const,
    }
  })
}

const objects = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : [])
