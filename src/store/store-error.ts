/** Why a store does not open. Plain values: the command line and the node say them in words. */

export type StoreError =
  /** Another process has the file open for writing. `pid` is what it left in the lock file, null where it left nothing. */
  | { readonly kind: 'in-use'; readonly file: string; readonly lockFile: string; readonly pid: number | null }
  /** Written by a later version of this software: `found` is the number of its last migration, `known` of ours. */
  | { readonly kind: 'newer-database'; readonly file: string; readonly found: number; readonly known: number }
  /** The file is there and is not a database of this software. */
  | { readonly kind: 'not-ours'; readonly file: string }
  | { readonly kind: 'cannot-open'; readonly file: string; readonly why: string }
  /** The database is as it was before this migration; `copy` is a copy made before it. */
  | {
      readonly kind: 'migration-failed'
      readonly file: string
      readonly number: number
      readonly why: string
      readonly copy: string | null
    }
  /** The high-water mark beside the database is not one: without it a silent rollback would go unnoticed. */
  | { readonly kind: 'mark-unreadable'; readonly file: string; readonly line: number }

/** One line for a terminal or a log: what is wrong and what to do. */
export const explainStoreError = (error: StoreError): string => {
  switch (error.kind) {
    case 'in-use': {
      const holder = error.pid === null ? 'another process' : `process ${error.pid}`
      return `${error.file} is in use by ${holder}: stop it first, or give this node a data folder of its own.`
    }
    case 'newer-database':
      return `${error.file} is of version ${error.found}, this software knows ${error.known}: install the newer software, or restore a backup made before it.`
    case 'not-ours':
      return `${error.file} is not a database of Comity: name another file.`
    case 'cannot-open':
      return `${error.file} cannot be opened: ${error.why}`
    case 'migration-failed': {
      const copy = error.copy === null ? '' : ` A copy made before it is ${error.copy}.`
      return `${error.file} was left as it was, since migration ${error.number} failed: ${error.why}.${copy}`
    }
    case 'mark-unreadable':
      return `line ${error.line} of ${error.file} is not a high-water mark: compare with your peers what they hold before you remove it.`
  }
}
