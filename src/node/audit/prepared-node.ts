/**
 * A node in which every table and every column holds something: acts of both sides, a confirmation, a void act, one under
 * rules that nobody knows, an erased body, an attachment, cosignatures, alarms, a closed feed, a replaced key, and an access
 * log. What tests flip bits in.
 */
import { mkdirSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { fileName } from '../../exchange/file-name.ts'
import { commit, compute } from '../../exchange/lane/compute.ts'
import { learnKeyStatement } from '../../exchange/lane/key-statements.ts'
import type { LaneContext } from '../../exchange/lane/lane-context.ts'
import { type Draft, ownEntry } from '../../exchange/lane/own-entry.ts'
import { encodeBase64 } from '../../ledger/base64.ts'
import { signKeyStatement } from '../../ledger/key-statement.ts'
import { createLogKey, rootSigner } from '../../vault/keyring.ts'
import { dataFolder } from '../data-folder.ts'
import { actToSend } from '../drafts/acts-of-draft.ts'
import { makePair, orThrow, serveFolder, until } from '../maintenance/served-pair.ts'
import { makeEvidence } from '../make-evidence.ts'
import type { ComityNode } from '../node.ts'
import { everyOffice, type Officer } from '../officers/officer.ts'
import { officerWithToken, workOnRecords } from '../officers/officer-with-token.ts'
import { reportedContact } from './reported-contact.ts'

export interface PreparedNode {
  readonly dir: string
  readonly letters: readonly string[]
  /** Of an entry of the peer and one of our own, with bodies. */
  readonly evidence: string
  /** Name of the attachment in its folder. */
  readonly file: string
}

/** More than the leaves of a stored subtree. */
const contacts = 260
const waitMs = 10_000

export const prepareNode = async (top: string): Promise<PreparedNode> => {
  mkdirSync(top)
  const pair = await makePair(top)
  const vn = await serveFolder(pair.vn)
  const th = await serveFolder(pair.th)
  const lane = orMissing(vn.node.lane(pair.compact, 'main'))
  const peer = orMissing(th.node.lane(pair.compact, 'main'))
  const file = orThrow(await vn.node.files.take(content()))
  const attached = {
    facts: [{ commitment: encodeBase64(file.commitment), size: file.size, type: 'text/plain' }],
    names: [
      {
        commitment: encodeBase64(file.commitment),
        digest: encodeBase64(file.digest),
        name: 'minutes.txt',
        salt: encodeBase64(file.salt),
      },
    ],
  }
  const drafts = Array.from({ length: contacts }, (_, i) =>
    reportedContact(`K${i}`, `Meeting ${i}`, i === 0 ? attached : undefined),
  )
  const released = orThrow(lane.release(drafts))
  const size = (released.at(-1)?.seq ?? 0) + 1
  await lane.witnessed(pair.th.authority, size, waitMs)
  const pinned = encodeBase64(released[1]?.leafHash ?? new Uint8Array(0))
  orThrow(peer.release([confirmation('K1', pinned), reportedContact('T1', 'From Bangkok')]))
  orThrow(lane.erase(pair.vn.authority, 3, 'consent'))
  writeUnjudged(lane.context, [
    { ...confirmation('NONE', pinned) },
    { facts: { ...reportedContact('K9', '').facts, version: 2 }, body: null },
  ])
  lane.release([reportedContact('K500', 'The last one')])
  const own = () => vn.node.store.lane(lane.context.lane).heads().find(isOwn)?.size ?? 0
  const isOwn = ({ authority }: { readonly authority: string }) => authority === pair.vn.authority
  await until('all is witnessed on both sides', async () => {
    const theirs = vn.node.store
      .lane(lane.context.lane)
      .heads()
      .find((head) => !isOwn(head))
    return (theirs?.size ?? 0) > 3 && (await lane.witnessed(pair.th.authority, own(), waitMs))
  })
  const entries = [
    { authority: pair.th.authority, seq: 2 },
    { authority: pair.vn.authority, seq: 2 },
  ]
  const evidence = orThrow(makeEvidence(vn.node.store, lane.context, entries, true))
  for (const [at, target] of ['K1', 'K2', 'K3'].entries())
    vn.node.store.logAccess({
      actor: 'officer',
      action: 'marked-read',
      target: `contact/${target}`,
      at: at + 1,
    })
  vn.node.store.addAlarm({ kind: 'mismatched', feed: null, detail: '{"from":"TH.NSC"}', at: 4 })
  const officer = await makeOfficers(vn.node)
  await makeDrafts(vn.node, officer, pair.compact)
  await vn.node.suspend(pair.compact, pair.th.authority, true)
  await replaceKey(lane.context, pair.vn.dir)
  await th.close()
  await vn.close()
  closeHotFeed(pair.vn.dir, pair.th.authority)
  leaveWordsDue(pair.vn.dir)
  return {
    dir: pair.vn.dir,
    letters: [pair.letters.vn, pair.letters.th],
    evidence,
    file: fileName(file.commitment),
  }
}

/** One who signs in by everything that there is, and one who is only invited. */
const makeOfficers = async ({ officers, store }: ComityNode): Promise<Officer> => {
  const wanted = { handle: 'an.nguyen', grants: workOnRecords, clearedFor: 1 }
  const { officer } = orThrow(officerWithToken(officers, wanted))
  const second = { handle: 'binh.tran', name: 'Trần Bình', grants: [], clearedFor: 0 }
  const invited = orThrow(officers.book.add('operator', second))
  orThrow(officers.invitations.invite('operator', invited.id))
  const hash = orThrow(await officers.passwords.prepare(officer, 'bốn chữ không ai đoán ra'))
  const row = store.officers.find(officer.id)
  if (row === undefined) throw new Error('the officer is not there')
  store.officers.put({ ...row, password: hash })
  const key = { id: 'a2V5', key: new Uint8Array(77).fill(5), counter: 3, transports: ['usb'] }
  const kept = orThrow(officers.passkeys.keep(officer.id, officer.id, key, 'On the ring'))
  store.passkeys.count(kept.id, 4, Date.now())
  const origin = { label: 'Firefox', address: '192.0.2.1' }
  const attempt = { ...origin, handle: 'an.nguyen', password: 'bốn chữ không ai đoán ra', device: undefined }
  orThrow(await officers.passwords.signIn(attempt))
  officers.setPolicy('operator', officers.readPolicy())
  return officer
}

/** One draft in each way of standing, and what officers say among themselves. */
const makeDrafts = async ({ drafts, comments, kept, store }: ComityNode, by: Officer, compact: string) => {
  const make = (name: string): string => {
    const { facts, body } = reportedContact(name, 'Not sent yet')
    const acts = [actToSend.parse({ ...facts, body })]
    const wanted = { compact, lane: 'main' as const, office: everyOffice, acts, note: 'To clear' }
    return orThrow(drafts.prepare(by, wanted)).id
  }
  const twice = make('D1')
  const words = drafts.words(twice, 1)
  if (words !== undefined) orThrow(drafts.edit(by, twice, 1, { ...words, office: everyOffice }))
  orThrow(drafts.clear(by, make('D2'), 1))
  const sent = make('D3')
  orThrow(drafts.clear(by, sent, 1))
  orThrow(await drafts.release(by, sent, 1))
  drafts.setPolicy('operator', { holdSeconds: 3_600, fourEyes: false })
  const held = make('D4')
  orThrow(drafts.clear(by, held, 1))
  orThrow(await drafts.release(by, held, 1))
  const said = { record: 'contact/K1', part: null, kind: 'position' as const, marking: 0, text: 'We agree.' }
  orThrow(comments.add(by, { compact, lane: 'main' }, said))
  for (const [at, name] of ['form.1', 'form.2'].entries())
    orThrow(kept.write(by.id, name, 0, JSON.stringify(`Not sent ${at} `.repeat(45))))
  const upload = encodeBase64(new Uint8Array(32).fill(7))
  store.uploads.put(upload, by.id, Date.now())
  store.uploads.name(twice, [upload])
}

async function* content(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('Minutes of the meeting of the two sides.')
}

const confirmation = (name: string, statement: string): Draft => ({
  facts: {
    act: 'confirmed',
    affair: 'contact',
    cites: [],
    fields: { statement },
    record: `contact/${name}`,
    version: 1,
  },
  body: null,
})

/** What an honest node never releases and a faulty one may: entries that are void, or under unknown rules. */
const writeUnjudged = (context: LaneContext, drafts: readonly Draft[]): void => {
  const computation = compute(context)
  for (const draft of drafts) {
    computation.store(ownEntry(context, computation, draft))
    computation.settle()
  }
  orThrow(commit(context, computation))
}

/** A statement that is known and whose entry is still to be written, as in the middle of a restore. */
const replaceKey = async (context: LaneContext, dir: string): Promise<void> => {
  const keyring = { dir: dataFolder(dir).keys }
  const { compact, lane } = context.lane
  const root = orThrow(await rootSigner(keyring))
  const log = orThrow(await createLogKey(keyring, compact, lane, 1))
  const statement = {
    authority: context.self,
    compact,
    epoch: 1,
    head: null,
    lane,
    log: encodeBase64(log.publicKey),
    reason: 'restore',
    replaces: encodeBase64(context.keys.log.publicKey),
    v: 1,
  } as const
  orThrow(learnKeyStatement(context, statement, signKeyStatement(root.sign, statement)))
}

/** As a proven fork leaves it. */
const closeHotFeed = (dir: string, authority: string): void => {
  const db = new DatabaseSync(dataFolder(dir).database)
  const hot = `authority = '${authority}' AND lane = (SELECT id FROM lane WHERE lane = 'hot')`
  db.exec(`UPDATE feed SET frozen = 'fork' WHERE ${hot}`)
  db.exec(
    `INSERT INTO alarm (kind, feed, detail, at) SELECT 'fork', id, '{"size":1}', 5 FROM feed WHERE ${hot}`,
  )
  db.close()
}

/** As after a stop before the index of words had taken everything in. */
const leaveWordsDue = (dir: string): void => {
  const db = new DatabaseSync(dataFolder(dir).database)
  db.exec('INSERT OR IGNORE INTO words_due (record) SELECT id FROM record LIMIT 3')
  db.close()
}

const orMissing = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the lane is not there')
  return value
}
