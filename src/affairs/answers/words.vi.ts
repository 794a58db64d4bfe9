/** Words of the answers from state, Vietnamese. */
export const words = {
  cadence: {
    kept: 'đúng định kỳ',
    missed: 'không đúng định kỳ',
    'not-stated': 'không nêu',
    'no-session-known': 'chưa biết phiên họp nào',
  },
  turn: {
    stated: 'theo quy định đã nêu',
    'by-alternation': 'theo thông lệ luân phiên',
    'not-stated': 'không nêu',
  },
} as const
