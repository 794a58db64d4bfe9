/** Words of agendas, Vietnamese. */
export const words = {
  affair: {
    one: 'Chương trình nghị sự',
    many: 'Chương trình nghị sự',
  },
  status: {
    proposed: 'đang đề xuất',
    agreed: 'đã thống nhất',
    'agreed-confirmed': 'đã thống nhất, theo ghi nhận của một bên và xác nhận của bên kia',
    'agreed-as-told': 'đã thống nhất, theo ghi nhận của một bên',
    declined: 'không được chấp thuận',
    'declined-as-told': 'không được chấp thuận, theo ghi nhận của một bên',
    withdrawn: 'đã rút đề xuất',
  },
  itemKinds: {
    opening: 'Khai mạc',
    'adoption-of-agenda': 'Thông qua chương trình nghị sự',
    review: 'Rà soát việc thực hiện cam kết',
    topic: 'Nội dung trao đổi',
    'exchange-of-views': 'Trao đổi quan điểm',
    signing: 'Ký kết',
    'next-session': 'Phiên họp tiếp theo',
    'other-business': 'Vấn đề khác',
    closing: 'Bế mạc',
  },
  counts: {
    items: 'Số mục',
  },
  refusals: {},
} as const
