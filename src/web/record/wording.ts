/** What a record is called: the wording that names it as a whole, by affair; its identifier where nothing does. */
import { isLocalText, type LocalText } from '../language/said.tsx'
import { splitRecord } from '../route/places.ts'

/** As a body is: whatever its affair's schema says. */
export type Body = Readonly<Record<string, unknown>> | null

export const wordingOf = (record: string, body: Body): LocalText => {
  const named = [body?.name, body?.title, body?.text, body?.who, body?.topic].find(isLocalText)
  if (named !== undefined) return named
  const [, id] = splitRecord(record)
  return { und: id }
}
