/** What a source file imports, by every form the language has: import, export … from, import(…), and import(…) in a type. */
import { type ESTree, Visitor } from 'vite'
import type { Source } from './source.ts'

export interface Import {
  /** Undefined where it is computed, so that nobody can say what is imported. */
  readonly specifier: string | undefined
  /** Erased before the program runs. `import { type X }` is not: the module is still loaded. */
  readonly typeOnly: boolean
  readonly start: number
}

export const readImports = (source: Source): readonly Import[] => {
  const found: Import[] = []
  const add = (specifier: string | undefined, typeOnly: boolean, start: number) => {
    found.push({ specifier, typeOnly, start })
  }
  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, node.importKind === 'type', node.start),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === 'type', node.start),
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) add(node.source.value, node.exportKind === 'type', node.start)
    },
    ImportExpression: (node) => add(literal(node.source), false, node.start),
    TSImportType: (node) => add(node.source.value, true, node.start),
  }).visit(source.program)
  return found
}

const literal = (node: ESTree.Expression): string | undefined => {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined
  return undefined
}
