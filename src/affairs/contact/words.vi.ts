/** Words of contacts, Vietnamese. */
export const words = {
  affair: {
    one: 'Tiếp xúc',
    many: 'Cuộc tiếp xúc',
  },
  status: {
    reported: 'theo nguồn tin',
    confirmed: 'đã xác nhận',
    disputed: 'không được thừa nhận',
  },
  kinds: {
    visit: 'Chuyến thăm',
    'phone-call': 'Điện đàm',
    meeting: 'Cuộc gặp',
    'ship-visit': 'Tàu thăm cảng',
  },
  dates: {
    start: 'Bắt đầu',
    end: 'Kết thúc',
  },
  counts: {
    reports: 'Số lần ghi nhận',
  },
  refusals: {
    'ends-before-start': 'Ngày kết thúc sớm hơn ngày bắt đầu.',
  },
} as const
