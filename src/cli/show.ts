import type { Command } from './command.ts'
import { workingOfficer, workingOptions, workingUsage } from './officer-at-work.ts'
import { readOptions } from './read-options.ts'

const usage = `comity show RECORD

Prints a record of a running node as JSON, as its officer may see it: session/… opened with agenda, delegations and the
carry-over sheet, text/… with its paragraphs and brackets in every language, any other with its acts.

${workingUsage}`

/** Records that open as a whole, beside what they hold themselves. */
const openings: Readonly<Record<string, string>> = { session: 'sessions', text: 'texts' }

export const command: Command = {
  summary: 'Prints a record of a running node.',
  usage,
  run: async (argv, io) => {
    const options = readOptions(argv, workingOptions)
    const [record = ''] = options.ok ? options.value.positionals : []
    const [affair = '', id = ''] = record.split('/')
    if (!options.ok || id === '') {
      io.err(options.ok ? usage : `comity show: ${options.error}`)
      return 2
    }
    const officer = await workingOfficer(options.value.values, io)
    const place = openings[affair] ?? `records/${encodeURIComponent(affair)}`
    const shown = officer.ok
      ? await officer.value.call<object>(
          'GET',
          `/compacts/${officer.value.compact}/${place}/${encodeURIComponent(id)}`,
        )
      : officer
    if (!shown.ok) {
      io.err(`comity show: ${shown.error}`)
      return 1
    }
    io.out(JSON.stringify(shown.value, null, 2))
    return 0
  },
}
