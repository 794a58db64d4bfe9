/** Words of commitments, Vietnamese. */
export const words = {
  affair: {
    one: 'Cam kết',
    many: 'Cam kết',
  },
  acts: {
    born: 'Phát sinh từ văn kiện đã thông qua',
    evidence: 'Bổ sung căn cứ',
    claimed: 'Thông báo đã thực hiện',
  },
  status: {
    open: 'chưa thực hiện',
    standing: 'cam kết thường xuyên',
    proposed: 'đang đề xuất',
    'agreed-as-told': 'đã thống nhất, theo ghi nhận của một bên',
    claimed: 'một bên thông báo đã thực hiện',
    disputed: 'việc thực hiện không được thừa nhận',
    fulfilled: 'đã thực hiện, được xác nhận',
    'reported-fulfilled': 'đã thực hiện, theo nguồn tin',
    overtaken: 'không còn phù hợp với tình hình',
    dropped: 'các bên nhất trí thôi thực hiện',
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
    overtaken: 'không còn phù hợp với tình hình',
    dropped: 'thôi thực hiện',
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
    'born-already': 'Cam kết này đã có trong hồ sơ.',
    'no-such-text': 'Không có văn kiện {record}, hoặc văn kiện này không được dẫn chiếu.',
    'text-not-adopted':
      'Văn kiện {record} chưa được tất cả các bên thông qua, hoặc các bên chưa cùng biết điều đó.',
    'commits-to-nothing': 'Đoạn {paragraph} của văn kiện đã thông qua không nêu cam kết nào.',
    'not-its-name': 'Cam kết của đoạn này phải ghi tại {record}.',
    'not-as-adopted':
      'Cam kết phát sinh từ văn kiện phải đúng như đoạn {paragraph} đã nêu, không hơn không kém.',
  },
} as const
