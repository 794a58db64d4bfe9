/** The canonical order of evolution (`inOrder` of the kernel) over rows, which know less than an act. */
import type { Act } from '../affairs/kernel/act.ts'
import { compareText } from '../affairs/kernel/compare-text.ts'

type Place = Pick<Act, 'height' | 'authority' | 'seq'>

export const inPlaceOrder = (a: Place, b: Place): number =>
  a.height - b.height || compareText(a.authority, b.authority) || a.seq - b.seq
