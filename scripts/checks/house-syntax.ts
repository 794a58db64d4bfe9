/** House rules that need to see the syntax: what is exported, how tests are skipped, what comments silence. */
import { type ESTree, Visitor } from 'vite'
import type { Finding } from './finding.ts'
import { readImports } from './imports.ts'
import { findingAt, isTestFile, type Source } from './source.ts'

export const checkSyntax = (source: Source): readonly Finding[] => {
  if (source.error !== undefined) return [{ where: source.file, message: `cannot be read: ${source.error}` }]
  return [
    ...checkComments(source),
    ...checkLanguage(source),
    ...(isTestFile(source.file) ? [...checkSkips(source), ...checkAsserts(source)] : []),
  ]
}

const commentRules: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  { pattern: /@ts-(?:ignore|expect-error|nocheck)/, message: 'silences the compiler: state the type' },
  { pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/, message: 'do it, or write an issue' },
  {
    pattern: /^\s*biome-ignore[^:]*(?::\s*(?:<explanation>)?\s*)?$/,
    message: 'silences the linter without a reason',
  },
]

const checkComments = (source: Source): readonly Finding[] =>
  source.comments.flatMap(({ value, start }) =>
    commentRules
      .filter(({ pattern }) => pattern.test(value))
      .map(({ message }) => findingAt(source, start, message)),
  )

/** What the compiler lets pass and Node's type stripping does not, and default exports. */
const checkLanguage = (source: Source): readonly Finding[] => {
  const findings: Finding[] = []
  const find = (start: number, message: string) => findings.push(findingAt(source, start, message))
  const isConfig = /\.config\.(ts|mjs|js)$/.test(source.file)
  new Visitor({
    ExportDefaultDeclaration: (node) => {
      if (!isConfig) find(node.start, 'a default export has no name to search for')
    },
    ExportSpecifier: (node) => {
      const { exported } = node
      if (!isConfig && exported.type === 'Identifier' && exported.name === 'default') {
        find(node.start, 'a default export has no name to search for')
      }
    },
    Decorator: (node) => find(node.start, 'Node does not strip decorators'),
    AccessorProperty: (node) => find(node.start, 'Node does not strip "accessor"'),
  }).visit(source.program)
  return findings
}

const testFunctions = ['test', 'it', 'describe', 'suite']

const checkSkips = (source: Source): readonly Finding[] => {
  const findings: Finding[] = []
  const find = (start: number, message: string) => findings.push(findingAt(source, start, message))
  new Visitor({
    CallExpression: ({ callee, arguments: given, start }) => {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
      const ofTest = callee.object.type === 'Identifier' && testFunctions.includes(callee.object.name)
      const { name } = callee.property
      if (name === 'only') find(start, 'silences all other tests')
      if (name === 'todo') find(start, 'write the test')
      if (name === 'skip' && (ofTest || given.length === 0)) find(start, 'skips without a reason')
    },
    Property: ({ key, value, start }) => {
      if (key.type !== 'Identifier' || !isTrue(value)) return
      if (key.name === 'only') find(start, 'silences all other tests')
      if (key.name === 'skip') find(start, 'skips without a reason')
      if (key.name === 'todo') find(start, 'write the test')
    },
  }).visit(source.program)
  return findings
}

const isTrue = (node: ESTree.Node): boolean => node.type === 'Literal' && node.value === true

/** A test asserts, or runs an acceptance suite that does. */
const checkAsserts = (source: Source): readonly Finding[] => {
  let asserts = readImports(source).some(({ specifier }) => specifier?.includes('acceptance') === true)
  new Visitor({
    CallExpression: ({ callee }) => {
      if (mentions(callee, 'assert')) asserts = true
    },
  }).visit(source.program)
  return asserts ? [] : [{ where: source.file, message: 'asserts nothing' }]
}

/** `assert(…)`, `assert.equal(…)`, `fc.assert(…)`, `t.assert.ok(…)`. */
const mentions = (callee: ESTree.Node, name: string): boolean => {
  if (callee.type === 'Identifier') return callee.name === name
  if (callee.type !== 'MemberExpression') return false
  const { object, property } = callee
  return (property.type === 'Identifier' && property.name === name) || mentions(object, name)
}
