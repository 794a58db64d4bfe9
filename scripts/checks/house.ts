/** The rules of the house that neither the compiler nor the linter knows. CONTRIBUTING.md says why we have them. */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { listFiles } from '../tree.ts'
import type { Finding } from './finding.ts'
import { checkSyntax } from './house-syntax.ts'
import { findingAt, isSource, readSource } from './source.ts'

export const checkHouse = async (root: string): Promise<readonly Finding[]> =>
  listFiles(root).flatMap((file) => [
    ...checkName(file),
    ...(isSource(file) ? checkSyntax(readSource(root, file)) : []),
    ...(isText(file) ? checkText(file, readFileSync(join(root, file), 'utf8')) : []),
  ])

const dumpingGrounds = /(^|\/)(utils?|helpers?|misc|common)(\/|\.[a-z.]+$)/
const barrel = /^index\.(ts|tsx|mjs|js)$/

const checkName = (file: string): readonly Finding[] => {
  if (dumpingGrounds.test(file)) return [{ where: file, message: 'name it by its one idea' }]
  if (barrel.test(basename(file))) return [{ where: file, message: 'a barrel hides where things live' }]
  return []
}

const isText = (file: string): boolean =>
  isSource(file) ||
  /\.(json|jsonl|md|sh|py|css|html|yml|yaml|toml|tsv|csv|txt)$/.test(file) ||
  !basename(file).includes('.')

interface TextRule {
  readonly pattern: RegExp
  readonly message: string
  appliesTo(file: string): boolean
}

const everywhere = () => true

const textRules: readonly TextRule[] = [
  {
    pattern: /(?<=^|[\s"'`(=:,<]|file:\/\/)\/(?:home|root|Users|work|tmp)\/[\w.-]/gm,
    message: 'a path of one machine',
    appliesTo: everywhere,
  },
  {
    pattern: /(?<=^|[\s"'`(=:,<]|\.\/)shared\/[\w.-]/gm,
    message: 'a path outside the project',
    appliesTo: everywhere,
  },
  {
    pattern: /"resolved": "http/g,
    message: 'a lock file with the host of one registry: npm must read our .npmrc when it writes it',
    appliesTo: (file) => file.endsWith('package-lock.json'),
  },
  {
    pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/g,
    message: 'do it, or write an issue',
    appliesTo: (file) => /\.(md|sh|py|css|html)$/.test(file),
  },
]

const checkText = (file: string, text: string): readonly Finding[] =>
  textRules
    .filter((rule) => rule.appliesTo(file))
    .flatMap((rule) =>
      [...text.matchAll(rule.pattern)].map((match) => findingAt({ file, text }, match.index, rule.message)),
    )
