/** A text with gaps in which more than text stands: what people wrote, links. A gap without a value stays, so that it is seen. */
import { Fragment, type ReactNode } from 'react'

export interface GappedProps {
  readonly text: string
  readonly values: Readonly<Record<string, ReactNode>>
}

export const Gapped = ({ text, values }: GappedProps) => (
  <>
    {text.split(/(\{\w+\})/).map((part, place) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1]
      const isGap = name !== undefined && name in values
      return (
        <Fragment key={`${isGap ? name : 'text'} ${place < 1 ? 'first' : part}`}>
          {isGap ? values[name] : part}
        </Fragment>
      )
    })}
  </>
)
