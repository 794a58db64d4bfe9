/**
 * One command of `comity`. A command reads its own arguments, prints through `io`, and returns the exit code:
 * 0 done, 1 checked and found wrong, 2 called wrongly.
 */
export interface Io {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  out(line: string): void
  err(line: string): void
}

export interface Command {
  /** One line for the list of commands. */
  readonly summary: string
  /** What `--help` prints. */
  readonly usage: string
  run(argv: readonly string[], io: Io): Promise<number>
}
