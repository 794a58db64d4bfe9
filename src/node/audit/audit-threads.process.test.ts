/** A node large enough for threads is audited while it works, and what threads find arrives. */
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, it } from 'node:test'
import { entryId } from '../../store/entry-row.ts'
import { dataFolder } from '../data-folder.ts'
import { makePair, orThrow, serveFolder } from '../maintenance/served-pair.ts'
import { auditNode } from './audit-node.ts'
import { worthThreads } from './check-ranges.ts'
import { reportedContact } from './reported-contact.ts'

const top = mkdtempSync(join(tmpdir(), 'comity-threads-'))
after(() => rmSync(top, { recursive: true }))

it('audits a large node while it works', async () => {
  const pair = await makePair(top)
  const { dir } = pair.vn
  const { node, close } = await serveFolder(pair.vn)
  const lane = node.lane(pair.compact, 'main')
  assert.ok(lane !== undefined)
  const batch = 1_500
  const release = (from: number, count: number) =>
    lane.release(Array.from({ length: count }, (_, i) => reportedContact(`K${from + i}`, 'A meeting')))
  let written = 0
  try {
    for (; written < worthThreads; written += batch) orThrow(release(written, batch))
    const auditing = auditNode(dir)
    for (let i = 0; i < 5; i += 1, written += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      orThrow(release(written, 1))
    }
    const report = await auditing
    assert.deepEqual(report.findings, [])
    assert.ok(report.counts.entries >= worthThreads && report.counts.records >= worthThreads)
  } finally {
    await close()
  }
  const changed = join(top, 'changed')
  cpSync(dir, changed, { recursive: true })
  const db = new DatabaseSync(dataFolder(changed).database)
  db.exec('DROP TRIGGER entry_bytes; DROP TRIGGER entry_verdict')
  const feed = node.config.authority
  const id = Number(db.prepare('SELECT id FROM feed WHERE authority = ? ORDER BY size DESC').get(feed)?.id)
  const change = (set: string, seq: number) =>
    db.exec(`UPDATE entry SET ${set} WHERE id = ${entryId(id, seq)}`)
  change(`facts = replace(facts, '2024-06-02', '2024-06-03')`, 5_000)
  change(`verdict = 3, reason = '{}'`, 7_000)
  db.close()
  const { findings } = await auditNode(changed)
  const codesAt = (seq: number) =>
    findings.filter(({ place }) => place.endsWith(` ${seq}`)).map(({ code }) => code)
  assert.ok(codesAt(5_000).includes('facts-mismatched'))
  assert.ok(codesAt(5_000).includes('rolling-differs'))
  assert.ok(codesAt(7_000).includes('verdict-differs'))
})
