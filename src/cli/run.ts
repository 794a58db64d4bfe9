/** Binds the command line to the process it runs in. */
import { main } from './comity.ts'

export const run = async (argv: readonly string[]): Promise<void> => {
  // A reader that closes early (`comity … | head`) is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  process.exitCode = await main(argv, {
    stdin: process.stdin,
    env: process.env,
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  })
}
