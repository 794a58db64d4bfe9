/** Words of the policies, Vietnamese. */
export const words = {
  release: 'Thời gian giữ lại và hai người cùng xem',
  releaseNote:
    'Quy định này áp dụng cho mọi cán bộ của cơ quan, từ lần phát hành kế tiếp. Phía bên kia không thấy.',
  hold: 'Thời gian giữ lại sau khi phát hành',
  unit: 'Đơn vị thời gian',
  units: { seconds: 'giây', minutes: 'phút', hours: 'giờ' },
  noHold: 'Gửi đi ngay, trừ vài giây mà mỗi cán bộ tự chọn cho mình.',
  withHold: 'Trong thời gian đó còn rút lại được, và không ai gửi sớm hơn được.',
  fourEyes: 'Hai người cùng xem: người duyệt phải khác người viết',
  withFourEyes:
    'Ai đã viết bất kỳ bản nào của dự thảo thì không được duyệt dự thảo đó. Những gì trước đây duyệt không theo cách này phải duyệt lại.',
  withoutFourEyes: 'Một cán bộ có đủ quyền có thể một mình soạn thảo, duyệt và phát hành.',
  save: 'Lưu',
  saved: 'Áp dụng từ bây giờ.',
  nowNoHold: 'Hiện nay: không giữ lại.',
  nowHold: { one: 'Hiện nay: giữ lại {count} giây.', other: 'Hiện nay: giữ lại {count} giây.' },
  nowFourEyes: 'Có yêu cầu hai người cùng xem.',
  nowNoFourEyes: 'Không yêu cầu hai người cùng xem.',
  signIn: 'Thời hạn đăng nhập',
  signInNote:
    'Áp dụng từ lần đăng nhập, lời mời hoặc mã kế tiếp; riêng thời gian không sử dụng áp dụng ngay cho tất cả.',
  lasts: {
    idleMinutes: 'Số phút không sử dụng thì kết thúc đăng nhập',
    longestHours: 'Số giờ tối đa của một lần đăng nhập',
    invitationHours: 'Số giờ phải dùng lời mời',
    tokenDays: 'Số ngày tối đa của mã dùng cho chương trình',
  },
  lastsNote: {
    idleMinutes: 'Từ 5 đến 60. Những gì đã gõ vẫn còn trên trang; đăng nhập lại là làm tiếp được.',
    longestHours: 'Từ 1 đến 24.',
    invitationHours: 'Từ 1 đến 72.',
    tokenDays: 'Từ 1 đến 366. Mã này dành cho chương trình.',
  },
} as const
