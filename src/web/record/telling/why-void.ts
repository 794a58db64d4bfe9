/** Why an act takes no effect, in the sentence of its affair's rules. */
import { fill } from '../../language/fill.ts'
import type { Dictionary } from '../../language/words.tsx'
import { isObject } from '../parts/objects.ts'

type Texts = Readonly<Record<string, string>>

/** `reason`: kind and details, as the verdict of the rules gives them. */
export const whyVoid = (words: Dictionary, affair: string, reason: unknown): string => {
  const kind = isObject(reason) ? String(reason.kind) : ''
  const own = (words.affairs as Readonly<Record<string, { readonly refusals?: Texts }>>)[affair]?.refusals
  const sentence = own?.[kind] ?? (words.kernel.refusals as Texts)[kind]
  if (sentence === undefined) return words.kernel.refusals.malformed
  const detail = isObject(reason) && isObject(reason.detail) ? reason.detail : {}
  return fill(
    sentence,
    Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, String(value)])),
  )
}
