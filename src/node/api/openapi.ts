/** The OpenAPI 3.1 document, derived from the routes' schemas. */
import { type ZodType, z } from 'zod'
import type { Json, JsonObject } from '../../ledger/strict-json.ts'
import { softwareVersion } from '../version.ts'
import type { Route } from './route.ts'

export const openApi = (routes: readonly Route[]): JsonObject => {
  const paths: Record<string, Record<string, JsonObject>> = {}
  for (const route of routes) {
    const path = `/api/v1${route.path}`
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) }
  }
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
  summary: route.summary,
  ...(route.access === 'anyone' ? {} : { security: [{ token: [] }] }),
  parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query')],
  ...(route.body === null
    ? {}
    : {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
        },
      }),
  responses: {
    [route.status]: {
      description: 'Done.',
      content: { 'application/json': { schema: schemaOf(route.answer, 'output') } },
    },
    default: {
      description: 'A problem (RFC 9457).',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
})

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
