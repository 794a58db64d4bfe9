/** The day of today where the reader is, as the readings of affairs take it: days since 1970-01-01. */
export const dayOf = (now: Date): number =>
  Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000)

/** The same day as a full date. */
export const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
