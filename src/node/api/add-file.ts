import { z } from 'zod'
import { mediaType } from '../../affairs/kernel/attachment.ts'
import { encodeBase64 } from '../../ledger/base64.ts'
import { concatBytes } from '../../ledger/bytes.ts'
import { err, ok } from '../../ledger/result.ts'
import { contradictionOf, tellingBytes } from '../attachments/content-kind.ts'
import { actorOf } from '../officers/caller.ts'
import { compactParam, laneOf } from './shapes.ts'
import { uploadRoute } from './stream-route.ts'

export const addFile = uploadRoute({
  path: '/compacts/{compact}/files',
  summary:
    'Takes in a file, to be named by an act. It stays on this node until such an act is released; one that neither a draft nor an act names is removed after a day. The body is the file itself.',
  params: z.strictObject({ compact: compactParam }),
  answer: z.strictObject({
    /** For the facts. */
    commitment: z.string(),
    size: z.int(),
    type: z.string(),
    /** For the body, beside the file's name. */
    salt: z.string(),
    digest: z.string(),
  }),
  handle: async (node, { params, type, length, content, caller }) => {
    const service = laneOf(node, params.compact, 'main')
    if (!service.ok) return service
    const { fileLimit: limit } = node.config
    const media = mediaType.safeParse(bareType(type))
    if (!media.success) return err({ status: 415, kind: 'no-media-type' })
    if (length !== undefined && length > limit)
      return err({ status: 413, kind: 'file-too-large', values: { limit } })
    const watched = watchStart(content)
    const taken = await node.files.take(watched.content)
    if (!taken.ok) return err({ status: 413, kind: 'file-too-large', values: { limit } })
    const { commitment, digest, salt, size } = taken.value
    const found = contradictionOf(media.data, watched.start())
    if (found !== undefined) {
      await node.files.erase(commitment)
      return err({ status: 415, kind: 'file-not-as-told', values: { type: media.data, found } })
    }
    node.store.uploads.put(encodeBase64(commitment), actorOf(caller), Date.now())
    return ok({
      commitment: encodeBase64(commitment),
      size,
      type: media.data,
      salt: encodeBase64(salt),
      digest: encodeBase64(digest),
    })
  },
})

/** The content as it comes, and its first bytes once it has come. */
const watchStart = (source: AsyncIterable<Uint8Array>) => {
  let start: Uint8Array = new Uint8Array()
  async function* content(): AsyncGenerator<Uint8Array> {
    for await (const part of source) {
      if (start.length < tellingBytes) start = concatBytes(start, part.subarray(0, tellingBytes))
      yield part
    }
  }
  return { content: content(), start: () => start }
}

/** Without parameters; of a file whose type nobody knows it is `application/octet-stream` (RFC 9110 section 8.3). */
const bareType = (header: string): string => {
  const [type = ''] = header.split(';', 1)
  return type.trim() === '' ? 'application/octet-stream' : type.trim().toLowerCase()
}
