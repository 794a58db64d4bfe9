/** Tests that serve a node show its desk as the sources make it, so it is built first where they have changed. */
import { join } from 'node:path'
import { isDeskBuilt } from '../desk/desk-sources.mjs'
import { nothing, type Outcome, oneFailed } from './outcome.ts'
import { runProgram } from './program.ts'

export const buildDesk = async (root: string): Promise<Outcome> => {
  if (isDeskBuilt(root)) return nothing
  const { ok, output } = await runProgram(process.execPath, [join(root, 'scripts/desk/build-desk.ts')], {
    cwd: root,
  })
  return ok ? nothing : oneFailed('building the desk', output)
}
