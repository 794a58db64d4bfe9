/** The files that one entry names: from its facts, and, as long as the body stands, what only the body tells. */
import {
  type AttachedFile,
  type AttachedName,
  attachedFiles,
  attachedNames,
} from '../../affairs/kernel/attachment.ts'
import { parseFacts } from '../../ledger/facts.ts'
import type { StoredEntry } from '../../store/store.ts'
import { bodyOf } from '../record-text.ts'

export interface NamedFile extends AttachedFile {
  /** Undefined where the body was erased, or does not speak of the file: nobody can match it to bytes then. */
  readonly told: AttachedName | undefined
}

/** Of facts in canonical form: no string in them can hold this, since a quotation mark inside one is escaped. */
const mark = '"files":[{"commitment":'

/** Cheap enough for every entry that comes. */
export const mayNameFiles = (facts: string): boolean => facts.includes(mark)

export const namedFiles = (entry: Pick<StoredEntry, 'facts' | 'body'>): readonly NamedFile[] => {
  if (!mayNameFiles(entry.facts)) return []
  const facts = parseFacts(entry.facts)
  const files = facts.ok ? attachedFiles.safeParse(facts.value.fields.files) : undefined
  if (files?.success !== true) return []
  const names = attachedNames.safeParse(bodyOf(entry)?.files)
  const told = new Map((names.data ?? []).map((name) => [name.commitment, name]))
  return files.data.map((file) => ({ ...file, told: told.get(file.commitment) }))
}
