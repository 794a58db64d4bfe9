/** Records by their identifiers: what a page asks for in one moment goes to the node in one call. */
import { calls, type RecordListed } from './calls.ts'
import { callNode } from './client.ts'

/** As many as the node takes at once. */
const most = 50

interface Asking {
  readonly record: string
  readonly found: (record: RecordListed | null) => void
  readonly failed: (error: unknown) => void
}

const asked = new Map<string, Asking[]>()

/** Null where there is none that one may see. */
export const askForNamed = (compact: string, record: string): Promise<RecordListed | null> =>
  new Promise((found, failed) => {
    const together = asked.get(compact)
    if (together !== undefined) together.push({ record, found, failed })
    else {
      asked.set(compact, [{ record, found, failed }])
      setTimeout(() => send(compact), 0)
    }
  })

const send = (compact: string): void => {
  const all = asked.get(compact) ?? []
  asked.delete(compact)
  for (let from = 0; from < all.length; from += most) void ask(compact, all.slice(from, from + most))
}

const ask = async (compact: string, some: readonly Asking[]): Promise<void> => {
  try {
    const records = [...new Set(some.map(({ record }) => record))].join(',')
    const answer = await callNode(calls.records, { compact }, { records, limit: most, state: 'true' })
    for (const { record, found } of some) found(answer.records.find((each) => each.record === record) ?? null)
  } catch (error) {
    for (const { failed } of some) failed(error)
  }
}
