/** Words of conflicts between sources, Vietnamese. */
export const words = {
  affair: {
    one: 'Khác biệt giữa các nguồn',
    many: 'Khác biệt giữa các nguồn',
  },
  status: {
    open: 'chưa kết luận',
    settled: 'đã có kết luận',
  },
  counts: {
    readings: 'Số thông tin khác nhau',
    about: 'Số hồ sơ liên quan',
  },
  refusals: {
    'no-such-reading': 'Thông tin được chọn không nằm trong số đã liệt kê.',
    'about-nothing': 'Không có hồ sơ {record} để nêu khác biệt.',
  },
} as const
