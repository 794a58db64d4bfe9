// Loaded before a node (`--import`): the module named in COMITY_CHANGED_SOURCE is read with one text in place of another.
// Plain JavaScript: it runs before types can be stripped from anything.
import { registerHooks } from 'node:module'

/** @type {{ file: string, text: string, replacement: string }} */
const { file, text, replacement } = JSON.parse(process.env.COMITY_CHANGED_SOURCE ?? '')

registerHooks({
  load: (url, context, nextLoad) => {
    const loaded = nextLoad(url, context)
    if (!url.endsWith(file)) return loaded
    const source = String(loaded.source)
    if (!source.includes(text)) throw new Error(`${file} does not hold the text to be changed`)
    return { ...loaded, source: source.replaceAll(text, replacement) }
  },
})
