/** The OpenAPI 3.1 document, derived from the routes' schemas. */
import { type ZodType, z } from 'zod'
import type { Json, JsonObject } from '../../ledger/strict-json.ts'
import { softwareVersion } from '../version.ts'
import { access } from './access.ts'
import { languages } from './problem-words.ts'
import type { Route } from './route.ts'
import type { DownloadRoute, UploadRoute } from './stream-route.ts'
import { words } from './words.en.ts'

export const openApi = (
  routes: readonly Route[],
  uploads: readonly UploadRoute[],
  downloads: readonly DownloadRoute[],
): JsonObject => {
  const paths: Record<string, Record<string, JsonObject>> = {}
  const add = (path: string, method: string, described: JsonObject): void => {
    paths[`/api/v1${path}`] = { ...paths[`/api/v1${path}`], [method]: described }
  }
  for (const route of routes) add(route.path, route.method.toLowerCase(), operation(route))
  for (const route of uploads) add(route.path, 'post', upload(route))
  for (const route of downloads) add(route.path, 'get', download(route))
  add('/events', 'get', eventStream())
  return {
    openapi: '3.1.0',
    info: { title: 'Comity', version: softwareVersion },
    paths,
    components: {
      securitySchemes: {
        signIn: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-comity-AUTHORITY',
          description: 'An officer in a browser; the name ends with the authority of the node.',
        },
        officer: { type: 'http', scheme: 'bearer', description: "An officer's own token, for scripts." },
        operator: {
          type: 'http',
          scheme: 'bearer',
          description: "The node's own token: keeps the house, and touches no record.",
        },
      },
      schemas: { Problem: problemSchema },
    },
  }
}

const operation = (route: Route): JsonObject => ({
  ...heading(route.method, route),
  parameters: [
    ...parameters(route.params, 'path'),
    ...parameters(route.query, 'query'),
    ...headerParameters({ ...route.reads, ...(route.method === 'GET' ? {} : keyHeader) }),
  ],
  ...(route.body === null ? {} : requestOf('application/json', schemaOf(route.body, 'input'))),
  responses: { [route.status]: answerOf('Done.', route.answer), default: problemAnswer },
})

const upload = (route: UploadRoute): JsonObject => ({
  ...heading('POST', route),
  parameters: parameters(route.params, 'path'),
  ...requestOf('*/*', bytesSchema),
  responses: { 201: answerOf('Taken.', route.answer), default: problemAnswer },
})

const download = (route: DownloadRoute): JsonObject => {
  const content = { '*/*': { schema: bytesSchema } }
  return {
    ...heading('GET', route),
    parameters: [
      ...parameters(route.params, 'path'),
      ...parameters(route.query, 'query'),
      {
        name: 'range',
        in: 'header',
        required: false,
        schema: { type: 'string', pattern: '^bytes=[0-9]{1,15}-$' },
      },
    ],
    responses: {
      200: { description: 'The whole.', content },
      206: { description: 'From the byte asked for to the end.', content },
      416: { ...problemAnswer, description: 'There is no such byte; content-range tells the size.' },
      default: problemAnswer,
    },
  }
}

const eventStream = (): JsonObject => ({
  ...heading('GET', {
    path: '/events',
    summary:
      'What happens at this node, as server-sent events: begun, entry, witnessed, alarm, draft, link, resync. Each event has an identifier from which a listener goes on; after `resync` lists are to be read again.',
  }),
  parameters: [
    ...headerParameters({ 'last-event-id': 'The identifier of the last event that the listener has.' }),
    {
      name: 'after',
      in: 'query',
      required: false,
      description: 'The same, for who cannot set a header.',
      schema: text,
    },
  ],
  responses: {
    200: { description: 'The stream; it ends with the sign-in.', content: { 'text/event-stream': {} } },
    default: problemAnswer,
  },
})

const heading = (method: string, { summary, path }: Pick<Route, 'summary' | 'path'>): JsonObject => {
  const who = access[`${method} ${path}`]
  if (who === undefined || who.nobody === true) return { summary, security: [] }
  const officers = who.officers === 'signed-in' || who.officers.length > 0
  return {
    summary,
    security: [
      // In OpenAPI an empty requirement says that the call may come without any.
      ...(who.guest === true ? [{}] : []),
      ...(officers ? [{ signIn: [] }, { officer: [] }] : []),
      ...(who.operator === true ? [{ operator: [] }] : []),
    ],
    ...(who.officers === 'signed-in' ? {} : { 'x-roles': [...who.officers] }),
  }
}

const requestOf = (type: string, schema: JsonObject): JsonObject => ({
  requestBody: { required: true, content: { [type]: { schema } } },
})

const answerOf = (description: string, answer: ZodType): JsonObject => ({
  description,
  content: { 'application/json': { schema: schemaOf(answer, 'output') } },
})

const problemAnswer: JsonObject = {
  description: 'A problem (RFC 9457).',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

/** OpenAPI 3.1: bytes as they are have a media type and no schema of their own. */
const bytesSchema: JsonObject = {}

const parameters = (shape: Route['params'], place: 'path' | 'query'): readonly JsonObject[] =>
  Object.entries(shape.shape).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || !(schema as ZodType).safeParse(undefined).success,
    schema: schemaOf(schema as ZodType, 'input'),
  }))

/** Heard of officers and of the operator. */
const keyHeader = {
  'idempotency-key':
    'A name of 8 to 128 letters and figures that the caller gives this call: for a day it is not done twice. Not heard where a file is uploaded, which changes no record.',
}

const headerParameters = (reads: NonNullable<Route['reads']>): readonly JsonObject[] =>
  Object.entries(reads).map(([name, description]) => ({
    name,
    in: 'header',
    required: false,
    description,
    schema: { type: 'string' },
  }))

/** Refinements have no counterpart in JSON Schema and are left to the server. */
const schemaOf = (schema: ZodType, io: 'input' | 'output'): JsonObject => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<
    string,
    Json
  >
  return rest
}

const text: JsonObject = { type: 'string' }

const problemSchema: JsonObject = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'kind', 'values', 'words'],
  properties: {
    type: { type: 'string', description: 'urn:comity:problem: and the kind' },
    title: { type: 'string', description: 'In the language of accept-language: en, vi or th' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What is wrong with this call, in the same language' },
    kind: { type: 'string', description: 'A code; those of `x-kinds`, or of the rules of an affair' },
    values: { type: 'object', description: 'What the sentence names, by name' },
    words: { type: 'object', required: [...languages], properties: { en: text, vi: text, th: text } },
  },
  // With the English sentence of each.
  'x-kinds': words.problems,
}
