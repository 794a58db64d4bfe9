/** Words of acting: what leaves, what is kept, what is asked. Vietnamese. */
export const words = {
  strip: 'Nội dung đang gửi đi',
  leaves: 'Sẽ gửi đi ngay sau đây.',
  leavesAt: 'Gửi đi lúc {time}.',
  takeBack: 'Rút lại',
  sendNow: 'Gửi ngay',
  open: 'Mở',
  more: { one: 'và {count} văn bản khác', other: 'và {count} văn bản khác' },
  backInForm: 'Đã rút lại. Nội dung đã nhập được đưa trở lại biểu mẫu.',
  became: {
    prepared: 'Đã soạn, chưa gửi.',
    cleared: 'Đã duyệt, chưa gửi.',
    releasing: 'Đã phát hành, chưa gửi đi.',
    sent: 'Đã gửi.',
    'taken-back': 'Đã rút lại. Dự thảo nằm ở trang Hôm nay, mục “Chờ đồng chí duyệt”.',
    refused: 'Chưa gửi: đến hạn gửi thì bị quy tắc từ chối. Nội dung vẫn được giữ.',
    discarded: 'Đã huỷ.',
  },
  heldHere: 'Sẽ gửi đi ngay sau đây. Có thể rút lại ở cuối trang.',
  waits: {
    clear: 'Đã soạn. Đang chờ cán bộ có thẩm quyền duyệt.',
    release: 'Đã duyệt. Đang chờ cán bộ có thẩm quyền phát hành.',
  },
  hold: {
    title: 'Thời gian có thể rút lại',
    how: 'Nội dung đồng chí phát hành được tạm giữ bấy nhiêu lâu trước khi gửi đi. Cơ quan có thể quy định lâu hơn.',
    none: 'không giữ, gửi đi ngay',
    seconds: { one: '{count} giây', other: '{count} giây' },
  },
  buildsOnHeld:
    'Nếu nội dung này dựa trên một văn bản chưa gửi đi, hãy gửi văn bản đó trước, ở cuối trang, rồi gửi nội dung này.',
  typedStays: 'Chưa có gì được gửi đi, nội dung đã nhập vẫn còn ở đây.',
  form: { reason: 'Lý do', leave: 'Để sau', writeIn: 'Ngôn ngữ nhập' },
  marking: {
    legend: 'Độ mật',
    unmarked: 'không đóng dấu',
    lower:
      'Nội dung làm căn cứ mang độ mật {level}. Chỉ chọn mức thấp hơn khi lời văn này không tiết lộ gì về nội dung đó; hồ sơ vẫn giữ nguyên độ mật.',
  },
  kept: {
    at: 'đã lưu {time}',
    here: 'chỉ lưu trên thiết bị này cho đến khi máy chủ trả lời',
    elsewhere: 'Trong lúc đó nội dung này đã được sửa ở cửa sổ hoặc thiết bị khác.',
    takeTheirs: 'Lấy bản kia',
    keepOurs: 'Giữ bản ở đây',
  },
} as const
