import { z } from 'zod'
import { err, ok } from '../../../ledger/result.ts'
import type { Kept, KeptError } from '../../officers/kept-work.ts'
import { officerOf } from '../drafts/shapes.ts'
import { type Problem, route } from '../route.ts'
import { done, none, problemOf } from './shapes.ts'

const params = z.strictObject({
  /** Of the form or the choice, and of what it is about. */
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.:@-]{0,119}$/),
})

/** The one that the page has before it; 0: it has seen that nothing is kept. */
const version = z.int().min(0)

const keptShown = z.strictObject({
  /** 0: nothing is kept under this name. */
  version: z.int(),
  /** Milliseconds since 1970. */
  at: z.int().nullable(),
  value: z.json(),
})

const show = ({ version: of, at, text }: Kept): z.infer<typeof keptShown> => ({
  ...{ version: of, at },
  value: text === null ? null : (JSON.parse(text) as z.infer<typeof keptShown>['value']),
})

/** `stale-version` is a word of drafts too. */
const keptProblem = (error: KeptError): Problem =>
  error.kind === 'stale-version'
    ? { status: 409, kind: error.kind, values: { version: error.version } }
    : problemOf(error)

export const listKept = route({
  method: 'GET',
  path: '/me/kept',
  summary: 'Under which names the officer who calls has something in work.',
  params: none,
  query: none,
  body: null,
  status: 200,
  answer: z.strictObject({ names: z.array(z.string()) }),
  handle: (node, call) => ok({ names: [...node.kept.names(officerOf(call).id)] }),
})

export const readKept = route({
  method: 'GET',
  path: '/me/kept/{name}',
  summary: 'What the officer who calls has in work under a name: for their own pages alone.',
  params,
  query: none,
  body: null,
  status: 200,
  answer: keptShown,
  handle: (node, call) => ok(show(node.kept.read(officerOf(call).id, call.params.name))),
})

export const keep = route({
  method: 'PUT',
  path: '/me/kept/{name}',
  summary: 'Keeps what the officer who calls has in work, in place of the version that is named.',
  params,
  query: none,
  body: z.strictObject({ version, value: z.json() }),
  status: 200,
  answer: keptShown.omit({ value: true }),
  holdsWords: true,
  handle: (node, call) => {
    const { version: from, value } = call.body
    const text = JSON.stringify(value)
    const kept = node.kept.write(officerOf(call).id, call.params.name, from, text)
    if (!kept.ok) return err(keptProblem(kept.error))
    return ok({ version: kept.value.version, at: kept.value.at })
  },
})

export const clearKept = route({
  method: 'DELETE',
  path: '/me/kept/{name}',
  summary: 'Clears what is kept under a name: it was sent, or given up.',
  params,
  query: z.strictObject({ version: z.coerce.number().pipe(version) }),
  body: null,
  status: 200,
  answer: done,
  handle: (node, call) => {
    const cleared = node.kept.clear(officerOf(call).id, call.params.name, call.query.version)
    return cleared.ok ? ok({}) : err(keptProblem(cleared.error))
  },
})
