/** Objects in facts and bodies, whose form the affair's schema has checked and this desk does not know. */
export type AnyObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is AnyObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const objectsIn = (value: unknown): readonly AnyObject[] =>
  Array.isArray(value) ? value.filter(isObject) : []
