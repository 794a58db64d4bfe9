// `npm test`: the pipeline of types, lint, checks and tests. `npm test -- --help` lists what it takes.
import { join } from 'node:path'
import { handOver } from './node24.mjs'
import { root, setup } from './setup.mjs'

handOver(setup(), [join(root, 'scripts', 'pipeline', 'main.ts'), ...process.argv.slice(2)])
