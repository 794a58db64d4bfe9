/** Numbers for the operator (Prometheus text): of the process, and of the exchange. No names of persons, no contents. */
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { ComityNode } from './node.ts'

export interface Metrics {
  readonly contentType: string
  readonly bundles: Counter<'outcome'>
  text(): Promise<string>
}

export const createMetrics = (node: ComityNode): Metrics => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const bundles = new Counter({
    name: 'comity_bundles_total',
    help: 'Bundles received, by outcome',
    labelNames: ['outcome'],
    registers: [registry],
  })
  const labels = ['compact', 'lane', 'authority'] as const
  const entries = new Gauge({
    name: 'comity_feed_entries',
    help: 'Entries held of a feed',
    labelNames: labels,
    registers: [registry],
  })
  const waiting = new Gauge({
    name: 'comity_outbox_entries',
    help: 'Own entries that a peer has not witnessed',
    labelNames: labels,
    registers: [registry],
  })
  const refresh = (): void => {
    for (const { compact, lane } of node.store.lanes()) {
      const heads = node.store.lane({ compact, lane }).heads()
      for (const { authority, size } of heads) entries.set({ compact, lane, authority }, size)
      const own = heads.find((head) => head.authority === node.config.authority)?.size ?? 0
      for (const [authority, link] of node.lane(compact, lane)?.links() ?? []) {
        waiting.set({ compact, lane, authority }, Math.max(0, own - link.witnessed()))
      }
    }
  }
  return {
    contentType: registry.contentType,
    bundles,
    text: () => {
      refresh()
      return registry.metrics()
    },
  }
}
