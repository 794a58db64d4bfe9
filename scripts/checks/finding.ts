/** One thing a check objects to. */
export interface Finding {
  /** `file:line`, a file, or a package. */
  readonly where: string
  readonly message: string
}
