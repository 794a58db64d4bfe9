import type { Command, Io } from './command.ts'

const usage = `comity bench exchange [--json] [--entries 24000] [--records 1000] [--seconds 10] [--beside hypercore]
comity bench start [--json]
comity bench audit [--json] [--entries 1000000]
comity bench api [--json] [--records 100000] [--routes]
comity bench names [--json]
comity bench desk [--json] [--records 100000]

Measures on this machine, with real processes where it says so. Nothing is kept.`

type Bench = (argv: readonly string[], io: Io) => Promise<number>

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  exchange: async () => (await import('../../bench/exchange.ts')).benchExchange,
  api: async () => (await import('../../bench/api.ts')).benchApi,
  desk: async () => (await import('../../bench/desk.ts')).benchDesk,
  names: async () => (await import('../../bench/names.ts')).benchNames,
  start: async () => (await import('../../bench/start.ts')).benchStart,
  audit: async () => (await import('../../bench/audit.ts')).benchAudit,
}

export const command: Command = {
  summary: 'Benchmarks.',
  usage,
  run: async ([what, ...rest], io) => {
    const load = what !== undefined && Object.hasOwn(benches, what) ? benches[what] : undefined
    if (load === undefined) {
      io.err(usage)
      return 2
    }
    return (await load())(rest, io)
  },
}
