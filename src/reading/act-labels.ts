/** Labels of atoms: outside every act, the first atom of an act of some kind, or one that continues it. */
export const actLabels = ['O', 'action', 'review', 'position', 'signature', 'I'] as const

export type ActKind = 'action' | 'review' | 'position' | 'signature'

export const outside = 0
export const inside = actLabels.length - 1

export const kindOfLabel = (label: number): ActKind | undefined => {
  const name = actLabels[label]
  return name === undefined || name === 'O' || name === 'I' ? undefined : name
}
