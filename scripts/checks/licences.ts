/**
 * What we ship is permissive. Everything that runs at a ministry is under a permissive licence; tools that only build
 * or test may also be under MPL-2.0 (file-level copyleft), fonts under OFL-1.1. An unknown licence is a finding.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './finding.ts'

const permissive = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
]
const toolsOnly = ['MPL-2.0']
const fontsOnly = ['OFL-1.1']

interface Package {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
}

/** Reads the licence from the package itself where it is installed, and from the lock file where it is for other platforms. */
export const checkLicences = async (root: string): Promise<readonly Finding[]> => {
  const lock: { packages: Record<string, Package> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  )
  return Object.entries(lock.packages).flatMap(([path, entry]) => {
    if (path === '') return []
    const licence = readLicence(join(root, path)) ?? entry.license
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const objection = objectTo(name, licence, entry.dev === true || entry.devOptional === true)
    return objection === undefined
      ? []
      : [{ where: `${name} ${entry.version ?? ''}`.trimEnd(), message: objection }]
  })
}

const readLicence = (folder: string): string | undefined => {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return undefined
  const { license } = JSON.parse(readFileSync(file, 'utf8'))
  return typeof license === 'string' ? license : undefined
}

const objectTo = (name: string, licence: string | undefined, isTool: boolean): string | undefined => {
  if (licence === undefined) return 'states no licence'
  const allowed = [
    ...permissive,
    ...(isTool ? toolsOnly : []),
    ...(name.startsWith('@fontsource') ? fontsOnly : []),
  ]
  if (isAllowed(licence, allowed)) return undefined
  return `is under ${licence}, which ${isTool ? 'a tool' : 'what we ship'} may not be`
}

/** SPDX expressions as packages use them: names with AND and OR, AND binding closer, parentheses around the whole. */
const isAllowed = (expression: string, allowed: readonly string[]): boolean => {
  const plain = expression.startsWith('(') && expression.endsWith(')') ? expression.slice(1, -1) : expression
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => allowed.includes(name.trim())))
}
