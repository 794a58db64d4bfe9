/** Words of the place Reported, Vietnamese. */
export const words = {
  title: 'Đã nêu, chưa được trả lời',
  whose: 'Bên cần trả lời',
  waitingFor: 'Chờ',
  nothingForUs: 'Không có nội dung nào phía bạn nêu mà ta chưa trả lời.',
  nothing: 'Không có nội dung nào đang chờ {who} trả lời.',
} as const
