// `npm run screenshots`: pictures of every place of the desk, to be looked at.
import { join } from 'node:path'
import { ensureDesk } from './desk/ensure-desk.mjs'
import { handOver } from './node24.mjs'
import { root, setup } from './setup.mjs'

handOver(ensureDesk(root, setup()), [join(root, 'demo', 'pictures', 'take.ts'), ...process.argv.slice(2)])
