import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import { main } from './acceptance-batches.ts'
import { openHighWater, readHighWater } from './high-water.ts'

it('a mark never falls, however often its file is written anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'comity-mark-'))
  const file = join(folder, 'node.db.mark')
  const linesKept = 3
  const opened = openHighWater(file, { linesKept })
  assert.ok(opened.ok)
  const sizes = [1, 2, 9, 3, 10, 4, 11, 5, 12, 6]
  for (const size of sizes) {
    opened.value.raise(main, { authority: 'VN.MPS', size })
    const highest = Math.max(...sizes.slice(0, sizes.indexOf(size) + 1))
    const marks = readHighWater(file)
    assert.deepEqual(marks.ok && [...marks.value.values()], [highest])
    assert.ok(readFileSync(file, 'utf8').split('\n').length <= linesKept + 2)
  }
  opened.value.close()
  rmSync(folder, { recursive: true })
})
