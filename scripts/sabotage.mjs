// `npm run sabotage`: each named fault alone, and whether the product notices it with its own reason.
import { join } from 'node:path'
import { handOver } from './node24.mjs'
import { root, setup } from './setup.mjs'

handOver(setup(), [join(root, 'demo', 'sabotage', 'run.ts'), ...process.argv.slice(2)])
