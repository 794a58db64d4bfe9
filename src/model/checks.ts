/** What must hold of a world, each with its own name: the first words of a finding say which was broken. */
import type { Accord } from '../affairs/kernel/accord.ts'
import { agreed, finalAt } from '../affairs/kernel/accord.ts'
import type { Cut } from '../affairs/kernel/cut.ts'
import { stateAt } from '../affairs/kernel/fold.ts'
import type { Past } from '../affairs/kernel/past.ts'
import type { RulesOf } from '../affairs/kernel/rules.ts'
import { readErasure } from '../exchange/lane/erasures.ts'
import { encodeBase64 } from '../ledger/base64.ts'
import { recordDigest, stateDigest } from '../ledger/rolling-digest.ts'
import type { Json, JsonObject } from '../ledger/strict-json.ts'
import { isJsonObject } from '../ledger/strict-json.ts'
import type { Head } from '../store/store.ts'
import { sha256 } from '../vault/sha256.ts'
import { diceOf } from './dice.ts'
import { consult, type Oracle } from './oracle.ts'
import type { Party } from './party.ts'
import type { World } from './world.ts'

const headsOf = (party: Party): readonly Head[] => party.store.lane(party.context.lane).heads()

const headOf = (party: Party, authority: string): Head | undefined =>
  headsOf(party).find((head) => head.authority === authority)

/** Same verdict and same rolling digest for the same entry, on every node and at every time. */
export const sameVerdicts = (world: World): readonly string[] =>
  world.book.contradictions.map((each) => `verdicts: ${each}`)

/** The oracle over all that one node has accepted. */
export const oracleOf = (party: Party, rulesOf: RulesOf): Oracle => {
  const reader = party.store.lane(party.context.lane)
  const feeds = new Map(
    headsOf(party).map((head) => [head.authority, reader.entries(head.feed, 0, head.accepted)]),
  )
  return consult(feeds, party.context.compact.members, rulesOf)
}

/** What the node judged is what the oracle judges. */
export const asTheOracle = (party: Party, oracle: Oracle): readonly string[] => {
  const reader = party.store.lane(party.context.lane)
  const findings: string[] = []
  for (const head of headsOf(party)) {
    for (const { seq, verdict } of reader.entries(head.feed, 0, head.accepted)) {
      if (verdict.kind === 'held' || verdict.kind === 'early') continue
      const here =
        verdict.kind === 'void' ? (JSON.parse(verdict.reason) as { kind: string }).kind : 'effective'
      const there = oracle.verdictOf(head.authority, seq)
      if (here !== there)
        findings.push(`oracle: ${party.authority} judged ${head.authority} ${seq} ${here}, not ${there}`)
    }
  }
  return findings
}

/** At any cut within what the node has judged, its state digest is the oracle's. */
export const sameStates = (
  party: Party,
  oracle: Oracle,
  rulesOf: RulesOf,
  cuts: readonly Cut[],
): readonly string[] =>
  cuts.flatMap((cut) => {
    const here = digestAt(oracle, (key) => nodeStateAt(party, rulesOf, key, cut))
    const there = digestAt(oracle, (key) => oracle.stateAt(key, cut))
    return here === there ? [] : [`states: ${party.authority} at ${JSON.stringify(cut)}`]
  })

const digestAt = (oracle: Oracle, stateOf: (key: string) => JsonObject | undefined): string =>
  encodeBase64(
    stateDigest(
      sha256,
      oracle.keys().flatMap((key) => {
        const state = stateOf(key)
        return state === undefined ? [] : [[key, recordDigest(sha256, state)] as const]
      }),
    ),
  )

const nodeStateAt = (party: Party, rulesOf: RulesOf, key: string, cut: Cut): JsonObject | undefined => {
  const [affair = ''] = key.split('/')
  const rules = rulesOf(affair, Number(key.split('@')[1] ?? 1))
  const reader = party.store.lane(party.context.lane)
  const past: Past = { ...reader, members: party.context.compact.members }
  return rules && stateAt(rules, past, key, cut)
}

/** Some cuts inside what all these parties have judged: the whole, and a few by chance. */
export const commonCuts = (parties: readonly Party[], seed: number): readonly Cut[] => {
  const dice = diceOf(seed)
  const [first] = parties
  const whole: Record<string, number> = {}
  for (const { authority } of first === undefined ? [] : headsOf(first))
    whole[authority] = Math.min(...parties.map((party) => headOf(party, authority)?.judged ?? 0))
  const some = (): Cut =>
    Object.fromEntries(Object.entries(whole).map(([authority, size]) => [authority, dice.below(size + 1)]))
  return [whole, some(), some()]
}

/** What was final at the past of any act is what stands at the end. */
export const finalForEver = (oracle: Oracle, members: readonly string[]): readonly string[] => {
  const end = oracle.entries.reduce<Record<string, number>>((cut, { authority, seq }) => {
    cut[authority] = Math.max(cut[authority] ?? 0, seq + 1)
    return cut
  }, {})
  const findings: string[] = []
  const last = new Map(oracle.keys().map((key) => [key, accordsIn(oracle.stateAt(key, end) ?? {})]))
  for (const { authority, seq, cut } of oracle.entries) {
    const at: Cut = { ...cut, [authority]: seq + 1 }
    const view = { known: (party: string) => oracle.known(party, at) }
    for (const [key, accords] of last) {
      if (accords.size === 0) continue
      const state = oracle.stateAt(key, at)
      if (state === undefined) continue
      for (const [name, accord] of accordsIn(state)) {
        const then = finalAt(accord, view, members)
        if (then === undefined) continue
        const now = agreed(accords.get(name) ?? [], members)
        if (now !== then)
          findings.push(
            `finality: ${key} ${name} was final at ${authority} ${seq} on ${then}, and is on ${now}`,
          )
      }
    }
  }
  return findings
}

/** Accords of a state, each under the path that leads to it by what does not change: a round's base, a first leaf. */
const accordsIn = (state: JsonObject): ReadonlyMap<string, Accord> => {
  const found = new Map<string, Accord>()
  const walk = (value: Json | undefined, path: string): void => {
    if (Array.isArray(value)) {
      for (const each of value) walk(each, path)
      return
    }
    if (!isJsonObject(value)) return
    const leaves = value.leaves
    const name = `${path}${String(value.base ?? '')}${Array.isArray(leaves) ? String(leaves[0]) : ''}`
    for (const [key, member] of Object.entries(value)) {
      if (key === 'accord') found.set(name, member as unknown as Accord)
      else walk(member, `${name}/${key}`)
    }
  }
  walk(state, '')
  return found
}

/** Nothing waits any more: every entry has come free, no feed is closed, nobody is being restored. */
export const nothingWaits = (party: Party): readonly string[] => [
  ...headsOf(party).flatMap(({ authority, size, accepted, judged, frozen }) => [
    ...(accepted === size
      ? []
      : [`early: ${party.authority} has ${authority} ${accepted} of ${size} accepted`]),
    ...(judged === size || accepted < size
      ? []
      : [`held: ${party.authority} has ${authority} ${judged} of ${size} judged`]),
    ...(frozen === null ? [] : [`fork: ${party.authority} closed ${authority}: ${frozen}`]),
  ]),
  ...(party.context.mayWrite() ? [] : [`restore: ${party.authority} is still being restored`]),
]

/** Same sizes, digests and records everywhere, and every head witnessed by every peer. */
export const countsReconcile = (world: World): readonly string[] => {
  const [first, ...others] = world.parties
  if (first === undefined) return []
  return [
    ...others.flatMap((other) =>
      headsOf(first).flatMap(({ authority, size, rolling }) => {
        const there = headOf(other, authority)
        return there?.size === size && encodeBase64(there.rolling) === encodeBase64(rolling)
          ? []
          : [`counts: ${authority} is ${size} at ${first.authority}, ${there?.size} at ${other.authority}`]
      }),
    ),
    ...world.parties.flatMap((party) => {
      const own = headOf(party, party.authority)
      return world.parties.flatMap((peer) =>
        own === undefined ||
        // The genesis entry came with the letter of credence.
        own.size === 1 ||
        peer === party ||
        party.store.firstCosignature(own.feed, peer.authority, own.size - 1) !== undefined
          ? []
          : [`counts: ${peer.authority} has not witnessed ${party.authority} ${own.size}`],
      )
    }),
  ]
}

/** What its author erased is gone everywhere, and no body is gone without a statement. */
export const erasedEverywhere = (world: World): readonly string[] =>
  world.parties.flatMap((party) =>
    headsOf(party).flatMap(({ authority, feed, size }) =>
      party.store
        .lane(party.context.lane)
        .entries(feed, 0, size)
        .flatMap(({ seq, leaf, body, erased }) => {
          const place = `${authority} ${seq} at ${party.authority}`
          const hadBody = !leaf.includes('"body":null')
          const stated = party.store.erasures(feed).some((erasure) => erasure.seq === seq)
          if (hadBody && body === null && !(erased && stated)) return [`erasure: ${place} is gone unsaid`]
          return body !== null && isErasedByAuthor(world, authority, seq)
            ? [`erasure: ${place} is still there`]
            : []
        }),
    ),
  )

const isErasedByAuthor = (world: World, authority: string, seq: number): boolean => {
  const author = world.parties.find((party) => party.authority === authority)
  const head = author && headOf(author, authority)
  if (author === undefined || head === undefined) return false
  return author.store
    .erasures(head.feed)
    .some((each) => each.seq === seq && readErasure(author.context, each.note)?.by === authority)
}

/** Where one lied without forking, the others still have all of each other's feeds, and nothing of theirs waits. */
export const honestGoOn = (world: World): readonly string[] => {
  const honest = world.parties.filter(({ authority }) => !world.liars.has(authority))
  return honest.flatMap((party) =>
    honest.flatMap(({ authority, ...other }) => {
      const here = headOf(party, authority)
      const there = other.store
        .lane(other.context.lane)
        .heads()
        .find((head) => head.authority === authority)
      return here?.accepted === there?.size && here?.frozen === null
        ? []
        : [`honest: ${party.authority} has ${here?.accepted} of ${authority} ${there?.size}`]
    }),
  )
}

/** Alarms that honest parties may cause each other: of what was set back, erased elsewhere, or late. */
const harmless = ['ahead-of-us', 'erased-there', 'superseded']

export const noAlarms = (party: Party): readonly string[] =>
  party.store
    .alarms(0, 10_000)
    .filter(({ kind }) => !harmless.includes(kind))
    .map(({ kind, detail }) => `alarm: ${party.authority} ${kind} ${detail.slice(0, 200)}`)

/** Everything that must hold of a healed world. `rulesOf`: the newest build's. */
export const findBroken = (world: World, rulesOf: RulesOf): readonly string[] => {
  const honest = world.parties.filter(({ authority }) => !world.liars.has(authority))
  const cuts = commonCuts(honest, world.book.voided + world.flights.length)
  const isTrue = world.liars.size === 0
  const findings: string[] = [...sameVerdicts(world)]
  for (const party of honest) {
    // Where nobody lied all hold the same, and one consultation is enough for the finality of it.
    const oracle = oracleOf(party, rulesOf)
    findings.push(...asTheOracle(party, oracle), ...sameStates(party, oracle, rulesOf, cuts))
    if (!isTrue || party === honest[0])
      findings.push(...finalForEver(oracle, world.compact.description.members))
    if (isTrue) findings.push(...nothingWaits(party), ...noAlarms(party))
  }
  if (isTrue) findings.push(...countsReconcile(world), ...erasedEverywhere(world))
  else if (!world.isForked) findings.push(...honestGoOn(world))
  return findings
}
