/** Words of sessions, Vietnamese. */
export const words = {
  affair: {
    one: 'Phiên họp',
    many: 'Phiên họp',
  },
  acts: {
    postponed: 'Thông báo hoãn họp',
  },
  status: {
    proposed: 'đang đề xuất',
    agreed: 'đã thống nhất',
    'agreed-confirmed': 'đã thống nhất, theo ghi nhận của một bên và xác nhận của bên kia',
    'agreed-as-told': 'đã thống nhất, theo ghi nhận của một bên',
    declined: 'không được chấp thuận',
    'declined-as-told': 'không được chấp thuận, theo ghi nhận của một bên',
    withdrawn: 'đã rút đề xuất',
    postponed: 'tạm hoãn',
    'postponed-as-told': 'tạm hoãn, theo ghi nhận của một bên',
    planned: 'dự kiến',
    reported: 'đã họp, theo nguồn tin',
    confirmed: 'đã họp, được xác nhận',
    disputed: 'không được thừa nhận',
  },
  stages: {
    planned: 'Dự kiến',
    held: 'Đã họp',
  },
  formats: {
    'in-person': 'Họp trực tiếp',
    videoconference: 'Họp trực tuyến',
    'at-sea': 'Trên biển',
  },
  postponementGrounds: {
    calendar: 'vướng lịch công tác',
    'no-head-of-delegation': 'chưa bố trí được trưởng đoàn',
    preparations: 'chưa hoàn tất công tác chuẩn bị',
    'domestic-procedure': 'còn chờ thủ tục trong nước',
    emergency: 'tình huống khẩn cấp',
    other: 'lý do khác',
  },
  hostNotStated: 'không nêu bên đăng cai',
  dates: {
    start: 'Bắt đầu',
    end: 'Kết thúc',
    notBefore: 'Không sớm hơn',
  },
  counts: {
    reports: 'Số lần ghi nhận',
    postponements: 'Số lần hoãn',
  },
  refusals: {
    'no-such-mechanism': 'Không có cơ chế {record} mà phiên họp này thuộc về.',
    'ends-before-start': 'Ngày kết thúc sớm hơn ngày bắt đầu.',
    'no-such-visit': 'Không có chuyến thăm {record} mà phiên họp này nằm trong đó.',
    'held-already': 'Phiên họp đã được tổ chức và đã được các bên xác nhận.',
    'no-such-date': 'Chỉ có thể hoãn thời gian họp đã thống nhất hoặc đang trao đổi.',
    'postponed-already': 'Bên mình đã thông báo hoãn thời gian này, với cùng lý do và cùng mốc thời gian.',
  },
} as const
