/** One line for a terminal: why a backup was not made or not put back, and what to do. */
import type { BackupError } from './back-up-node.ts'
import type { RestoreNodeError } from './restore-node.ts'

/** Undefined for errors of the rooms below, which have words of their own. */
export const explainMaintenance = (error: BackupError | RestoreNodeError): string | undefined => {
  switch (error.kind) {
    case 'target-exists':
      return `${error.path} is there already: name a new file or folder.`
    case 'cannot-back-up':
      return `the backup was not made: ${error.why}.`
    case 'not-a-backup':
      return `${error.path} is not the manifest of a backup.`
    case 'backup-damaged':
      return `the backup is damaged at "${error.path}": nothing was put back. Take another copy.`
    case 'not-a-tar':
      return `the archive does not read from byte ${error.at} on: nothing was put back. Take another copy.`
    case 'cannot-begin':
      return `the restore of ${error.lane.compact} ${error.lane.lane} cannot begin (${error.why}).`
    case 'root-offline':
      return 'a restored node needs new log keys, and the root key signs them: bring the file of the root key and name it with --root-key.'
    default:
      return undefined
  }
}
