/** Words of sessions, Vietnamese. */
export const words = {
  affair: {
    one: 'Phiên họp',
    many: 'Các phiên họp',
  },
  status: {
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
  hostNotStated: 'không nêu bên đăng cai',
  dates: {
    start: 'Bắt đầu',
    end: 'Kết thúc',
  },
  counts: {
    reports: 'Số lần ghi nhận',
  },
  refusals: {
    'no-such-mechanism': 'Không có cơ chế {record} mà phiên họp này thuộc về.',
    'ends-before-start': 'Ngày kết thúc sớm hơn ngày bắt đầu.',
  },
} as const
