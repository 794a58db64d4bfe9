/**
 * The settings of the node: compacts, letters of credence, peers, keys, and what is kept of links and restores. Every key is
 * one that this software writes, and every value is one that it could have written.
 */

import { listingVersion } from '../../affairs/listed.ts'
import { equalBytes } from '../../ledger/bytes.ts'
import { compactId, parseCompact } from '../../ledger/compact.ts'
import { parseLetter, verifyLetter } from '../../ledger/credence.ts'
import { parseKeyStatement } from '../../ledger/key-statement.ts'
import { isAuthority, isLane } from '../../ledger/names.ts'
import { isJsonObject, type Json, parseStrictJson } from '../../ledger/strict-json.ts'
import { verify } from '../../vault/ed25519.ts'
import { sha256 } from '../../vault/sha256.ts'
import { releasePolicy, releasePolicyKey } from '../drafts/release-policy.ts'
import { signInPolicy, signInPolicyKey } from '../officers/sign-in-policy.ts'
import { readStatement } from './check-witnesses.ts'
import type { FindingCode, Findings } from './findings.ts'
import type { KnownMember } from './lane-keys.ts'

export interface SettingsDeps {
  readonly self: string
  readonly settings: readonly { readonly key: string; readonly value: string }[]
  /** Members by compact and lane (`c…/main`), as established from the feeds. */
  readonly members: ReadonlyMap<string, ReadonlyMap<string, KnownMember>>
  readonly findings: Findings
}

/** Undefined where the value is as it should be. */
type Objection = { readonly code: FindingCode; readonly detail: string } | undefined
type Check = (deps: SettingsDeps, value: string, parts: readonly string[]) => Objection

export const checkSettings = (deps: SettingsDeps): number => {
  for (const { key, value } of deps.settings) {
    const [name = '', ...parts] = key.split('/')
    const check = findCheck(name, parts)
    const objection = check === undefined ? unknown : check(deps, value, parts)
    if (objection !== undefined) deps.findings.add(objection.code, `setting ${key}`, objection.detail)
  }
  checkCompleteness(deps)
  return deps.settings.length
}

const unknown: Objection = { code: 'setting-unknown', detail: '' }
const malformed = (detail: string): Objection => ({ code: 'setting-malformed', detail })

const compactsOf = ({ members }: SettingsDeps): readonly string[] => [
  ...new Set([...members.keys()].map((name) => name.slice(0, name.indexOf('/')))),
]

/** What peers and compacts the feeds show must stand in the settings too. */
const checkCompleteness = (deps: SettingsDeps): void => {
  const values = new Map(deps.settings.map(({ key, value }) => [key, value]))
  for (const id of compactsOf(deps)) {
    if (!listOf(values.get('compacts'))?.includes(id)) deps.findings.add('compact-bad', id, 'not listed')
    for (const key of [`compact/${id}`, `letter/${id}`])
      if (!values.has(key)) deps.findings.add('setting-malformed', `setting ${key}`, 'missing')
    const peers = listOf(values.get(`peers/${id}`)) ?? []
    for (const authority of deps.members.get(`${id}/main`)?.keys() ?? []) {
      if (authority === deps.self) continue
      if (!peers.includes(authority) || !values.has(`peer/${id}/${authority}/letter`))
        deps.findings.add('peer-missing', `${id} ${authority}`)
    }
  }
}

const findCheck = (name: string, parts: readonly string[]): Check | undefined => {
  const check = Object.hasOwn(checks, name) ? checks[name] : undefined
  return check?.[parts.length]
}

const isList =
  (is: (item: Json) => boolean): Check =>
  (_, value) => {
    const parsed = parseStrictJson(value, cap)
    return parsed.ok && Array.isArray(parsed.value) && parsed.value.every(is) ? undefined : malformed('list')
  }

const isText = (item: Json): item is string => typeof item === 'string'
const isStatement = (item: Json): boolean => parseKeyStatement(item).ok

const known =
  (check: Check): Check =>
  (deps, value, parts) => {
    const [id = '', second, third] = parts
    const lane = second !== undefined && isLane(second) ? second : 'main'
    const members = deps.members.get(`${id}/${lane}`)
    if (members === undefined) return unknown
    const authority = isLane(second ?? '') ? third : second
    if (authority !== undefined && !isPlace.test(authority) && !isNamed(members, authority)) return unknown
    return check(deps, value, parts)
  }

/** What stands where another setting names an authority. */
const isPlace = /^(?:count|[0-9]{1,15})$/

const isNamed = (members: ReadonlyMap<string, KnownMember>, authority: string): boolean =>
  isAuthority(authority) &&
  [...members.values()].some(({ description }) => description.members.includes(authority))

const checkLetter: Check = (deps, value, [id = '', authority = deps.self]) => {
  const bad = (detail: string): Objection => ({ code: 'letter-bad', detail })
  const parsed = parseLetter(value)
  if (!parsed.ok) return bad(parsed.error.kind)
  const letter = verifyLetter(sha256, verify, parsed.value)
  if (!letter.ok) return bad(letter.error.kind)
  if (letter.value.authority !== authority || letter.value.compact !== id) return bad('of another')
  for (const lane of ['main', 'hot'] as const) {
    const member = deps.members.get(`${id}/${lane}`)?.get(authority)
    if (member === undefined || !equalBytes(member.genesis, letter.value.lanes[lane].entry.leafHash))
      return bad(`not that of the feed ${lane}`)
  }
  return undefined
}

const checkCompact: Check = (_, value, [id = '']) => {
  const parsed = parseStrictJson(value, cap)
  const compact = parsed.ok ? parseCompact(parsed.value) : undefined
  return compact?.ok && compactId(sha256, compact.value) === id
    ? undefined
    : { code: 'compact-bad', detail: 'description' }
}

const checkCompacts: Check = (deps, value) => {
  const list = listOf(value)
  if (list === undefined) return malformed('list')
  const stray = list.find((id) => !compactsOf(deps).includes(id))
  return stray === undefined ? undefined : { code: 'lane-missing', detail: stray }
}

const checkPeers: Check = (deps, value, [id = '']) => {
  const list = listOf(value)
  const members = deps.members.get(`${id}/main`)
  return list?.every((authority) => members?.has(authority)) ? undefined : malformed('peers')
}

const checkEndpoint: Check = (_, value) =>
  value === '' || /^https?:\/\/[!-~]{1,500}$/.test(value) ? undefined : malformed('address')

const checkAnswer: Check = (_, value) =>
  value === 'yes' || value === 'no' ? undefined : malformed('neither yes nor no')

/** Each statement has its signature: without it nobody else could be shown the key. */
const checkKeys: Check = (deps, value, [id = '', lane = '', authority = '']) => {
  const statements = listOfJson(value)
  const signatures = listOfJson(
    deps.settings.find(({ key }) => key === `key-signatures/${id}/${lane}/${authority}`)?.value,
  )
  if (statements === undefined || !statements.every(isStatement)) return malformed('statements')
  return signatures?.length === statements.length ? undefined : malformed('without signatures')
}

/** One that is older than this software is made again at the next start. */
const checkListing: Check = (_, value, [what]) =>
  what === 'version' && /^[1-9][0-9]{0,5}$/.test(value) && Number(value) <= listingVersion
    ? undefined
    : malformed('version')

const checkWordsFile: Check = (_, value, [what]) =>
  what === 'file' && /^[0-9a-f]{24}$/.test(value) ? undefined : malformed('file')

const checkRestore: Check = (_, value) => {
  if (value === '') return undefined
  const parsed = parseStrictJson(value, cap)
  return parsed.ok && isJsonObject(parsed.value) ? undefined : malformed('restore')
}

const checkReleasePolicy: Check = (_, value) => {
  const parsed = parseStrictJson(value, cap)
  return parsed.ok && releasePolicy.safeParse(parsed.value).success ? undefined : malformed('policy')
}

const checkPolicy: Check = (_, value) => {
  const parsed = parseStrictJson(value, cap)
  return parsed.ok && signInPolicy.safeParse(parsed.value).success ? undefined : malformed('policy')
}

/** By name and number of the parts that follow it. */
const checks: Readonly<Record<string, Readonly<Record<number, Check>>>> = {
  compacts: { 0: checkCompacts },
  compact: { 1: known(checkCompact) },
  letter: { 1: known(checkLetter) },
  peers: { 1: known(checkPeers) },
  peer: {
    3: known((deps, value, [id = '', authority = '', what]) => {
      if (what === 'letter') return checkLetter(deps, value, [id, authority])
      return what === 'endpoint' ? checkEndpoint(deps, value, []) : unknown
    }),
  },
  suspended: { 2: known(checkAnswer) },
  keys: { 3: known(checkKeys) },
  'key-signatures': { 3: known(isList(isText)) },
  told: {
    3: known((deps, value, [id, lane]) => {
      const members = deps.members.get(`${id}/${lane}`) ?? noMembers
      const isTold = listOf(value)?.every((note) => readStatement(members, note) !== undefined)
      return isTold ? undefined : malformed('statements')
    }),
  },
  'erased-elsewhere': {
    3: known((deps, value, [id, lane, place = '']) => {
      const members = deps.members.get(`${id}/${lane}`) ?? noMembers
      const isRight =
        place === 'count' ? /^[0-9]{1,15}$/.test(value) : readStatement(members, value) !== undefined
      return isRight && isPlace.test(place) ? undefined : malformed('statement')
    }),
  },
  restore: { 2: known(checkRestore) },
  listing: { 1: checkListing },
  words: { 1: checkWordsFile },
  [signInPolicyKey]: { 0: checkPolicy },
  [releasePolicyKey]: { 0: checkReleasePolicy },
}

const noMembers: ReadonlyMap<string, KnownMember> = new Map()

const cap = { bytes: 67_108_864, depth: 12 }

const listOfJson = (text: string | undefined): readonly Json[] | undefined => {
  const parsed = parseStrictJson(text ?? '', cap)
  return parsed.ok && Array.isArray(parsed.value) ? parsed.value : undefined
}

const listOf = (text: string | undefined): readonly string[] | undefined => {
  const list = listOfJson(text)
  return list?.every(isText) ? list : undefined
}
