/** What a backup holds: every file with its size and digest, so that one that was changed or cut off is not put back. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { z } from 'zod'
import { err, ok, type Result } from '../../ledger/result.ts'

/** In the folder of the backup. */
export const manifestName = 'manifest.json'

const schema = z.strictObject({
  kind: z.literal('comity-backup'),
  v: z.literal(1),
  authority: z.string().max(64),
  /** When it was made, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  software: z.string().max(64),
  files: z.array(
    z.strictObject({
      /** Relative, with slashes. */
      path: z.string().min(1).max(1_024),
      size: z.int().min(0),
      /** SHA-256, hexadecimal. */
      digest: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})

export type Manifest = z.infer<typeof schema>

export type ManifestError =
  | { readonly kind: 'not-a-backup'; readonly path: string }
  /** A file of the backup is missing, of another size or digest, or is not in the manifest. */
  | { readonly kind: 'backup-damaged'; readonly path: string }

/** The manifest's files as they stand in the folder. */
export const listFiles = async (folder: string): Promise<Manifest['files']> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== manifestName)
    .sort()
  const files: Manifest['files'] = []
  for (const path of paths) {
    const file = join(folder, path)
    files.push({ path, size: (await stat(file)).size, digest: await digestOf(file) })
  }
  return files
}

/** Reads the manifest and holds every file of the folder to it. */
export const checkManifest = async (folder: string): Promise<Result<Manifest, ManifestError>> => {
  const path = join(folder, manifestName)
  const text = await readFile(path, 'utf8').catch(() => undefined)
  const manifest = text === undefined ? undefined : schema.safeParse(parseJson(text))
  if (manifest?.success !== true) return err({ kind: 'not-a-backup', path })
  const found = new Map((await listFiles(folder)).map((file) => [file.path, file]))
  for (const file of manifest.data.files) {
    const there = found.get(file.path)
    found.delete(file.path)
    if (there?.size !== file.size || there.digest !== file.digest)
      return err({ kind: 'backup-damaged', path: file.path })
  }
  const [stray] = found.keys()
  return stray === undefined ? ok(manifest.data) : err({ kind: 'backup-damaged', path: stray })
}

const digestOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const bytes of createReadStream(file)) hash.update(bytes)
  return hash.digest('hex')
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
