/** Words of the stage, Vietnamese. */
export const words = {
  title: 'Hai bàn làm việc',
  about: 'Hai máy chủ của hai cơ quan, mỗi bên một cơ sở dữ liệu riêng. Việc bên này làm sẽ đến bên kia.',
  language: 'Ngôn ngữ',
  shown: 'Bàn đang hiển thị',
  both: 'Cả hai',
  alone: 'Mở riêng bàn này ở thẻ khác',
  divider: 'Bề rộng của mỗi bàn',
  comeIn: 'Vào làm việc với tư cách cán bộ',
  signIn: 'Đăng nhập với tên “officer”',
  isIn: 'Cán bộ đang làm việc',
  link: 'Đường truyền giữa hai bên',
  cut: 'Ngắt đường truyền',
  restore: 'Nối lại đường truyền',
  isCut: 'Đường truyền đã ngắt. Mỗi bên vẫn làm việc; việc đã làm sẽ chờ.',
  whole: '{to} đã có mọi việc của {from}',
  wholeAt: '{to} đã có mọi việc của {from}, {time}',
  waiting: {
    one: '{count} việc của {from} chưa đến {to}',
    other: '{count} việc của {from} chưa đến {to}',
  },
  away: 'Máy chủ của {from} không trả lời',
  stranger:
    'Trình duyệt này chưa vào bằng địa chỉ mà cửa sổ lệnh đã in ra: vào bằng địa chỉ đó mới ngắt được đường truyền và nhận được lời mời.',
  strangerTitle: 'Hãy vào bằng địa chỉ in trong cửa sổ lệnh',
  strangerHow:
    'Khi khởi động, chương trình trình diễn đã in một địa chỉ ở dòng “Start here”. Hãy mở địa chỉ ấy một lần trong trình duyệt này; sau đó lối vào này sẽ mở. Người đã có tên và mật khẩu của cán bộ thì đăng nhập ngay tại bàn làm việc.',
  toSignIn: 'Đến trang đăng nhập của bàn này',
  toStage: 'Đến hai bàn làm việc',
} as const
