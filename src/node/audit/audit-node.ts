/**
 * Checks a whole node again from its folder, reading only, also while it runs. Nothing that the node concluded is believed:
 * bytes are hashed, trees rebuilt, signatures verified, every entry judged again at its own cut and every record folded
 * again, and the result is compared with what is kept.
 *
 * Every entry is read twice: by threads that check its bytes, in ranges, and by one that judges, in canonical order. Memory
 * does not grow with the number of entries but for 32 bytes for each 256 of them.
 */
import { feedOrigin } from '../../ledger/names.ts'
import { readHighWater } from '../../store/high-water.ts'
import { markFileOf } from '../../store/sqlite-store.ts'
import { type Config, readConfig } from '../config.ts'
import { type DataFolder, dataFolder } from '../data-folder.ts'
import { checkFrozen, finishLane, openLane, rangesOfLane } from './audit-lane.ts'
import { type AuditedStore, openAuditedStore } from './audited-store.ts'
import { checkAccessLog } from './check-access-log.ts'
import { checkAlarms } from './check-alarms.ts'
import { checkComments } from './check-comments.ts'
import { checkDrafts } from './check-drafts.ts'
import { checkFiles } from './check-files.ts'
import { checkKept } from './check-kept.ts'
import { checkOfficers } from './check-officers.ts'
import type { RangeResult } from './check-range.ts'
import { checkRanges } from './check-ranges.ts'
import { checkSettings } from './check-settings.ts'
import { checkStrays } from './check-strays.ts'
import { checkWords } from './check-words.ts'
import { createFindings, type Findings } from './findings.ts'
import type { JudgedLane } from './judge-lane.ts'
import { judgeLanes } from './judge-lanes.ts'
import { notCovered } from './not-covered.ts'
import type { AuditCounts, AuditedLane, AuditReport } from './report.ts'

/** What cannot be read is a finding too: whoever asks gets a report, whatever the state of the folder. */
export const auditNode = async (dir: string): Promise<AuditReport> => {
  const findings = createFindings()
  const folder = dataFolder(dir)
  const config = await readConfig(folder.config)
  // Before the database: the mark only ever lags behind it, so what it says must be there.
  const marks = readHighWater(markFileOf(folder.database))
  const opened = openAuditedStore(folder.database)
  if (!config.ok) findings.add('not-opened', folder.config, config.error.kind)
  if (!opened.ok) findings.add('not-opened', folder.database, opened.error.kind)
  let went: Went = nothing
  if (config.ok && opened.ok) {
    try {
      checkMarks(opened.value, marks, config.value.authority, findings)
      went = await audit(folder, config.value, opened.value, findings)
    } catch (error) {
      // A row that does not even read; what was found before it stands.
      findings.add('not-opened', folder.database, error instanceof Error ? error.message : String(error))
    }
  }
  if (opened.ok) opened.value.close()
  return {
    ok: findings.count() === 0,
    authority: config.ok ? config.value.authority : null,
    purpose: config.ok ? config.value.purpose : null,
    ...went,
    findings: findings.list(),
    found: findings.count(),
    notCovered,
  }
}

interface Went {
  readonly lanes: readonly AuditedLane[]
  readonly counts: AuditCounts
}

const audit = async (
  folder: DataFolder,
  config: Config,
  audited: AuditedStore,
  findings: Findings,
): Promise<Went> => {
  const { store, rows } = audited
  const self = config.authority
  const lanes = rows.lanes().map((row) => openLane(audited, row))
  for (const { key, heads } of lanes) {
    if (!heads.some(({ authority }) => authority === self))
      findings.add('config-differs', `${key.compact}/${key.lane}`, self)
  }
  const ranges: RangeResult[] = []
  const checking = checkRanges(folder.database, lanes.flatMap(rangesOfLane), (result) => {
    ranges.push(result)
    findings.merge(result.findings, result.found)
  })
  // Its failure is heard below; until then this only keeps it from being nobody's.
  checking.catch(() => {})
  const lanesJudged = await judgeLanes(folder.database, audited, lanes, findings)
  await checking

  const byFeed = inOrder(ranges)
  const finished = lanes.map((lane) =>
    finishLane({ audited, self, findings }, lane, lanesJudged.get(lane.id) ?? notJudged, byFeed),
  )
  const members = new Map(
    finished.map(({ report, members }) => [`${report.compact}/${report.lane}`, members]),
  )
  const settings = checkSettings({ self, settings: rows.settings(), members, findings })
  const feeds = new Set(lanes.flatMap(({ heads }) => heads.map(({ feed }) => feed)))
  const alarms = checkAlarms(store, feeds, findings)
  for (const lane of lanes) checkFrozen(lane, alarms.raised, findings)
  const accessRows = checkAccessLog(store, findings)
  const officers = checkOfficers(audited, findings)
  const comments = checkComments(audited, findings)
  const kept = checkKept(audited, findings)
  const drafts = checkDrafts(audited, config.authority, findings)
  const files = ranges.flatMap((range) => range.files)
  await checkFiles(folder.files, files, findings)
  checkWords(folder.database, findings)
  checkStrays({ rows, lanes, finished, ranges, findings })
  for (const line of rows.damage()) findings.add('file-damaged', folder.database, line)

  const heads = lanes.flatMap((lane) => lane.heads)
  const judged = [...lanesJudged.values()]
  return {
    lanes: finished.map(({ report }) => report),
    counts: {
      entries: sum(heads.map(({ size }) => size)),
      effective: sum(judged.map((lane) => lane.effective)),
      void: sum(judged.map((lane) => lane.void)),
      held: sum(judged.map((lane) => lane.held)),
      early: sum(heads.map(({ size, accepted }) => size - accepted)),
      records: sum(judged.map((lane) => lane.records)),
      bodies: sum(ranges.map(({ bodies }) => bodies)),
      erased: sum(ranges.map(({ erased }) => erased.length)),
      files: files.length,
      signedHeads: sum(finished.map((lane) => lane.signedHeads)),
      cosignatures: sum(finished.map((lane) => lane.cosignatures)),
      erasures: sum(finished.map((lane) => lane.erasures)),
      alarms: alarms.count,
      accessRows,
      settings,
      ...officers,
      drafts,
      comments,
      kept,
    },
  }
}

const checkMarks = (
  { store }: AuditedStore,
  marks: ReturnType<typeof readHighWater>,
  self: string,
  findings: Findings,
): void => {
  if (!marks.ok) {
    findings.add('rolled-back', 'high-water mark', marks.error.kind)
    return
  }
  const sizes = new Map(
    store.lanes().flatMap((lane) =>
      store
        .lane(lane)
        .heads()
        .filter(({ authority }) => authority === self)
        .map(({ size }) => [feedOrigin(lane.compact, self, lane.lane), size] as const),
    ),
  )
  for (const [origin, marked] of marks.value) {
    const found = sizes.get(origin) ?? 0
    if (found < marked) findings.add('rolled-back', origin, `${found} of ${marked}`)
  }
}

/** Ranges come as threads finish them. */
const inOrder = (ranges: readonly RangeResult[]): ReadonlyMap<number, readonly RangeResult[]> => {
  const sorted = [...ranges].sort((a, b) => a.range.from - b.range.from)
  return Map.groupBy(sorted, ({ range }) => range.feed)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** A lane that was made while its node was being audited. */
const notJudged: JudgedLane = { effective: 0, void: 0, held: 0, records: 0, keys: new Map() }

const nothing: Went = {
  lanes: [],
  counts: {
    entries: 0,
    effective: 0,
    void: 0,
    held: 0,
    early: 0,
    records: 0,
    bodies: 0,
    erased: 0,
    files: 0,
    signedHeads: 0,
    cosignatures: 0,
    erasures: 0,
    alarms: 0,
    accessRows: 0,
    settings: 0,
    officers: 0,
    signIns: 0,
    passkeys: 0,
    invitations: 0,
    drafts: 0,
    comments: 0,
    kept: 0,
  },
}
