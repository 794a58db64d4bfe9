/** A ZIP archive in memory (APPNOTE 6.3.10), deflated, with one time for all its parts: the same parts give the same bytes. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  /** ASCII. */
  readonly name: string
  readonly content: string
}

/** 1 January 1980, the first day that the format knows: when a part was made is nobody's business. */
const date = 0x21

export const zip = (parts: readonly ZipPart[]): Uint8Array => {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content } of parts) {
    const bytes = Buffer.from(content, 'utf8')
    const packed = deflateRawSync(bytes)
    const path = Buffer.from(name, 'ascii')
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt16LE(date, 8)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(path.length, 22)
    files.push(signature(0x04034b50), common, path, packed)
    const entry = Buffer.alloc(14)
    entry.writeUInt32LE(offset, 10)
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), common, entry, path)
    offset += 4 + common.length + path.length + packed.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, ...directory, signature(0x06054b50), end])
}

const signature = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
