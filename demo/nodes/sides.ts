/** The two sides of the demonstration, and values that each of them has one of. */

export type Side = 'VN' | 'TH'

export const sides: readonly Side[] = ['VN', 'TH']

export type BySide<T> = { readonly [S in Side]: T }

export const authorities: BySide<string> = { VN: 'VN.MPS', TH: 'TH.NSC' }

export const cities: BySide<string> = { VN: 'Hà Nội', TH: 'Bangkok' }

/** As a text in each language calls them. */
export const citiesInWords = {
  VN: { vi: 'Hà Nội', th: 'กรุงฮานอย', en: 'Hà Nội' },
  TH: { vi: 'Băng Cốc', th: 'กรุงเทพมหานคร', en: 'Bangkok' },
} as const satisfies BySide<unknown>

export const otherSide = (side: Side): Side => (side === 'VN' ? 'TH' : 'VN')

export const bySide = <T>(of: (side: Side) => T): BySide<T> => ({ VN: of('VN'), TH: of('TH') })

/** Both at once. Where one fails it fails too, but only when neither is still at work. */
export const onBothSides = async <T>(work: (side: Side) => Promise<T>): Promise<BySide<T>> => {
  const [VN, TH] = await Promise.allSettled([work('VN'), work('TH')])
  if (VN.status === 'rejected') throw VN.reason
  if (TH.status === 'rejected') throw TH.reason
  return { VN: VN.value, TH: TH.value }
}
