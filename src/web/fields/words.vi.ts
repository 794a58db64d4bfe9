/** Words of fields. Vietnamese. */
export const words = {
  dayExample: '4/5/2031',
  dayHint: 'Ghi đủ ngày: 4/5/2031.',
  anyHint: 'Ghi đúng mức đã biết: 2031, quý 2/2031, 5/2031 hoặc 4/5/2031.',
  files: 'Tệp đính kèm',
  removeFile: 'Bỏ {name}',
  sendingFile: 'Đang chuyển tệp lên máy chủ …',
  filesHint: 'Tối đa tám tệp. Tệp chỉ được gửi đi cùng với văn bản.',
  link: 'Liên kết hồ sơ …',
  unlink: 'Bỏ liên kết:',
  faults: {
    'not-a-date': 'Không đọc được ngày này. Đề nghị ghi 4/5/2031, 5/2031, quý 2/2031 hoặc 2031.',
    'no-such-day': 'Không có ngày như vậy.',
    'looks-buddhist': 'Đây có vẻ là năm theo Phật lịch. Có phải năm {year}?',
    'day-wanted': 'Cần ghi đủ ngày, tháng, năm.',
    before: 'Không được trước {date}.',
    after: 'Không được sau {date}.',
  },
} as const
