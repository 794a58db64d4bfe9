/** Words of mechanisms of cooperation, Vietnamese. */
export const words = {
  affair: {
    one: 'Cơ chế hợp tác',
    many: 'Cơ chế hợp tác',
  },
  acts: {
    renamed: 'Đổi tên',
  },
  status: {
    agreed: 'đã thoả thuận',
    confirmed: 'đã xác nhận',
    reported: 'theo nguồn tin',
    disputed: 'không được thừa nhận',
    proposed: 'đang đề xuất',
  },
  levels: {
    'heads-of-government': 'Cấp người đứng đầu Chính phủ',
    ministers: 'Cấp Bộ trưởng',
    'deputy-ministers': 'Cấp Thứ trưởng',
    'senior-officials': 'Quan chức cao cấp',
    agencies: 'Cấp cơ quan chuyên ngành',
    services: 'Cấp quân chủng',
  },
  cadence: {
    year: 'hằng năm',
    notStated: 'không nêu định kỳ',
  },
  hosting: {
    'in-turn': 'hai bên luân phiên đăng cai',
    notStated: 'không nêu cách đăng cai',
  },
  dates: {
    founded: 'Ngày thành lập',
  },
  counts: {
    reports: 'Số lần ghi nhận',
    renamings: 'Số lần đổi tên',
    agreements: 'Số lần thoả thuận',
  },
  refusals: {
    'two-leads-of-one-side': 'Mỗi bên chỉ có một cơ quan đầu mối; có bên được nêu hai lần.',
  },
} as const
