/**
 * Server-sent events (HTML Living Standard section 9.2): `GET /api/v1/events`. A connection takes the next part when it has
 * sent the last, so one that reads slowly holds one part here and nothing more.
 */
import type { Context } from 'hono'
import type { EventHub } from '../events/event-hub.ts'
import type { Caller } from '../officers/caller.ts'

/** `after`: what a page that is loaded anew gives, since it cannot set the header. */
export const sendEvents = (context: Context, hub: EventHub, caller: Caller): Response => {
  const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' }
  if (context.req.method === 'HEAD') return context.body(null, 200, headers)
  const listener = hub.listen(caller, context.req.header('last-event-id') ?? context.req.query('after'))
  const encoder = new TextEncoder()
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const text = await listener.next()
        if (text === undefined) controller.close()
        else controller.enqueue(encoder.encode(text))
      },
      cancel: listener.end,
    },
    { highWaterMark: 1 },
  )
  return context.body(stream, 200, headers)
}
