/** A text of the words whose gaps hold more than letters: a side with its mark, a link, a code. */
import { Fragment, type ReactNode } from 'react'
import { piecesOf } from './pseudo.ts'

export interface FilledProps {
  readonly text: string
  readonly with: Readonly<Record<string, ReactNode>>
}

/** A gap without a value stays as it is, so that it is seen. */
export const Filled = ({ text, with: values }: FilledProps) =>
  piecesOf(text).map(({ at, gap, letters }) => (
    <Fragment key={at}>{gap === undefined ? letters : (values[gap] ?? letters)}</Fragment>
  ))
