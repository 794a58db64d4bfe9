/**
 * Faults of a node's own folder: somebody with full access changes the database of VN.MPS (its mirror of TH.NSC included)
 * while the node is stopped. What `comity audit` finds.
 */
import { DatabaseSync } from 'node:sqlite'
import { cosign, cosignerName } from '../../src/ledger/cosignature.ts'
import { leafHash } from '../../src/ledger/tree.ts'
import { utf8 } from '../../src/ledger/utf8.ts'
import { auditNode } from '../../src/node/audit/audit-node.ts'
import { dataFolder } from '../../src/node/data-folder.ts'
import { sha256 } from '../../src/vault/sha256.ts'
import { authorities } from '../nodes/sides.ts'
import type { Fault } from './fault.ts'
import { strangersKey } from './hostile-sender.ts'
import type { PreparedPair } from './prepared-pair.ts'

/** Codes of what an audit of VN.MPS finds. */
export const auditReasons = async (dir: string): Promise<readonly string[]> => {
  const { findings } = await auditNode(dir)
  return [...new Set(findings.map(({ code }) => code))]
}

const fault = (
  name: string,
  done: string,
  expected: string,
  change: (db: DatabaseSync, pair: PreparedPair) => void,
  isQuick = false,
): Fault => ({
  name,
  done,
  check: 'audit',
  expected,
  isQuick,
  see: async (pair) => {
    const db = new DatabaseSync(dataFolder(pair.nodes.VN).database)
    // The triggers hold back a careless hand, not one that may write the file.
    for (const { name: trigger } of db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      .all()) {
      db.exec(`DROP TRIGGER ${String(trigger)}`)
    }
    db.exec('PRAGMA foreign_keys = OFF')
    change(db, pair)
    db.close()
    return auditReasons(pair.nodes.VN)
  },
})

/** Number of the feed of an authority in the record's compact, lane main. */
const feedOf = (db: DatabaseSync, { record }: PreparedPair, authority: string): number =>
  Number(
    db
      .prepare(
        "SELECT feed.id FROM feed JOIN lane ON lane.id = feed.lane WHERE compact = ? AND lane.lane = 'main' AND authority = ?",
      )
      .get(record.compact, authority)?.id,
  )

/** Row of an entry: feed · 2^32 + place. */
const rowOf = (feed: number, seq: number): number => feed * 2 ** 32 + seq

/** A place in the middle of our own feed, that of a report with a body. */
const place = 40

const ownRow = (db: DatabaseSync, pair: PreparedPair): number =>
  rowOf(feedOf(db, pair, authorities.VN), place)

const textOf = (db: DatabaseSync, row: number, column: 'leaf' | 'facts'): string =>
  String(db.prepare(`SELECT ${column} AS text FROM entry WHERE id = ?`).get(row)?.text)

/** The last letter of a commitment is changed for another: the leaf stays a leaf. */
const flipped = (leaf: string): string =>
  leaf.replace(/"facts":"(.)/, (_, letter: string) => `"facts":"${letter === 'A' ? 'B' : 'A'}`)

export const databaseFaults: readonly Fault[] = [
  fault(
    'flipped leaf',
    'one character of a leaf is changed',
    'leaf-hash-differs',
    (db, pair) => {
      const row = ownRow(db, pair)
      db.prepare('UPDATE entry SET leaf = ? WHERE id = ?').run(flipped(textOf(db, row, 'leaf')), row)
    },
    true,
  ),
  fault(
    'rewritten mirror',
    'a leaf in the mirror of TH.NSC and the hash kept of it are both changed',
    'head-differs',
    (db, pair) => {
      const row = rowOf(feedOf(db, pair, authorities.TH), 5)
      const leaf = flipped(textOf(db, row, 'leaf'))
      db.prepare('UPDATE entry SET leaf = ?, leaf_hash = ? WHERE id = ?').run(
        leaf,
        leafHash(sha256, utf8(leaf)),
        row,
      )
    },
  ),
  fault('changed fact', 'a code in the facts of an entry is changed', 'facts-mismatched', (db, pair) => {
    const row = ownRow(db, pair)
    const facts = textOf(db, row, 'facts').replace('"reported"', '"inferred"')
    db.prepare('UPDATE entry SET facts = ? WHERE id = ?').run(facts, row)
  }),
  fault(
    'body that was reworded',
    'a word in a body is changed',
    'body-mismatched',
    (db, pair) => {
      db.prepare(
        "UPDATE body SET text = replace(text, 'a', 'b') WHERE id = (SELECT body FROM entry WHERE id = ?)",
      ).run(ownRow(db, pair))
    },
    true,
  ),
  fault('body taken away', 'a body is taken away and not marked as erased', 'body-missing', (db, pair) => {
    db.prepare('UPDATE entry SET body = NULL WHERE id = ?').run(ownRow(db, pair))
  }),
  fault(
    'erasure without a statement',
    'a body is marked as erased and nobody has stated it',
    'erasure-unstated',
    (db, pair) => {
      db.prepare('UPDATE entry SET body = NULL, erased = 1 WHERE id = ?').run(ownRow(db, pair))
    },
  ),
  fault('entry taken away', 'an entry in the middle of a feed is removed', 'entry-missing', (db, pair) => {
    db.prepare('DELETE FROM entry WHERE id = ?').run(ownRow(db, pair))
  }),
  fault(
    'forged cosignature',
    'a cosignature of TH.NSC is replaced by one under its name and another key',
    'cosignature-bad',
    (db, pair) => {
      const feed = feedOf(db, pair, authorities.VN)
      const old = db.prepare('SELECT size, line FROM cosignature WHERE feed = ? ORDER BY size DESC').get(feed)
      db.prepare('UPDATE cosignature SET line = ? WHERE feed = ? AND size = ?').run(
        forgedLine(pair, Number(old?.size)),
        feed,
        Number(old?.size),
      )
    },
    true,
  ),
  fault(
    'witness taken away',
    'our own cosignatures over the feed of TH.NSC are removed',
    'not-cosigned',
    (db, pair) => {
      db.prepare('DELETE FROM cosignature WHERE feed = ?').run(feedOf(db, pair, authorities.TH))
    },
  ),
  fault('signed head taken away', 'the signed heads of TH.NSC are removed', 'head-unsigned', (db, pair) => {
    db.prepare('DELETE FROM signed_head WHERE feed = ?').run(feedOf(db, pair, authorities.TH))
  }),
  fault(
    'stale signed head',
    'the newest signed head of TH.NSC is replaced by its oldest',
    'head-differs',
    (db, pair) => {
      const feed = feedOf(db, pair, authorities.TH)
      db.prepare(
        `UPDATE signed_head SET note = (SELECT note FROM signed_head WHERE feed = :feed ORDER BY size LIMIT 1)
       WHERE feed = :feed AND size = (SELECT max(size) FROM signed_head WHERE feed = :feed)`,
      ).run({ feed })
    },
  ),
  fault(
    'another verdict',
    'an entry that took effect is said to be void',
    'verdict-differs',
    (db, pair) => {
      db.prepare('UPDATE entry SET verdict = 3, reason = ? WHERE id = ?').run(
        '{"detail":{},"kind":"own-statement"}',
        ownRow(db, pair),
      )
    },
    true,
  ),
  fault(
    'digest copied from the mirror',
    'the state of a record is changed, and the digests are left as the other side states them',
    'record-differs',
    (db) => {
      db.prepare(
        `UPDATE record SET state = replace(state, '"kind":"action"', '"kind":"standing"') WHERE key = 'commitment/C04'`,
      ).run()
    },
    true,
  ),
  fault(
    'another rolling digest',
    'the rolling digest after an entry is changed',
    'rolling-differs',
    (db, pair) => {
      db.prepare('UPDATE entry SET rolling = zeroblob(32) WHERE id = ?').run(ownRow(db, pair))
    },
  ),
  fault(
    'rewound database',
    'the last entries of our own feed are gone, as after a silent return to a snapshot',
    'rolled-back',
    (db, pair) => {
      const feed = feedOf(db, pair, authorities.VN)
      const size = Number(db.prepare('SELECT size FROM feed WHERE id = ?').get(feed)?.size)
      db.prepare('DELETE FROM entry WHERE id = ?').run(rowOf(feed, size - 1))
      db.prepare(
        'UPDATE feed SET size = size - 1, accepted = accepted - 1, judged = judged - 1 WHERE id = ?',
      ).run(feed)
    },
    true,
  ),
  fault('tree changed', 'a root of 256 leaves that is kept is changed', 'subtree-differs', (db) => {
    db.exec('UPDATE subtree SET hash = zeroblob(32)')
  }),
  fault('access log changed', 'a row of the access log names another actor', 'access-broken', (db) => {
    db.exec("UPDATE access SET actor = 'nobody' WHERE seq = 0")
  }),
  fault(
    'read left out of the access log',
    'the row that tells who read a marked record is removed',
    'access-broken',
    (db) => {
      db.exec("DELETE FROM access WHERE seq = (SELECT max(seq) FROM access WHERE action = 'marked-read')")
    },
  ),
  fault(
    "peer's letter changed",
    'the letter of credence kept of TH.NSC is that of another compact',
    'letter-bad',
    (db, pair) => {
      db.prepare('UPDATE setting SET value = ? WHERE key = ?').run(
        pair.exercise.letters.TH,
        `peer/${pair.record.compact}/${authorities.TH}/letter`,
      )
    },
  ),
  fault(
    'compact redescribed',
    'the compact of the record is called one of service',
    'compact-bad',
    (db, pair) => {
      db.prepare("UPDATE setting SET value = replace(value, 'demonstration', 'service') WHERE key = ?").run(
        `compact/${pair.record.compact}`,
      )
    },
  ),
]

const forgedLine = ({ record }: PreparedPair, size: number): string => {
  const { sign, publicKey } = strangersKey()
  const name = cosignerName(record.compact, authorities.TH, 'main')
  const origin = `comity/${record.compact}/${authorities.VN}/main`
  return cosign(
    sha256,
    sign,
    { name, publicKey },
    { origin, size, root: new Uint8Array(32) },
    Math.floor(Date.now() / 1000),
  )
}
