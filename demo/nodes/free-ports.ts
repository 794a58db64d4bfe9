/** Ports of this machine's loopback that nobody listens on. */
import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { DemoFailure } from './demo-failure.ts'

/** Below the range from which systems take ports for outgoing calls, so that none of these comes in between. */
const range = { from: 20_000, to: 30_000 } as const
const tries = 100

export const findFreePorts = async (count: number): Promise<readonly number[]> => {
  const found = new Set<number>()
  for (let i = 0; i < tries && found.size < count; i += 1) {
    const port = randomInt(range.from, range.to)
    if (await isFree(port)) found.add(port)
  }
  if (found.size < count) throw new DemoFailure('no free port was found on 127.0.0.1')
  return [...found]
}

export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ host: '127.0.0.1', port }, () => server.close(() => resolve(true)))
  })
