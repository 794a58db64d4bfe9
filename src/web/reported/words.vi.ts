/** Words of the place Reported, Vietnamese. */
export const words = {
  title: 'Đã nêu, chưa được trả lời',
  whose: 'Bên cần trả lời',
  waitingFor: 'Chờ',
  nothingForUs: 'Không có nội dung nào phía bạn nêu mà ta chưa trả lời.',
  nothing: 'Không có nội dung nào đang chờ {who} trả lời.',
  all: 'Toàn bộ nội dung',
  confirm: 'Xác nhận',
  confirmAll: { one: 'Xác nhận {count} nội dung', other: 'Xác nhận cả {count} nội dung' },
  dispute: 'Phản đối …',
  ground: 'Căn cứ',
  reason: 'Lý do, để phía bạn đọc',
  sendDispute: 'Gửi phản đối',
  leave: 'Để sau',
  whoAnswers: 'Người có vai trò soạn thảo hoặc phát hành mới trả lời được tại đây.',
  prepared: 'Đã soạn trả lời, đang chờ duyệt và phát hành.',
} as const
