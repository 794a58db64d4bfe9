/** The OpenAPI 3.1 document, derived from the routes' schemas. */
import { type ZodType, z } from 'zod'
import type { Json, JsonObject } from '../../ledger/strict-json.ts'
import { softwareVersion } from '../version.ts'
import type { Route } from './route.ts'
import type { DownloadRoute, UploadRoute } from './stream-route.ts'

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
  return {
    openapi: '3.1.0',
    info: { title: 'Comity', version: softwareVersion },
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: problemSchema },
    },
  }
}

const operation = (route: Route): JsonObject => ({
  ...heading(route),
  parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query')],
  ...(route.body === null ? {} : requestOf('application/json', schemaOf(route.body, 'input'))),
  responses: { [route.status]: answerOf('Done.', route.answer), default: problemAnswer },
})

const upload = (route: UploadRoute): JsonObject => ({
  ...heading(route),
  parameters: parameters(route.params, 'path'),
  ...requestOf('*/*', bytesSchema),
  responses: { 201: answerOf('Taken.', route.answer), default: problemAnswer },
})

const download = (route: DownloadRoute): JsonObject => {
  const content = { 'application/octet-stream': { schema: bytesSchema } }
  return {
    ...heading(route),
    parameters: [
      ...parameters(route.params, 'path'),
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
      416: { description: 'There is no such byte; content-range tells the size.' },
      default: problemAnswer,
    },
  }
}

const heading = ({ summary, access }: Pick<Route, 'summary' | 'access'>): JsonObject => ({
  summary,
  ...(access === 'anyone' ? {} : { security: [{ token: [] }] }),
})

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

/** Refinements have no counterpart in JSON Schema and are left to the server. */
const schemaOf = (schema: ZodType, io: 'input' | 'output'): JsonObject => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Record<
    string,
    Json
  >
  return rest
}

const problemSchema: JsonObject = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'object' },
  },
}
