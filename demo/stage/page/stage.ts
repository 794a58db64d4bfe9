/**
 * The stage in the browser: says every moment what each side has of the other, shows where something came across, cuts the
 * link, and gives each desk its room. It knows nothing of what stands on the desks.
 */
interface SideState {
  readonly authority: string
  readonly isAway: boolean
  readonly ours: number
  readonly witnessed: number
  readonly isCut: boolean
  readonly officer?: 'invited' | 'out' | 'in'
}

interface Shared {
  readonly language: string
  readonly words: Readonly<
    Record<
      'cut' | 'restore' | 'isCut' | 'whole' | 'wholeAt' | 'away' | 'stranger' | 'comeIn' | 'signIn',
      string
    >
  > & { readonly waiting: { readonly one: string; readonly other: string } }
  /** Authority → city. */
  readonly names: Readonly<Record<string, string>>
}

const element = <T extends HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector)
  if (found === null) throw new Error(`the page has no ${selector}`)
  return found
}

const { language, words, names } = JSON.parse(element('#shared').textContent ?? '') as Shared
const time = new Intl.DateTimeFormat(language, { timeStyle: 'medium' })
const plural = new Intl.PluralRules(language)
const main = element('main')
const cutButton = element<HTMLButtonElement>('#cut')

const fill = (text: string, gaps: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, gap: string) => gaps[gap] ?? '')

const setText = (target: HTMLElement, text: string): void => {
  if (target.textContent !== text) target.textContent = text
}

// The line between them

const everyMs = 500

/** By authority: what had come across when we last looked, and when that last grew. */
const before = new Map<string, { readonly witnessed: number; readonly at: number | undefined }>()

const showSide = (state: SideState, other: string, place: 'left' | 'right'): void => {
  const last = before.get(state.authority)
  const hasCome = last !== undefined && state.witnessed > last.witnessed
  const at = hasCome ? Date.now() : last?.at
  if (!state.isAway) before.set(state.authority, { witnessed: state.witnessed, at })
  if (hasCome) pulse(place === 'left' ? 'to-right' : 'to-left')
  setText(element(`#said-${place}`), sentenceOf(state, other, at))
}

const sentenceOf = (state: SideState, other: string, at: number | undefined): string => {
  const gaps = { from: names[state.authority] ?? '', to: names[other] ?? '' }
  if (state.isAway) return fill(words.away, gaps)
  const count = state.ours - state.witnessed
  if (count > 0) {
    const form = plural.select(count) === 'one' ? words.waiting.one : words.waiting.other
    return fill(form, { ...gaps, count: String(count) })
  }
  return at === undefined ? fill(words.whole, gaps) : fill(words.wholeAt, { ...gaps, time: time.format(at) })
}

/** Where something came from: across the line, once, and not where motion is not wanted. */
const pulse = (direction: 'to-left' | 'to-right'): void => {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const steps = direction === 'to-right' ? ['0%', '100%'] : ['100%', '0%']
  element('.pulse').animate(
    steps.map((insetInlineStart) => ({ insetInlineStart, opacity: 1 })),
    { duration: 150, easing: 'ease-in-out' },
  )
}

const showWayIn = ({ authority, officer }: SideState): void => {
  const link = element<HTMLAnchorElement>(`.way-in[data-authority="${authority}"]`)
  link.hidden = officer !== 'invited' && officer !== 'out'
  setText(link, officer === 'out' ? words.signIn : words.comeIn)
  element(`.is-in[data-authority="${authority}"]`).hidden = officer !== 'in'
}

const look = async (): Promise<void> => {
  const answer = await fetch('/state').catch(() => undefined)
  if (answer === undefined || !answer.ok) return
  const { sides, isVisitor } = (await answer.json()) as { sides: SideState[]; isVisitor: boolean }
  const [left, right] = sides
  if (left === undefined || right === undefined) return
  showSide(left, right.authority, 'left')
  showSide(right, left.authority, 'right')
  for (const side of sides) showWayIn(side)
  const isCut = left.isCut || right.isCut
  document.body.classList.toggle('is-cut', isCut)
  cutButton.hidden = !isVisitor
  setText(cutButton, isCut ? words.restore : words.cut)
  cutButton.dataset.cut = String(!isCut)
  setText(element('#told'), isCut ? words.isCut : isVisitor ? '' : words.stranger)
}

const follow = async (): Promise<void> => {
  if (document.visibilityState === 'visible') await look()
  setTimeout(() => void follow(), everyMs)
}

cutButton.addEventListener('click', () => {
  cutButton.disabled = true
  void fetch(`/link?cut=${cutButton.dataset.cut}`, { method: 'POST' })
    .then(look)
    .finally(() => {
      cutButton.disabled = false
    })
})

// Which desk is shown, and how much room each has

const choices = [...document.querySelectorAll<HTMLButtonElement>('[data-show]')]

const show = (which: string): void => {
  main.dataset.shown = which
  for (const each of choices) each.setAttribute('aria-pressed', String(each.dataset.show === which))
}
for (const choice of choices) choice.addEventListener('click', () => show(choice.dataset.show ?? 'both'))

/** Where there is no room for both, one of them is shown. */
const narrow = matchMedia('(max-width: 58rem)')
const fit = (): void => {
  if (narrow.matches && main.dataset.shown === 'both') show('left')
}
narrow.addEventListener('change', fit)
fit()

const divider = element('#divider')
const least = 20
const most = 80

/** `share`: of the left desk, in percent. */
const divide = (share: number): void => {
  const held = Math.round(Math.min(most, Math.max(least, share)))
  main.style.setProperty('--share', `${held}fr`)
  main.style.setProperty('--rest', `${100 - held}fr`)
  divider.setAttribute('aria-valuenow', String(held))
}

divider.addEventListener('keydown', (event) => {
  const now = Number(divider.getAttribute('aria-valuenow'))
  const next = { ArrowLeft: now - 5, ArrowRight: now + 5, Home: least, End: most, Enter: 50 }[event.key]
  if (next === undefined) return
  event.preventDefault()
  divide(next)
})
divider.addEventListener('pointerdown', (event) => {
  divider.setPointerCapture(event.pointerId)
})
divider.addEventListener('pointermove', (event) => {
  if (!divider.hasPointerCapture(event.pointerId)) return
  const { left, width } = main.getBoundingClientRect()
  divide(((event.clientX - left) / width) * 100)
})
divider.addEventListener('dblclick', () => divide(50))

void follow()

export {}
