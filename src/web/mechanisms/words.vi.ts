/** Words of the place Mechanisms, Vietnamese. */
export const words = {
  picture: 'Toàn bộ các phiên họp từ năm {from}',
  larger: 'Phóng to',
  smaller: 'Thu nhỏ',
  ordinal: 'Phiên họp lần thứ {number}',
  hostedBy: 'đăng cai: {state}',
  missedYear: 'Không họp trong năm {year}, dù cam kết họp hằng năm',
  gap: 'từ {from} đến {to}: {length}',
  empty: 'Khuôn khổ này chưa ghi nhận cơ chế nào.',
  find: 'Tìm cơ chế',
  few: '{shown} trên tổng số {total}',
  columns: {
    mechanism: 'Cơ chế',
    sessions: 'Số phiên họp',
    last: 'Họp gần nhất',
    cadence: 'Có họp đúng định kỳ không?',
    turn: 'Đến lượt bên nào đăng cai',
  },
  key: {
    ours: 'họp tại ta',
    theirs: 'họp tại bạn',
    unknown: 'không nêu địa điểm, hoặc trực tuyến',
    coming: 'dự kiến hoặc đang trao đổi',
    missed: 'cam kết hằng năm, không họp',
  },
} as const
