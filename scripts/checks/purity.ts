/**
 * Pure rooms get clock, chance, files and peers as arguments. The arrows keep `node:` modules out of them; this check
 * keeps out what needs no import: the globals through which the world comes in. In the ledger and the kernel it also
 * refuses what depends on locale or time-zone data, since two nodes must judge alike.
 */
import { type ESTree, Visitor } from 'vite'
import { listFiles } from '../tree.ts'
import type { Finding } from './finding.ts'
import { roomOf } from './rooms.ts'
import { findingAt, isSource, isTestFile, readSource, type Source } from './source.ts'

const pureRooms = ['ledger', 'affairs', 'reading', 'names']

const worldObjects = ['process', 'Buffer', 'console', 'crypto', 'performance', 'globalThis', 'window', 'self']
const worldFunctions = ['fetch', 'require', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask']
const worldClasses = ['Worker', 'WebSocket', 'XMLHttpRequest', 'EventSource', 'BroadcastChannel']
const worldMembers = ['Math.random', 'Date.now']
const localeMembers = [
  'localeCompare',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'getTimezoneOffset',
]

export const checkPurity = async (root: string): Promise<readonly Finding[]> =>
  listFiles(root)
    .filter((file) => isSource(file) && !isTestFile(file) && pureRooms.includes(roomOf(file) ?? ''))
    .flatMap((file) => checkSource(readSource(root, file)))

const checkSource = (source: Source): readonly Finding[] => {
  const findings: Finding[] = []
  const own = declaredNames(source.program)
  const judgesAlike = isJudging(source.file)
  const object = (start: number, what: string) =>
    findings.push(findingAt(source, start, `${what} in a pure room: take it as an argument`))
  const isGlobal = (node: ESTree.Node, names: readonly string[]): node is ESTree.IdentifierReference =>
    node.type === 'Identifier' && names.includes(node.name) && !own.has(node.name)

  new Visitor({
    MemberExpression: (node) => {
      const { object: left, property } = node
      if (isGlobal(left, worldObjects)) object(node.start, left.name)
      if (left.type !== 'Identifier' || property.type !== 'Identifier' || node.computed) return
      const member = `${left.name}.${property.name}`
      if (worldMembers.includes(member)) object(node.start, member)
    },
    CallExpression: (node) => {
      const { callee } = node
      if (isGlobal(callee, [...worldFunctions, 'Date'])) object(node.start, `${callee.name}()`)
      if (judgesAlike && callee.type === 'MemberExpression' && callee.property.type === 'Identifier') {
        const { name } = callee.property
        if (localeMembers.includes(name))
          findings.push(findingAt(source, node.start, `${name}() depends on the machine`))
      }
    },
    NewExpression: (node) => {
      const { callee } = node
      if (isGlobal(callee, worldClasses)) object(node.start, callee.name)
      if (isGlobal(callee, ['Date']) && node.arguments.length === 0) object(node.start, 'new Date()')
    },
    Identifier: (node) => {
      if (judgesAlike && node.name === 'Intl')
        findings.push(findingAt(source, node.start, 'Intl depends on the machine'))
    },
  }).visit(source.program)
  return findings
}

/** All of ledger and affairs but the files that only tell people something. */
const isJudging = (file: string): boolean =>
  ['ledger', 'affairs'].includes(roomOf(file) ?? '') && !/\/(summary|words\.(en|vi|th))\.ts$/.test(file)

/** Names that the file itself gives to variables, parameters and imports: they hide the global of that name. */
const declaredNames = (program: ESTree.Program): ReadonlySet<string> => {
  const names = new Set<string>()
  const addPattern = (pattern: ESTree.Node | null): void => {
    switch (pattern?.type) {
      case 'Identifier':
        names.add(pattern.name)
        break
      case 'AssignmentPattern':
        addPattern(pattern.left)
        break
      case 'RestElement':
        addPattern(pattern.argument)
        break
      case 'ArrayPattern':
        pattern.elements.forEach(addPattern)
        break
      case 'ObjectPattern':
        for (const property of pattern.properties) {
          addPattern(property.type === 'Property' ? property.value : property.argument)
        }
    }
  }
  new Visitor({
    VariableDeclarator: (node) => addPattern(node.id),
    FunctionDeclaration: (node) => {
      addPattern(node.id)
      node.params.forEach(addPattern)
    },
    FunctionExpression: (node) => node.params.forEach(addPattern),
    ArrowFunctionExpression: (node) => node.params.forEach(addPattern),
    ImportSpecifier: (node) => addPattern(node.local),
  }).visit(program)
  return names
}
