/** Reads a command's arguments; a wrong one is a line that says what is known, not a stack. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { err, ok, type Result } from '../ledger/result.ts'

export const readOptions = <T extends ParseArgsOptionsConfig>(argv: readonly string[], options: T) => {
  try {
    const parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
    return ok(parsed) as Result<typeof parsed, string>
  } catch (error) {
    return err(error instanceof Error ? error.message.replace(/\. To specify.*$/s, '.') : String(error))
  }
}
