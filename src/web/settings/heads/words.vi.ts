/** Words of logs and proofs, Vietnamese. */
export const words = {
  title: 'Những gì mỗi bên đã nêu tại đây',
  note: 'Mỗi bên viết một sổ ghi riêng, không bao giờ bớt đi điều gì. Hãy đọc dấu vân tay số cho người kiểm tra của bên kia: nếu giống nhau ở cùng một số lượng thì hai bên đang giữ đúng như nhau, kể từ văn bản đầu tiên.',
  entries: { one: '{count} văn bản.', other: '{count} văn bản.' },
  allChecked: 'Tất cả đã được kiểm tra tại đây.',
  checked: {
    one: '{count} văn bản đã được kiểm tra tại đây.',
    other: '{count} văn bản đã được kiểm tra tại đây.',
  },
  onlyLetter: 'Chưa có gì ngoài phần giới thiệu đi cùng uỷ nhiệm thư.',
  closed: 'Sổ ghi này đã đóng tại đây: xem mục Cảnh báo.',
  heldAll: '{who} đã ký xác nhận giữ tất cả.',
  heldSome: '{who} đã ký xác nhận giữ {count} văn bản đầu.',
  heldNone: '{who} chưa ký xác nhận giữ văn bản nào.',
  fingerprint: {
    one: 'Dấu vân tay số của văn bản đầu:',
    other: 'Dấu vân tay số của {count} văn bản đầu:',
  },
  proof: {
    title: 'Cách chứng minh với người thứ ba',
    open: 'Mở hồ sơ và hiện bằng chứng tại đó (phím p).',
    release:
      'Cấp tệp bằng chứng. Việc này được ghi vào nhật ký truy cập, vì bằng chứng có thể được chuyển tiếp.',
    letters:
      'Kèm theo uỷ nhiệm thư của các bên, mà người thứ ba phải nhận từ nguồn họ tin cậy. Uỷ nhiệm thư được lưu tại mục',
    verify: 'Người thứ ba không cần máy chủ và không cần mạng:',
    audit: 'Người vận hành máy chủ này kiểm tra toàn bộ, từ từng byte:',
    note: 'Tệp bằng chứng không kèm lời văn chứng minh việc gì đã được làm và khi nào bên kia đã giữ; lời văn vẫn ở lại đây.',
  },
} as const
