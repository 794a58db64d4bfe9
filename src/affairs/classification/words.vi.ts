/** Words of the table of classification, Vietnamese. */
export const words = {
  affair: {
    one: 'Bảng đối chiếu độ mật',
    many: 'Bảng đối chiếu độ mật',
  },
  status: {
    'in-force': 'đang áp dụng',
    proposed: 'đang được đề xuất',
  },
  dates: {},
  counts: {
    levels: 'Số mức độ mật',
  },
  refusals: {
    'one-table-only': 'Mỗi thoả thuận hợp tác chỉ có một bảng đối chiếu độ mật: {record}.',
    'ceiling-of-each-member':
      'Bảng phải nêu mức độ mật cao nhất của từng bên tham gia, và chỉ của các bên đó.',
    'mark-of-each-state':
      'Mỗi mức phải có tên gọi độ mật của từng quốc gia tham gia, và chỉ của các quốc gia đó.',
  },
} as const
