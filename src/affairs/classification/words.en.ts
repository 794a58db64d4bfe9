/** Words of the table of classification, English. */
export const words = {
  affair: {
    one: 'Table of classification',
    many: 'Tables of classification',
  },
  status: {
    'in-force': 'in force',
    proposed: 'proposed',
  },
  dates: {},
  counts: {
    levels: 'Levels',
  },
  refusals: {
    'one-table-only': 'A compact has one table of classification: {record}.',
    'ceiling-of-each-member': 'The table gives each member its ceiling, and nobody else one.',
    'mark-of-each-state': 'Each level has a marking of every state that takes part, and of no other.',
  },
} as const
