/**
 * Folders as one file, in the form of POSIX ustar (IEEE 1003.1, pax interchange): blocks of 512 bytes, a header before each
 * file. Whatever reads tar reads it. Names over 100 characters are split at a slash, as the form has it.
 */
import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { err, ok, type Result } from '../../ledger/result.ts'

const block = 512
const chunkBytes = 1_048_576

/** Every file below the folder, by its relative name, mode 0600. Durable when it returns. */
export const packTar = async (folder: string, file: string): Promise<void> => {
  const target = await open(file, 'wx', 0o600)
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    for (const path of paths.sort()) {
      await appendFile(target, path, relative(folder, path).split(sep).join('/'))
    }
    await target.write(Buffer.alloc(2 * block))
    await target.sync()
  } finally {
    await target.close()
  }
}

export type TarError = { readonly kind: 'not-a-tar'; readonly at: number }

/** Unpacks regular files below the folder, and nothing outside it; `at` is the byte where the form was left. */
export const unpackTar = async (file: string, folder: string): Promise<Result<void, TarError>> => {
  const source = await open(file, 'r')
  try {
    for (let at = 0; ; ) {
      const header = await readAt(source, at, block)
      if (header.length < block) return err({ kind: 'not-a-tar', at })
      if (header.every((byte) => byte === 0)) return ok(undefined)
      const entry = parseHeader(header)
      const path = entry && normalize(join(folder, entry.name))
      if (entry === undefined || path === undefined || !path.startsWith(normalize(`${folder}/`)))
        return err({ kind: 'not-a-tar', at })
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      const written = await extract(source, at + block, entry.size, path)
      if (!written) return err({ kind: 'not-a-tar', at })
      at += block + Math.ceil(entry.size / block) * block
    }
  } finally {
    await source.close()
  }
}

const appendFile = async (target: FileHandle, path: string, name: string): Promise<void> => {
  const source = await open(path, 'r')
  try {
    const { size } = await source.stat()
    await target.write(formatHeader(name, size))
    let copied = 0
    while (copied < size) {
      const bytes = await readAt(source, copied, Math.min(chunkBytes, size - copied))
      if (bytes.length === 0) throw new Error(`${path} has become shorter`)
      await target.write(bytes)
      copied += bytes.length
    }
    await target.write(Buffer.alloc((block - (size % block)) % block))
  } finally {
    await source.close()
  }
}

/** False where the archive ends before the file does. */
const extract = async (source: FileHandle, from: number, size: number, path: string): Promise<boolean> => {
  const target = await open(path, 'wx', 0o600)
  try {
    for (let copied = 0; copied < size; ) {
      const bytes = await readAt(source, from + copied, Math.min(chunkBytes, size - copied))
      if (bytes.length === 0) return false
      await target.write(bytes)
      copied += bytes.length
    }
    return true
  } finally {
    await target.close()
  }
}

const readAt = async (source: FileHandle, at: number, length: number): Promise<Buffer> => {
  const { buffer, bytesRead } = await source.read(Buffer.alloc(length), 0, length, at)
  return buffer.subarray(0, bytesRead)
}

/** Where the fields of a header stand: offset and length. */
const fields = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  mtime: [136, 12],
  checksum: [148, 8],
  type: [156, 1],
  magic: [257, 8],
  prefix: [345, 155],
} as const

const regularFile = '0'
const ustar = 'ustar\u000000'

export const formatHeader = (path: string, size: number): Uint8Array => {
  const header = Buffer.alloc(block)
  const put = ([at]: readonly [number, number], text: string): void => void header.write(text, at, 'utf8')
  const { prefix, name } = splitName(path)
  put(fields.name, name)
  put(fields.mode, '0000600\0')
  put(fields.uid, '0000000\0')
  put(fields.gid, '0000000\0')
  put(fields.size, size.toString(8).padStart(11, '0'))
  put(fields.mtime, '00000000000\0')
  put(fields.type, regularFile)
  put(fields.magic, ustar)
  put(fields.prefix, prefix)
  put(fields.checksum, `${checksumOf(header).toString(8).padStart(6, '0')}\0 `)
  return header
}

/** Undefined where it is no header of a regular file. */
export const parseHeader = (
  header: Uint8Array,
): { readonly name: string; readonly size: number } | undefined => {
  const bytes = Buffer.from(header)
  const text = ([at, length]: readonly [number, number]): string => {
    const field = bytes.subarray(at, at + length)
    const end = field.indexOf(0)
    return field.subarray(0, end === -1 ? length : end).toString('utf8')
  }
  const size = /^[0-7]{11}$/.exec(text(fields.size).trim())?.[0]
  const checksum = /^[0-7]{1,8}$/.exec(text(fields.checksum).trim())?.[0]
  if (size === undefined || checksum === undefined || text(fields.type) !== regularFile) return undefined
  if (!text(fields.magic).startsWith('ustar')) return undefined
  if (Number.parseInt(checksum, 8) !== checksumOf(bytes)) return undefined
  const [prefix, name] = [text(fields.prefix), text(fields.name)]
  if (name === '') return undefined
  return { name: prefix === '' ? name : `${prefix}/${name}`, size: Number.parseInt(size, 8) }
}

/** Sum of the bytes, those of the checksum itself as blanks. */
const checksumOf = (header: Uint8Array): number => {
  const [from, length] = fields.checksum
  let sum = 0
  for (const [i, byte] of header.entries()) sum += i >= from && i < from + length ? 0x20 : byte
  return sum
}

const splitName = (path: string): { readonly prefix: string; readonly name: string } => {
  if (Buffer.byteLength(path) <= 100) return { prefix: '', name: path }
  const slash = path.lastIndexOf('/')
  return { prefix: path.slice(0, slash), name: path.slice(slash + 1) }
}
