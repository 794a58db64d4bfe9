/** Words of the place Mechanisms, Vietnamese. */
export const words = {
  picture: 'Toàn bộ các kỳ họp từ năm {from}',
  larger: 'Phóng to',
  smaller: 'Thu nhỏ',
  ordinal: 'Kỳ họp lần thứ {number}',
  hostedBy: 'đăng cai: {state}',
  missedYear: 'Không họp trong năm {year}, dù cam kết họp hằng năm',
  gap: 'từ {from} đến {to}: {length}',
  empty: 'Khuôn khổ này chưa ghi nhận cơ chế nào.',
  columns: {
    mechanism: 'Cơ chế',
    sessions: 'Số kỳ họp',
    last: 'Họp gần nhất',
    cadence: 'Có họp đúng định kỳ không?',
    turn: 'Đến lượt bên nào đăng cai',
  },
  key: {
    ours: 'họp tại ta',
    theirs: 'họp tại bạn',
    unknown: 'không nêu địa điểm, hoặc trực tuyến',
    missed: 'cam kết hằng năm, không họp',
  },
} as const
