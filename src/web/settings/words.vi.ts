/** Words of the place Settings, Vietnamese. */
export const words = {
  look: 'Bàn làm việc này',
  light: 'Độ sáng',
  looks: { system: 'theo máy này', light: 'sáng', dark: 'tối' },
  singleKeys: 'Dùng phím tắt một phím (j, k, /, g …)',
  links: 'Kết nối',
  linksNote: 'Tạm dừng kết nối không làm mất gì: những gì viết trong lúc đó sẽ được gửi khi nối lại.',
  suspend: 'Tạm dừng',
  resume: 'Nối lại',
  heads: 'Những gì mỗi bên đã nêu tại đây',
  headsNote:
    'Dành cho kiểm tra: có bao nhiêu văn bản, bao nhiêu đã được kiểm tra, và bên nào đã ký xác nhận lưu giữ.',
  columns: {
    side: 'Bên',
    acts: 'Văn bản',
    checked: 'Đã kiểm tra tại đây',
    heldBy: 'Bên lưu giữ',
    fingerprint: 'Dấu vân tay số của toàn bộ',
  },
  node: 'Máy chủ của',
} as const
