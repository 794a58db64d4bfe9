/**
 * The lines of a register's bytes, one at a time, without a copy of the whole: UTF-8, or UTF-16 where a byte-order mark
 * says so. A line's name stands within its first bytes; the rest of an endless line is not decoded.
 */
import { err, ok, type Result } from '../ledger/result.ts'

export interface NotText {
  readonly kind: 'not text'
  /** Place of the first zero byte. */
  readonly at: number
}

const NEWLINE = 10
/** A longest name, its tab and what follows fit; what a longer line holds is no name. */
const LINE_BYTES = 8192

function* linesOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder()
  let start = 0
  while (start < bytes.length) {
    const found = bytes.indexOf(NEWLINE, start)
    const end = found < 0 ? bytes.length : found
    yield decoder.decode(bytes.subarray(start, Math.min(end, start + LINE_BYTES)))
    start = end + 1
  }
}

const UTF16 = [
  { mark: [0xff, 0xfe], label: 'utf-16le' },
  { mark: [0xfe, 0xff], label: 'utf-16be' },
] as const

export const registerLines = (bytes: Uint8Array): Result<Iterable<string>, NotText> => {
  const wide = UTF16.find(({ mark }) => bytes[0] === mark[0] && bytes[1] === mark[1])
  if (wide !== undefined) return ok(new TextDecoder(wide.label).decode(bytes).split('\n'))
  const at = bytes.indexOf(0)
  return at >= 0 ? err({ kind: 'not text', at }) : ok(linesOf(bytes))
}
