/** Holds the arrows between the rooms: every import of every source file is one that its room may make. */
import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, posix } from 'node:path'
import { listFiles } from '../tree.ts'
import type { Finding } from './finding.ts'
import { type Import, readImports } from './imports.ts'
import { type Room, roomOf, rooms } from './rooms.ts'
import { findingAt, isSource, isTestFile, readSource } from './source.ts'

export const checkArrows = async (root: string): Promise<readonly Finding[]> => {
  const runtime = readRuntimePackages(root)
  return listFiles(root)
    .filter(isSource)
    .flatMap((file) => checkFile(root, file, runtime))
}

const checkFile = (root: string, file: string, runtime: readonly string[]): readonly Finding[] => {
  const name = roomOf(file)
  if (name === undefined) return []
  const room = Object.hasOwn(rooms, name) ? rooms[name] : undefined
  if (room === undefined)
    return [{ where: file, message: `"${name}" is no room of the code (scripts/checks/rooms.ts)` }]
  const source = readSource(root, file)
  if (source.error !== undefined) return [{ where: file, message: `cannot be read: ${source.error}` }]
  // Tests may look into any room, to set up what they test.
  if (isTestFile(file)) return []
  return readImports(source).flatMap((found) => {
    const objection = objectTo(file, name, room, found, runtime)
    return objection === undefined ? [] : [findingAt(source, found.start, objection)]
  })
}

/** Why this import may not be; undefined where it may. */
const objectTo = (
  file: string,
  name: string,
  room: Room,
  { specifier, typeOnly }: Import,
  runtime: readonly string[],
): string | undefined => {
  if (specifier === undefined) {
    const mayLoadAnything = room.packages === 'any' && room.builtins === 'any'
    return mayLoadAnything ? undefined : 'imports a computed path: nobody can say what that is'
  }
  if (specifier.startsWith('.')) return objectToFile(file, name, room, specifier, typeOnly)
  if (isBuiltin(specifier)) {
    if (!specifier.startsWith('node:')) return `write "node:${specifier}"`
    const allowed = room.builtins === 'any' || room.builtins.includes(specifier)
    return allowed ? undefined : `${name} may not import ${specifier}`
  }
  const packageName = /^(@[\w.-]+\/)?[\w.-]+/.exec(specifier)?.[0]
  if (packageName === undefined) return `"${specifier}" is neither a file of ours, nor node:, nor a package`
  const packages = room.packages === 'runtime' ? runtime : room.packages
  return packages === 'any' || packages.includes(packageName)
    ? undefined
    : `${name} may not import ${packageName}`
}

const objectToFile = (
  file: string,
  name: string,
  room: Room,
  specifier: string,
  typeOnly: boolean,
): string | undefined => {
  const target = posix.normalize(posix.join(posix.dirname(file), specifier))
  if (target.startsWith('..')) return `"${specifier}" leads out of the project`
  if (isTestFile(target)) return `imports a test: ${target}`
  const targetRoom = roomOf(target)
  if (target.endsWith('.tsx') && targetRoom === 'web' && name !== 'web')
    return `only the browser may load ${target}`
  if (targetRoom === undefined || targetRoom === name || room.rooms.includes(targetRoom)) return undefined
  if (room.also?.({ file: target, room: targetRoom, typeOnly }) === true) return undefined
  return `${name} may not import ${targetRoom} (${target})`
}

const readRuntimePackages = (root: string): readonly string[] => {
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return Object.keys(dependencies)
}
