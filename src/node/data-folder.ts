/** What stands where in a node's data folder. */
import { join } from 'node:path'

export interface DataFolder {
  readonly dir: string
  readonly config: string
  readonly database: string
  readonly keys: string
  readonly files: string
  /** The token with which the command line and scripts on this machine speak to the node; mode 0600. */
  readonly token: string
}

export const dataFolder = (dir: string): DataFolder => ({
  dir,
  config: join(dir, 'comity.json'),
  database: join(dir, 'node.db'),
  keys: join(dir, 'keys'),
  files: join(dir, 'files'),
  token: join(dir, 'token'),
})
