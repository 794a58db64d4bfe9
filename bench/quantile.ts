/** The time below which a share of the times lies, in milliseconds with two decimals. */
export const at = (times: readonly number[], share: number): number => {
  const sorted = [...times].sort((a, b) => a - b)
  return Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2))
}
