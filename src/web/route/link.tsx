/** A link to a place of the desk: a real one, that opens in another tab as any link does, and otherwise goes at once. */
import type { AnchorHTMLAttributes, MouseEvent, Ref } from 'react'
import { go } from './navigate.ts'

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly to: string
  readonly ref?: Ref<HTMLAnchorElement>
}

export const Link = ({ to, onClick, ...rest }: LinkProps) => (
  <a
    {...rest}
    href={to}
    onClick={(event) => {
      onClick?.(event)
      if (isPlainClick(event)) {
        event.preventDefault()
        go(to)
      }
    }}
  />
)

const isPlainClick = (event: MouseEvent): boolean =>
  !event.defaultPrevented &&
  event.button === 0 &&
  !event.metaKey &&
  !event.ctrlKey &&
  !event.shiftKey &&
  !event.altKey
