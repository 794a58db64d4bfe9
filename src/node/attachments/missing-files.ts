/**
 * Which files that the entries of a lane name are not here. Nothing is kept of it: the entries say what is named, the disk
 * says what is here. All entries are read once after a start, and later only where new ones may name files.
 */
import { setImmediate as yieldToOthers } from 'node:timers/promises'
import type { FileStore } from '../../exchange/files.ts'
import { decodeBase64 } from '../../ledger/base64.ts'
import type { LaneKey, StoredEntry, StoreReader } from '../../store/store.ts'
import { mayNameFiles, type NamedFile, namedFiles } from './named-files.ts'

export interface MissingFile {
  /** Who gave it as evidence, and where. */
  readonly authority: string
  readonly seq: number
  readonly commitment: Uint8Array
  readonly salt: Uint8Array
  /** In bytes, as the facts have it. */
  readonly size: number
}

export interface MissingFiles {
  /** Reads what is new and looks again for what was missing, or what of it the abort left time for; never at once twice. */
  find(signal: AbortSignal): Promise<readonly MissingFile[]>
  /** All that came since the last reading names no file: it need not be read. Does nothing while one is under way. */
  passOver(): void
}

export interface MissingFilesDeps {
  readonly store: Pick<StoreReader, 'lane'>
  readonly files: Pick<FileStore, 'sizeOf'>
  readonly lane: LaneKey
}

/** Entries read before others get their turn. */
const page = 128

export const openMissingFiles = ({ store, files, lane }: MissingFilesDeps): MissingFiles => {
  const reader = store.lane(lane)
  /** By authority: how far its feed has been read, and the places before it that want something still. */
  const read = new Map<string, number>()
  const open = new Map<string, Set<number>>()
  let isReading = true

  const look = async (authority: string, entry: StoredEntry): Promise<readonly MissingFile[]> => {
    const wanted = open.get(authority) ?? new Set()
    open.set(authority, wanted)
    wanted.delete(entry.seq)
    // Of an early entry nothing can be said yet, and what is void gives no evidence.
    if (entry.verdict.kind === 'early') wanted.add(entry.seq)
    if (entry.verdict.kind === 'early' || entry.verdict.kind === 'void') return []
    const missing: MissingFile[] = []
    for (const file of namedFiles(entry)) {
      const expected = expectedOf(file)
      if (expected === undefined || (await files.sizeOf(expected.commitment)) !== undefined) continue
      missing.push({ authority, seq: entry.seq, ...expected })
      wanted.add(entry.seq)
    }
    return missing
  }

  return {
    find: async (signal) => {
      isReading = true
      const missing: MissingFile[] = []
      for (const { authority, feed, size } of reader.heads()) {
        for (const seq of [...(open.get(authority) ?? [])]) {
          const entry = reader.entry(feed, seq)
          if (entry !== undefined) missing.push(...(await look(authority, entry)))
        }
        for (let from = read.get(authority) ?? 0; from < size; from += page) {
          const entries = reader.entries(feed, from, Math.min(page, size - from))
          for (const entry of entries) {
            if (mayNameFiles(entry.facts)) missing.push(...(await look(authority, entry)))
          }
          await yieldToOthers()
          if (signal.aborted) return missing
        }
        read.set(authority, size)
      }
      isReading = false
      return missing
    },
    passOver: () => {
      if (isReading) return
      for (const { authority, size } of reader.heads()) read.set(authority, size)
    },
  }
}

const expectedOf = ({
  commitment,
  size,
  told,
}: NamedFile): Pick<MissingFile, 'commitment' | 'salt' | 'size'> | undefined => {
  const name = decodeBase64(commitment)
  const salt = told === undefined ? undefined : decodeBase64(told.salt)
  return name === undefined || salt === undefined ? undefined : { commitment: name, salt, size }
}
