/** Writes the vectors: `node conformance/make.ts`. Keys, salts and clocks are fixed, so it writes the same bytes each time. */
import { writeFileSync } from 'node:fs'
import type { Json } from '../src/ledger/strict-json.ts'
import { entries, leaves, rolling, strictJson, tree } from './byte-vectors.ts'
import { signatures } from './signature-vectors.ts'
import { credence, evidence, notes } from './signed-vectors.ts'

export const vectorsFolder = new URL('vectors/', import.meta.url)

/** File name → its text. */
export const makeVectors = (): Readonly<Record<string, string>> => ({
  'credence.json': textOf(credence()),
  'entry.json': textOf(entries()),
  'evidence.json': textOf(evidence()),
  'leaf.json': textOf(leaves()),
  'notes.json': textOf(notes()),
  'rolling.json': textOf(rolling()),
  'signature.json': textOf(signatures()),
  'strict-json.json': textOf(strictJson()),
  'tree.json': textOf(tree()),
})

const textOf = (json: Json): string => `${JSON.stringify(json, null, 1)}\n`

if (import.meta.main) {
  for (const [name, text] of Object.entries(makeVectors())) writeFileSync(new URL(name, vectorsFolder), text)
}
