// Two copies of a hypercore in one process, one replicating 1 KB blocks from the other: blocks a second.
// Plain JavaScript in a package of its own: the comparison is no part of the product and is installed only to run it.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Hypercore from 'hypercore'

const blocks = Number(process.argv[2] ?? 10_000)
const folder = await mkdtemp(join(tmpdir(), 'comity-hypercore-'))
const source = new Hypercore(join(folder, 'source'))
await source.ready()
const batch = 512
for (let from = 0; from < blocks; from += batch) {
  const part = []
  for (let i = from; i < Math.min(blocks, from + batch); i += 1) part.push(Buffer.alloc(1024, i % 251))
  await source.append(part)
}
const copy = new Hypercore(join(folder, 'copy'), source.key)
await copy.ready()
const began = performance.now()
const one = source.replicate(true, { keepAlive: false })
const two = copy.replicate(false, { keepAlive: false })
one.pipe(two).pipe(one)
await copy.download({ start: 0, end: blocks }).done()
const seconds = (performance.now() - began) / 1000
console.log(
  JSON.stringify({ blocks, seconds: Number(seconds.toFixed(3)), blocks_per_s: Math.round(blocks / seconds) }),
)
one.destroy()
two.destroy()
await copy.close()
await source.close()
await rm(folder, { recursive: true, force: true })
process.exit(0)
