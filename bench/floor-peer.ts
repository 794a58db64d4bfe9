/** The receiving process of the floor: opens the seal, parses the lines, hashes, inserts in one durable transaction. */

import { hash } from 'node:crypto'
import { createServer } from 'node:http'
import { DatabaseSync } from 'node:sqlite'
import { importSealKeyPair, open } from '../src/vault/seal.ts'
import type { FloorEntry } from './floor.ts'

const [file, publicKey, privateKey] = process.argv.slice(2)
if (file === undefined || publicKey === undefined || privateKey === undefined)
  throw new Error('started wrongly')
const keys = await importSealKeyPair(Buffer.from(publicKey, 'base64'), Buffer.from(privateKey, 'base64'))
if (!keys.ok) throw new Error('no key')
const db = new DatabaseSync(file)
db.exec(
  'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE entry (id INTEGER PRIMARY KEY, leaf TEXT, hash BLOB, facts TEXT, body TEXT)',
)
const insert = db.prepare('INSERT INTO entry (leaf, hash, facts, body) VALUES (?, ?, ?, ?)')

const server = createServer(async (request, response) => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  const opened = await open(keys.value, new Uint8Array(), Buffer.concat(parts))
  if (!opened.ok) throw new Error('does not open')
  const entries = JSON.parse(Buffer.from(opened.value).toString('utf8')) as FloorEntry[]
  db.exec('BEGIN IMMEDIATE')
  for (const entry of entries) {
    const { leaf, facts, body } = entry
    const digest = hash('sha256', JSON.stringify(entry), 'buffer')
    insert.run(JSON.stringify(leaf), digest, JSON.stringify(facts), JSON.stringify(body))
  }
  db.exec('COMMIT')
  response.end(String(entries.length))
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' && address !== null ? address.port : 0)
})
process.on('disconnect', () => process.exit(0))
