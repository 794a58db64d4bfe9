// `npm start`: the demonstration of two nodes, after making sure that what it needs is there.
import { join } from 'node:path'
import { ensureDesk } from './desk/ensure-desk.mjs'
import { handOver } from './node24.mjs'
import { root, setup } from './setup.mjs'

handOver(ensureDesk(root, setup()), [join(root, 'bin', 'comity.mjs'), 'demo', ...process.argv.slice(2)])
