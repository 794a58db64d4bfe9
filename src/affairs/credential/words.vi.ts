/** Words of officers' signing keys, Vietnamese. */
export const words = {
  affair: {
    one: 'Khoá ký',
    many: 'Khoá ký',
  },
  acts: {
    introduced: 'Giới thiệu khoá ký',
    retired: 'Thu hồi khoá ký',
  },
  status: {
    'in-use': 'đang sử dụng',
    retired: 'đã thu hồi',
  },
  grounds: {
    lost: 'bị thất lạc',
    compromised: 'người khác có thể đã sử dụng',
    'left-office': 'cán bộ đã thôi giữ chức vụ',
    replaced: 'đã có khoá khác thay thế',
    'no-longer-used': 'không còn sử dụng',
  },
  dates: {
    since: 'Từ ngày',
  },
  counts: {},
  refusals: {
    'introduced-already': 'Khoá ký này đã được giới thiệu trước đó.',
    'not-your-credential': 'Khoá ký này là của bên khác.',
    'retired-already': 'Khoá ký này đã được thu hồi trước đó.',
    'bad-key': 'Khoá không phải là khoá công khai hợp lệ của {alg}.',
    'no-such-office': 'Cơ quan {record} chưa được giới thiệu, hoặc không được dẫn chiếu ở đây.',
  },
} as const
