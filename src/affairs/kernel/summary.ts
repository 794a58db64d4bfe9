/** What a list shows of a record before anybody opens it. From facts alone, so it is the same on every node. */
export type Summary = {
  /** A code with words: `status` in the affair's `words.*.ts`. */
  readonly status: string
  /** Whether it still asks something of somebody: what is open, pending, not decided. */
  readonly open: boolean
  /** Members who have not answered what stands in it; ascending. */
  readonly waitingFor: readonly string[]
  /** Partial date from which its age counts; null where none is stated. */
  readonly since: string | null
  /** Partial date by which it is to be done; null where none is stated. */
  readonly due: string | null
  /** States or authorities that it is up to: who is responsible, who hosts; empty where nobody is named. */
  readonly sides: readonly string[]
  /** Records from which it is found: those that it belongs to or speaks of. */
  readonly about: readonly string[]
  /** Partial dates by name, null where not stated. */
  readonly dates: Readonly<Record<string, string | null>>
  readonly counts: Readonly<Record<string, number>>
}
