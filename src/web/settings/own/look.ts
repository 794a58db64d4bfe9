/** Light, dark, or as the system is: kept in this browser, and set before the first paint by `public/look.js`. */
export const looks = ['system', 'light', 'dark'] as const
export type Look = (typeof looks)[number]

export const chosenLook = (): Look =>
  looks.find((each) => each === document.documentElement.dataset.look) ?? 'system'

export const chooseLook = (look: Look): void => {
  if (look === 'system') delete document.documentElement.dataset.look
  else document.documentElement.dataset.look = look
  try {
    if (look === 'system') localStorage.removeItem('look')
    else localStorage.setItem('look', look)
  } catch {
    // Storage is switched off: the choice holds until the page is closed.
  }
}
