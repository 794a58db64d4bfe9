/** Words of the stage, English. */
export const words = {
  title: 'Both desks',
  about: 'Two nodes of two authorities, each with its own database. What one does arrives on the other.',
  alone: 'this desk alone',
} as const
