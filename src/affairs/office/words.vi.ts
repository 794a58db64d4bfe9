/** Words of offices, Vietnamese. */
export const words = {
  affair: {
    one: 'Cơ quan',
    many: 'Cơ quan',
  },
  acts: {
    introduced: 'Giới thiệu cơ quan',
    renamed: 'Đổi tên',
    succeeded: 'Được kế thừa',
  },
  status: {
    introduced: 'do chính bên chủ quản giới thiệu',
    reported: 'theo nguồn tin',
    confirmed: 'đã xác nhận',
    disputed: 'không được thừa nhận',
    succeeded: 'đã có cơ quan kế thừa',
  },
  dates: {
    since: 'Từ ngày',
    succeededOn: 'Ngày kế thừa',
  },
  counts: {
    renamings: 'Số lần đổi tên',
    successions: 'Số lần kế thừa',
  },
  refusals: {
    'introduced-already': 'Bên mình đã giới thiệu cơ quan này.',
    'not-your-office': 'Chỉ bên có cơ quan này mới được nêu như việc của mình; hãy ghi nhận theo nguồn tin.',
    'no-such-office': 'Không có cơ quan {record} để kế thừa.',
    'succession-loop': 'Chính cơ quan đó đã được cơ quan này kế thừa.',
    'succeeded-already': 'Bên chủ quản đã nêu cơ quan kế thừa; không thể rút lại.',
    'own-word-stands-alone':
      'Việc kế thừa do chính bên chủ quản nêu là hành vi riêng, không phải đính chính nguồn tin.',
    'own-matter': 'Nội dung một bên nêu về cơ quan của mình không cần trả lời.',
  },
} as const
