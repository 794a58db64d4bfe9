/** Where something that was opened closes, looked for only so far: a text that never closes it must not cost its length. */
export const closingAfter = (text: string, close: string, from: number, most: number): number | undefined => {
  const at = text.slice(from, from + most).indexOf(close)
  return at < 0 ? undefined : from + at
}
