// `npm run build`: the desk, for a node that is started by hand. `npm start` and `npm test` do it themselves.
import { ensureDesk } from './desk/ensure-desk.mjs'
import { root, setup } from './setup.mjs'

ensureDesk(root, setup())
