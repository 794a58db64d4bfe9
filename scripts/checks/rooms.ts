/**
 * The rooms of the code and what each may import. The order of dependence is the architecture: whoever adds an arrow
 * here changes it, and says so in the commit.
 */
export interface Room {
  /** Other rooms it may import. Its own files it always may. */
  readonly rooms: readonly string[]
  readonly builtins: 'any' | readonly string[]
  /** `runtime`: what package.json lists under `dependencies`. */
  readonly packages: 'any' | 'runtime' | readonly string[]
  /** Single files of other rooms besides. */
  also?(target: Target): boolean
}

export interface Target {
  /** Relative to the root. */
  readonly file: string
  readonly room: string
  readonly typeOnly: boolean
}

const isResult = ({ file }: Target) => file === 'src/ledger/result.ts'

/**
 * What of an affair runs in the browser besides: where a paragraph is put, which words a side does not use, and the digest
 * and the challenge that an officer signs, which the desk computes itself of what it shows.
 */
const sharedBesides = [
  'src/affairs/text/place.ts',
  'src/affairs/text/own-terms.ts',
  'src/affairs/text/digest.ts',
  'src/affairs/credential/challenge.ts',
]

/**
 * What the browser may know: of an affair its types, its words, its schema and how a state is read, so that both read it
 * by the very same functions; of the node's API the types of its routes, and not a line that runs.
 */
const isSharedWithBrowser = ({ file, room, typeOnly }: Target) =>
  (room === 'affairs' &&
    (typeOnly ||
      /\/(schema|types|reading|words\.(en|vi|th))\.ts$/.test(file) ||
      /\/(answers|kernel)\/[a-z-]+\.ts$/.test(file) ||
      sharedBesides.includes(file))) ||
  (typeOnly && file.startsWith('src/node/api/'))

const engine = ['ledger', 'vault', 'affairs', 'reading', 'names', 'store', 'exchange']

export const rooms: Readonly<Record<string, Room>> = {
  ledger: { rooms: [], builtins: [], packages: [] },
  // Keys are kept in files, so the room that guards them writes and reads them itself.
  vault: {
    rooms: ['ledger'],
    builtins: ['node:crypto', 'node:fs/promises', 'node:path'],
    packages: ['hpke', 'zod'],
  },
  // Rules verify officers' signatures and compute digests: pure JavaScript, the same on every node.
  affairs: { rooms: ['ledger'], builtins: [], packages: ['zod', '@noble/curves', '@noble/hashes'] },
  names: { rooms: [], builtins: [], packages: [], also: isResult },
  reading: { rooms: ['names'], builtins: [], packages: [], also: isResult },
  store: { rooms: ['affairs', 'ledger'], builtins: 'any', packages: ['kysely'] },
  exchange: {
    rooms: ['affairs', 'ledger', 'vault'],
    builtins: 'any',
    packages: ['zod'],
    also: ({ room, typeOnly }) => room === 'store' && typeOnly,
  },
  // The executable model of the rules: tests run it, nothing imports it.
  model: { rooms: engine, builtins: 'any', packages: 'any' },
  node: { rooms: engine, builtins: 'any', packages: 'runtime' },
  web: { rooms: ['reading', 'names'], builtins: [], packages: 'any', also: isSharedWithBrowser },
  cli: { rooms: [...engine, 'node', 'demo', 'bench'], builtins: 'any', packages: 'runtime' },
  bin: { rooms: ['cli', 'scripts'], builtins: 'any', packages: [] },
  demo: { rooms: [...engine, 'node', 'cli'], builtins: 'any', packages: 'any' },
  bench: { rooms: [...engine, 'node', 'cli', 'demo'], builtins: 'any', packages: 'any' },
  conformance: { rooms: [...engine, 'node', 'demo'], builtins: 'any', packages: 'any' },
  scripts: { rooms: [...engine, 'node', 'demo'], builtins: 'any', packages: 'any' },
}

/** The room a file stands in; undefined for files at the root, which are configuration. */
export const roomOf = (file: string): string | undefined => {
  const [top, below, ...rest] = file.split('/')
  if (below === undefined) return undefined
  if (top !== 'src') return top
  // An affair's page stands in the affair's folder, but only the browser loads it.
  if (below === 'affairs' && file.endsWith('.tsx')) return 'web'
  return rest.length === 0 ? 'src' : below
}
