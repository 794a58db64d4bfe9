/** A clock that runs in a record, derived by a pure function of its state: what falls due, when, for whom. */
export interface Deadline {
  /** A code with words: `due`, `next-session`. */
  readonly kind: string
  /** Last day on which it is still kept, as days since 1970-01-01. */
  readonly lastDay: number
  /** Authorities or states that have to act; empty where nobody is named. */
  readonly of: readonly string[]
}
