/** What is erased is gone from every file of both nodes and from the next backup, in whatever form, and no state changes. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { auditNode } from '../audit/audit-node.ts'
import { reportedContact } from '../audit/reported-contact.ts'
import { backUpNode } from './back-up-node.ts'
import { makePair, orThrow, until } from './served-pair.ts'
import { type Answer, type SpawnedNode, spawnNode } from './spawned-node.ts'

/** Words that stand nowhere else. */
const inBody = ['Trần Thượng Uyển Khuê', 'ธาราวิจิตรพฤกษา']
const inFile = ['Phùng Quỳnh Ngự Bình', 'เกษมสุขสันติธรรม']
const fileName = 'Sổ tay Lữ Khánh Đoan.txt'
const words = [...inBody, ...inFile, 'Lữ Khánh Đoan']

/** Case and marks folded, as an index of words would hold it. */
const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase()

const formsOf = (word: string): readonly Buffer[] =>
  [word, word.normalize('NFD'), word.toLowerCase(), fold(word)].flatMap((form) => {
    const littleEndian = Buffer.from(form, 'utf16le')
    return [Buffer.from(form), littleEndian, Buffer.from(littleEndian).swap16()]
  })

/** Nothing of a folder, and of a file that is removed while we look. */
const contentOf = (path: string): Buffer => {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

/** `file: word` for each that is found anywhere below. */
const search = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((name) => join(folder, String(name)))
      .flatMap((path) => {
        const bytes = contentOf(path)
        const folded = fold(bytes.toString('utf8'))
        return words
          .filter((word) => formsOf(word).some((form) => bytes.includes(form)) || folded.includes(fold(word)))
          .map((word) => `${path}: ${word}`)
      }),
  )

const digestsOf = async (compact: string, ...nodes: readonly SpawnedNode[]): Promise<readonly unknown[]> => {
  const answers: Answer[] = []
  for (const node of nodes)
    answers.push(
      await node.call('POST', `/compacts/${compact}/state-digest`, { sizes: { 'VN.MPS': 2, 'TH.NSC': 1 } }),
    )
  return answers.map(({ digest }) => digest)
}

describe('an erased body', () => {
  const top = mkdtempSync(join(tmpdir(), 'comity-erased-'))
  after(() => rmSync(top, { recursive: true }))

  it('is gone from every file of both nodes and from the next backup', async () => {
    const pair = await makePair(top)
    const vn = await spawnNode(pair.vn, join(top, 'vn.log'))
    const th = await spawnNode(pair.th, join(top, 'th.log'))
    try {
      const content = Buffer.from(inFile.join('\n'))
      const { commitment, size, type, salt, digest } = await vn.call(
        'POST',
        `/compacts/${pair.compact}/files`,
        content,
      )
      const { facts, body } = reportedContact('E1', inBody.join(', '), {
        facts: [{ commitment, size, type }] as never,
        names: [{ commitment, name: fileName, salt, digest }] as never,
      })
      const acts = [{ ...facts, body }]
      const released = await vn.call('POST', `/compacts/${pair.compact}/acts?wait=10000`, { acts })
      assert.deepEqual(released.witnessedBy, ['TH.NSC'], JSON.stringify(released))
      for (const { dir } of [pair.vn, pair.th])
        await until('every word is here', () =>
          words.every((word) => search(dir).some((hit) => hit.endsWith(word))),
        )
      const before = await digestsOf(pair.compact, vn, th)
      assert.equal(typeof before[0], 'string')
      assert.equal(before[0], before[1])

      const [act] = released.acts as readonly { readonly seq: number }[]
      const erased = await vn.call('POST', `/compacts/${pair.compact}/erasures`, {
        authority: 'VN.MPS',
        seq: act?.seq,
        ground: 'consent',
      })
      assert.equal(erased.status, 201, JSON.stringify(erased))
      assert.deepEqual(search(pair.vn.dir), [])
      assert.deepEqual(await digestsOf(pair.compact, vn, th), before)
      await until('the peer has erased too', () => search(pair.th.dir).length === 0)
      assert.deepEqual(await digestsOf(pair.compact, vn, th), before)

      for (const { dir } of [pair.vn, pair.th])
        orThrow(await backUpNode(dir, `${dir}-backup`, () => new Date()))
      // Nodes, logs and backups.
      assert.deepEqual(search(top), [])
    } finally {
      await vn.kill()
      await th.kill()
    }
    assert.deepEqual(search(top), [])
    for (const { dir } of [pair.vn, pair.th]) assert.deepEqual((await auditNode(dir)).findings, [])
  })
})
