/**
 * Texts of a page in pseudo-words (`?language=pseudo`) that come neither from the words nor from a record: outside ⟦ ⟧, and
 * neither what people wrote (`bdi`), nor a number, a code, a key or what languages call themselves.
 */
import type { Page } from 'playwright-core'

export const strayTextsOf = async (page: Page): Promise<readonly string[]> =>
  (await page.evaluate(find)) as readonly string[]

const find = `(() => {
  const without = (text) => {
    const inner = text.replace(/⟦[^⟦⟧]*⟧/gu, '')
    return inner === text ? text : without(inner)
  }
  const isOurs = (text) => /^[\\s\\p{P}\\p{S}\\p{N}]*$/u.test(without(text))
  // What languages call themselves is the same in every language.
  const isOwnName = (text) => isOurs(text.replace(/Tiếng Việt|ไทย|English/gu, ''))
  const found = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  // A text of the words may have what people wrote between its parts: all parts of one element together are one text.
  const texts = new Map()
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    if (parent.closest('bdi, code, kbd, script, noscript, .languages')) continue
    texts.set(parent, (texts.get(parent) ?? '') + node.data)
  }
  found.push(...[...texts.values()].filter((text) => !isOurs(text)))
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
    for (const name of ['aria-label', 'title', 'placeholder']) {
      const text = element.getAttribute(name)
      if (text !== null && !isOwnName(text)) found.push(name + ': ' + text)
    }
  }
  return found
})()`
