/**
 * Clocks in a page of the desk, put there by the debugger before its first script. Each ends with a paint: after the frame
 * that follows a change (`requestAnimationFrame`, then a message, which runs when the frame has gone out). That is what
 * Interaction to Next Paint measures; the browser's own Event Timing leaves out whatever is shorter than 16 ms.
 */
import type { Page } from 'playwright-core'

/** Milliseconds, all since the navigation of the page began. */
export interface DeskClock {
  /** From an input (a key, a click) to the next paint, of all inputs since the last reading. */
  interactions(): Promise<readonly number[]>
  /** When the place stood whole, with nothing awaited, and nothing changed any more. */
  content(): Promise<number>
  /** From the input that `act` gives to the paint after which the place changed no more. Null where it did not change. */
  settled(act: () => Promise<void>): Promise<number | null>
  /** When `text` came to stand on the page, in milliseconds since 1970. */
  seen(text: string): Promise<number>
}

/** So long without a change, and it is over. */
const quietMs = 300

export const putClock = async (page: Page): Promise<DeskClock> => {
  await page.addInitScript({ content: clock })
  return {
    interactions: () => page.evaluate<number[]>('deskClock.interactions.splice(0)'),
    content: () => page.evaluate<number>('deskClock.content()'),
    settled: async (act) => {
      await page.evaluate('deskClock.arm()')
      await act()
      return page.evaluate<number | null>('deskClock.settled()')
    },
    seen: (text) => page.evaluate<number>(`deskClock.seen(${JSON.stringify(text)})`),
  }
}

const clock = `(() => {
  const painted = () => new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(0)
    })
  })
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
  const interactions = []
  let began
  let changed
  let whole
  const isWhole = () => document.querySelector('main h1') !== null && document.querySelector('.loading') === null
  for (const kind of ['keydown', 'click'])
    addEventListener(kind, async ({ timeStamp }) => {
      began ??= timeStamp
      interactions.push((await painted()) - timeStamp)
    }, { capture: true, passive: true })
  // What is written into the head, such as a hint of code to come, is not painted.
  const isPainted = ({ target }) => document.head === null || !document.head.contains(target)
  const watch = () => new MutationObserver(async (records) => {
    if (!records.some(isPainted)) return
    const holds = isWhole()
    if (!holds) whole = undefined
    const at = await painted()
    changed = at
    if (holds && isWhole()) whole ??= at
  }).observe(document, { childList: true, characterData: true, subtree: true })
  watch()
  const quiet = async (first) => {
    const from = performance.now()
    while (changed === undefined || performance.now() - changed < ${quietMs}) {
      if (changed === undefined && performance.now() - from > first) return
      await pause(20)
    }
  }
  globalThis.deskClock = {
    interactions,
    content: async () => {
      while (whole === undefined) await pause(20)
      await quiet(10_000)
      return whole
    },
    arm: () => { began = undefined; changed = undefined },
    settled: async () => {
      await quiet(2_000)
      return changed === undefined || began === undefined ? null : changed - began
    },
    seen: async (text) => {
      while (!document.body.textContent.includes(text)) await new Promise((resolve) => {
        const observer = new MutationObserver(() => { observer.disconnect(); resolve() })
        observer.observe(document.body, { childList: true, characterData: true, subtree: true })
      })
      return performance.timeOrigin + (await painted())
    },
  }
})()`
