// `npm run soak`: the same property, kill and fuzz tests with the counts of a night. Test files read COMITY_SOAK.
import { join } from 'node:path'
import { handOver } from './node24.mjs'
import { root, setup } from './setup.mjs'

handOver(setup(), [join(root, 'scripts', 'pipeline', 'main.ts'), '--soak', ...process.argv.slice(2)], {
  ...process.env,
  COMITY_SOAK: '1',
})
