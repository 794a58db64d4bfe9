/** Words of the place Today, Vietnamese. */
export const words = {
  waiting: 'Bên nào đang chờ bên nào',
  toAnswerByUs: 'cần trả lời những gì phía bạn đã nêu',
  toAnswerByThem: 'cần trả lời những gì phía ta đã nêu',
  nothingWaits: 'Không có gì đang chờ.',
  nextSession: 'Kỳ họp tới',
  nonePlanned: 'Chưa có kỳ họp nào được dự kiến.',
  lastMet: 'họp gần nhất {date}',
  turn: 'đến lượt đăng cai:',
  promises: 'Đã cam kết, chưa thực hiện',
  due: 'Có thời hạn',
  nothingDue: 'Không có cam kết chưa thực hiện nào có thời hạn.',
  oldest: 'Lâu nhất',
  allOpen: { one: '{count} cam kết chưa thực hiện', other: 'Toàn bộ {count} cam kết chưa thực hiện' },
} as const
