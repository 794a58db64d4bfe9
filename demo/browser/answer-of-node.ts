/** For tests that change what a node answers to a page, or lose it on the way. */
import type { APIResponse, Route } from 'playwright-core'

/**
 * What the node itself answers to the request of a page. Asked from outside the browser, so by number: names below
 * localhost are known to browsers alone. A kept connection that the node closes at that very moment is opened again.
 */
export const answerOfNode = async (route: Route): Promise<APIResponse> => {
  const url = new URL(route.request().url())
  const headers = { ...(await route.request().allHeaders()), host: url.host }
  url.hostname = '127.0.0.1'
  return route.fetch({ url: url.href, headers, maxRetries: 3 })
}
