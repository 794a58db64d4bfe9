/** What a suite of the pipeline found. A check counts as one test; each failure and each skip says where and why. */
export interface Outcome {
  readonly passed: number
  readonly failures: readonly Failure[]
  readonly skips: readonly Skip[]
}

export interface Failure {
  /** File with line, or the name of what failed. */
  readonly where: string
  /** May have many lines. */
  readonly message: string
}

export interface Skip {
  readonly where: string
  readonly reason: string
}

export const nothing: Outcome = { passed: 0, failures: [], skips: [] }

export const onePassed: Outcome = { ...nothing, passed: 1 }

export const oneFailed = (where: string, message: string): Outcome => ({
  ...nothing,
  failures: [{ where, message }],
})

export const sum = (outcomes: readonly Outcome[]): Outcome => ({
  passed: outcomes.reduce((total, outcome) => total + outcome.passed, 0),
  failures: outcomes.flatMap((outcome) => outcome.failures),
  skips: outcomes.flatMap((outcome) => outcome.skips),
})

/** `3 passed, 0 failed`, and `, 1 skipped` after it where there are any. */
export const inWords = (outcome: Outcome): string => {
  const skipped = outcome.skips.length === 0 ? '' : `, ${outcome.skips.length} skipped`
  return `${outcome.passed} passed, ${outcome.failures.length} failed${skipped}`
}
