/** Words of delegations, Vietnamese. */
export const words = {
  affair: {
    one: 'Đoàn đại biểu',
    many: 'Đoàn đại biểu',
  },
  acts: {
    listed: 'Thông báo danh sách đoàn',
  },
  status: {
    own: 'do chính cơ quan đó thông báo',
    confirmed: 'theo ghi nhận, đã được cơ quan đó xác nhận',
    'as-told': 'theo ghi nhận của bên khác',
    disputed: 'không được cơ quan đó thừa nhận',
  },
  parts: {
    head: 'Trưởng đoàn',
    deputy: 'Phó trưởng đoàn',
    member: 'Thành viên',
    adviser: 'Cố vấn',
    interpreter: 'Phiên dịch',
    secretary: 'Thư ký',
  },
  counts: {
    members: 'Số thành viên',
  },
  refusals: {
    'own-delegation': 'Thông báo của một cơ quan về đoàn của chính mình không cần trả lời.',
    'own-list-only':
      'Chỉ {of} mới tự thông báo danh sách đoàn của mình; nội dung do bên khác nêu là ghi nhận.',
    'place-taken-twice': 'Có hai người cùng một vị trí trong thứ tự lễ tân.',
    'two-heads': 'Mỗi đoàn chỉ có một trưởng đoàn.',
    'listed-already': 'Bên mình đã đưa danh sách đoàn này; hãy đính chính danh sách đó.',
  },
} as const
