/**
 * The folder in which a demonstration lives from one start to the next. A file in it says that we made it and how far we
 * came; only such a folder is ever begun afresh, and only what we put there is removed.
 */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { err, ok, type Result } from '../src/ledger/result.ts'
import { lockFileOf, takeWriterLock, type WriterLock } from '../src/store/writer-lock.ts'
import { authorities, type BySide, bySide, sides } from './nodes/sides.ts'

const port = z.int().min(1).max(65_535)

const markSchema = z.strictObject({
  kind: z.literal('comity-demo'),
  v: z.literal(1),
  /** `making`: the nodes are not whole yet. `made`: the record is not loaded yet. */
  stage: z.enum(['making', 'made', 'loaded']),
  ports: z.strictObject({ VN: port, TH: port }),
  /** Identifier of the record's compact; null while `making`. */
  compact: z.string().nullable(),
})

export type DemoMark = z.infer<typeof markSchema>

export type DemoFolderError =
  | { readonly kind: 'foreign'; readonly dir: string }
  | { readonly kind: 'damaged'; readonly dir: string; readonly file: string }
  | { readonly kind: 'cannot-make'; readonly dir: string; readonly why: string }
  | { readonly kind: 'cannot-write'; readonly dir: string; readonly why: string }
  | { readonly kind: 'in-use'; readonly dir: string; readonly pid: number | null }

export interface DemoFolder {
  readonly dir: string
  readonly nodes: BySide<string>
  readonly logs: BySide<string>
  /** Undefined where nothing has been made yet. */
  readonly mark: DemoMark | undefined
  keepMark(mark: DemoMark): Promise<void>
  /** Removes the nodes and the mark. */
  clear(): Promise<void>
  /** Lets another process in. */
  release(): void
}

export const openDemoFolder = async (dir: string): Promise<Result<DemoFolder, DemoFolderError>> => {
  const names: readonly string[] = await readdir(dir).catch(() => [])
  if (!names.includes(markName) && names.some((name) => !ourNames.includes(name))) {
    return err({ kind: 'foreign', dir })
  }
  const fault = await makeFolder(dir)
  if (fault !== undefined) return err({ kind: 'cannot-make', dir, why: fault })
  const lock = takeLock(dir)
  if (!lock.ok) return lock
  const mark = await readMark(dir)
  if (!mark.ok) {
    lock.value.release()
    return mark
  }
  return ok(folderIn(dir, mark.value, lock.value))
}

/** The folder alone, not the way to it: a mistyped path makes nothing. Gives the system's code where it could not. */
const makeFolder = async (dir: string): Promise<string | undefined> => {
  try {
    await mkdir(dir, { mode: 0o700 })
    return undefined
  } catch (error) {
    if (await isFolder(dir)) return undefined
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

const takeLock = (dir: string): Result<WriterLock, DemoFolderError> => {
  try {
    const taken = takeWriterLock(join(dir, lockName), process.pid)
    return taken.taken ? ok(taken.lock) : err({ kind: 'in-use', dir, pid: taken.pid })
  } catch (error) {
    return err({ kind: 'cannot-write', dir, why: error instanceof Error ? error.message : String(error) })
  }
}

const isFolder = (dir: string): Promise<boolean> =>
  stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  )

const folderIn = (dir: string, mark: DemoMark | undefined, lock: WriterLock): DemoFolder => ({
  dir,
  nodes: bySide((side) => join(dir, authorities[side])),
  logs: bySide((side) => join(dir, logName(authorities[side]))),
  mark,
  keepMark: async (next) => {
    const file = join(dir, markName)
    await writeFile(`${file}.new`, `${JSON.stringify(next, null, 2)}\n`, { mode: 0o600 })
    await rename(`${file}.new`, file)
  },
  clear: async () => {
    // The mark goes last: what is left of a removal that was interrupted is still ours.
    for (const name of ourNames.filter((each) => each !== lockName)) {
      await rm(join(dir, name), { recursive: true, force: true })
    }
  },
  release: lock.release,
})

const readMark = async (dir: string): Promise<Result<DemoMark | undefined, DemoFolderError>> => {
  const file = join(dir, markName)
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return ok(undefined)
  try {
    return ok(markSchema.parse(JSON.parse(text)))
  } catch {
    return err({ kind: 'damaged', dir, file })
  }
}

const markName = 'comity-demo.json'
const lockName = lockFileOf('demo')
const logName = (authority: string): string => `${authority}.log`

const ourNames: readonly string[] = [
  lockName,
  `${lockName}-journal`,
  ...sides.flatMap((side) => [authorities[side], logName(authorities[side])]),
  `${markName}.new`,
  markName,
]
