/** What axe finds on a page. It is brought in by the debugger, which no content security policy of a page concerns. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 AA, and what axe holds for good practice besides. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** One line for each rule that is broken, with the elements that break it. `rules`: those alone, or the standards. */
export const findingsOfAxe = async (
  page: Page | Frame,
  rules: readonly string[] = standards,
): Promise<readonly string[]> => {
  await page.evaluate(axe)
  // What passes is not described: it takes a third of the time.
  const { violations } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify({ runOnly: rules, resultTypes: ['violations'] })})`,
  )) as AxeResult
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  )
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}
