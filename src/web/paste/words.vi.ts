/** Words of recording from a pasted text. Vietnamese. */
export const words = {
  title: 'Ghi nhận từ văn bản',
  open: 'Ghi nhận từ văn bản …',
  text: 'Thông cáo, công hàm hoặc bản tin',
  read: 'Đọc văn bản',
  unread: 'Không đọc được: văn bản trống hoặc không phải chữ.',
  doubts: 'Những điểm chưa chắc chắn',
  url: 'Địa chỉ của nguồn',
  found: 'Cam kết tìm thấy, theo nguyên văn',
  nothing: 'Không tìm thấy cam kết nào. Có thể ghi nhận tại phiên họp hoặc hồ sơ liên quan.',
  choose: 'Ghi nhận cam kết này',
  wording: 'Nguyên văn',
  record: { one: 'Ghi nhận {count} cam kết theo nguồn', other: 'Ghi nhận {count} cam kết theo nguồn' },
  leave: 'Xoá biểu mẫu',
  meeting: {
    only: 'Ghi nhận cuộc họp theo nguồn',
    with: '{promises}, và cuộc họp',
    title: 'Cuộc họp',
    choose: 'Ghi nhận cả cuộc họp này; khi đó các cam kết được ghi là đưa ra tại cuộc họp',
    stands: 'Đã có trong hồ sơ; các cam kết được ghi là đưa ra tại phiên họp này:',
  },
  standing: {
    title: 'Đã có trong hồ sơ',
    same: 'Đã có trong hồ sơ với đúng lời văn này:',
    near: 'Trong hồ sơ đã có nội dung gần giống:',
  },
  whoMay: 'Người có vai trò soạn thảo có thể ghi nhận tại đây.',
} as const
