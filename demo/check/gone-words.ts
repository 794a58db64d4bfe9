/** Words that are to be nowhere in a node's folder any more: every file is searched as it lies on the disk. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DemoFailure } from '../nodes/demo-failure.ts'

/** The node is stopped. */
export const expectGone = async (dir: string, authority: string, words: string): Promise<void> => {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((each) => each.isFile())) {
    const bytes = await readFile(join(entry.parentPath, entry.name))
    if (bytes.includes(words))
      throw new DemoFailure(`${authority} keeps words that never went out: ${entry.name}`)
  }
}
