/** What a value of a fact is, by its form. */
export const isStateCodes = (value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((each) => typeof each === 'string' && /^[A-Z]{2}$/.test(each))
