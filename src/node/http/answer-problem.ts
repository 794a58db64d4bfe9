/**
 * A problem as it goes over the wire (RFC 9457), with its sentence in the caller's language and in all of ours; as a page
 * where a browser came to it by its address line.
 */
import type { Context } from 'hono'
import { languageOf, titleOf, wordsOf } from '../api/problem-words.ts'
import type { Problem } from '../api/route.ts'
import { isForPage, problemPage } from './problem-page.ts'

export const problem = (context: Context, given: Problem): Response => {
  const { status, kind, values = {}, retryAfter } = given
  const language = languageOf(context.req.header('accept-language'))
  if (isForPage((name) => context.req.header(name)))
    return context.html(problemPage(given, language), status, {
      'content-language': language,
      vary: 'accept, accept-language',
    })
  const words = wordsOf(given)
  return context.body(
    JSON.stringify({
      type: `urn:comity:problem:${kind}`,
      title: titleOf(status, language),
      status,
      detail: words[language],
      kind,
      values,
      words,
    }),
    status,
    {
      'content-type': 'application/problem+json',
      'content-language': language,
      vary: 'accept, accept-language',
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
      // RFC 9110 section 11.6.1: whoever answers 401 says how to sign in.
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    },
  )
}
