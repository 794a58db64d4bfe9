/**
 * Builds the desk from `src/web` into `dist/desk`, with a Brotli copy of each file that the node sends instead where the
 * browser takes it. It is built beside and put in place by renaming: a node or another build that runs meanwhile never
 * finds half of one. Needs no network.
 */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { deskFolder, digestOfSources, stampFile } from './desk-sources.mjs'

/** Fonts are compressed already. */
const compressible = /\.(js|css|html|svg)$/

const buildDesk = async (root: string): Promise<void> => {
  const digest = digestOfSources(root)
  const target = join(root, deskFolder)
  const beside = `${target}.${process.pid}.tmp`
  await build({
    configFile: false,
    root: join(root, 'src/web'),
    publicDir: join(root, 'src/web/public'),
    plugins: [react()],
    logLevel: 'warn',
    build: {
      outDir: beside,
      emptyOutDir: true,
      target: 'es2023',
      // The content security policy takes nothing from data: URLs.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          // What many places share comes in one: by itself each module of it would be a file of some hundred bytes.
          codeSplitting: {
            groups: [{ name: 'shared', minShareCount: 4, test: /\/src\/(web|affairs|ledger)\// }],
          },
        },
      },
    },
  })
  for (const entry of readdirSync(beside, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && compressible.test(entry.name)) compress(join(entry.parentPath, entry.name))
  }
  writeFileSync(join(beside, stampFile), digest)
  rmSync(target, { recursive: true, force: true })
  renameSync(beside, target)
}

const compress = (file: string): void => {
  const content = readFileSync(file)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  }
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params }))
}

await buildDesk(fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, ''))
