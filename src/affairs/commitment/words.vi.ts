/** Words of commitments, Vietnamese. */
export const words = {
  affair: {
    one: 'Cam kết',
    many: 'Các cam kết',
  },
  acts: {
    evidence: 'Bổ sung căn cứ',
    claimed: 'Thông báo đã thực hiện',
  },
  status: {
    open: 'chưa thực hiện',
    standing: 'cam kết thường xuyên',
    proposed: 'đang đề xuất',
    claimed: 'một bên thông báo đã thực hiện',
    disputed: 'việc thực hiện không được thừa nhận',
    fulfilled: 'đã thực hiện, được xác nhận',
    'reported-fulfilled': 'đã thực hiện, theo nguồn tin',
  },
  kinds: {
    action: 'Việc phải làm',
    standing: 'Nguyên tắc thường xuyên',
    target: 'Chỉ tiêu',
    signature: 'Ký kết văn kiện',
  },
  evidence: {
    restatement: 'nhắc lại',
    redating: 'dời thời hạn',
    progress: 'tiến triển',
    fulfilment: 'hoàn thành',
  },
  deadlines: {
    due: 'Thời hạn',
  },
  dates: {
    madeOn: 'Ngày cam kết',
    due: 'Thời hạn',
  },
  counts: {
    evidence: 'Số căn cứ',
    restatements: 'Số lần nhắc lại',
    redatings: 'Số lần dời hạn',
    claims: 'Số lần thông báo đã thực hiện',
  },
  refusals: {
    'redating-needs-date': 'Dời thời hạn phải nêu thời hạn mới, và chỉ dời thời hạn mới nêu.',
    'not-agreed-yet': 'Chỉ có thể thông báo đã thực hiện đối với cam kết mà các bên đã nhất trí.',
    'not-responsible': 'Chỉ bên có trách nhiệm thực hiện mới được thông báo đã thực hiện.',
    'standing-never-done':
      'Nguyên tắc thường xuyên không có điểm kết thúc nên không thể thông báo đã hoàn thành.',
  },
} as const
