/** What a list shows of a record before anybody opens it. From facts alone, so it is the same on every node. */
export type Summary = {
  /** A code with words: `status` in the affair's `words.*.ts`. */
  readonly status: string
  /** Members who have not answered what stands in it; ascending. */
  readonly waitingFor: readonly string[]
  /** Partial dates by name, null where not stated. */
  readonly dates: Readonly<Record<string, string | null>>
  readonly counts: Readonly<Record<string, number>>
}
