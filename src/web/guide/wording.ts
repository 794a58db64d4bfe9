/** What the guide writes into the record of a demonstration, marked as an exercise. Invented: nobody promised any of it. */
type Wording = Readonly<Record<'en' | 'vi' | 'th', string>>

export const agendaTitles = {
  opening: { en: 'Opening', vi: 'Khai mạc', th: 'เปิดการประชุม' },
  review: {
    en: 'Review of commitments',
    vi: 'Kiểm điểm việc thực hiện các cam kết',
    th: 'ทบทวนการดำเนินการตามข้อผูกพัน',
  },
  'next-session': { en: 'Next session', vi: 'Phiên họp tiếp theo', th: 'การประชุมครั้งต่อไป' },
} as const satisfies Readonly<Record<string, Wording>>

export const minutesTitle: Wording = {
  en: 'Exercise: minutes of the next dialogue',
  vi: 'Diễn tập: Biên bản phiên đối thoại tới',
  th: 'การฝึก: บันทึกการหารือครั้งต่อไป',
}

export const firstWording: Wording = {
  en: 'Exercise: the sides will exchange the list of their liaison officers every year.',
  vi: 'Diễn tập: Hai bên trao đổi danh sách sĩ quan liên lạc mỗi năm một lần.',
  th: 'การฝึก: ทั้งสองฝ่ายจะแลกเปลี่ยนรายชื่อเจ้าหน้าที่ประสานงานทุกปี',
}

/** As the other side would have it. */
export const compromise: Wording = {
  en: 'Exercise: the sides will exchange the list of their liaison officers every six months.',
  vi: 'Diễn tập: Hai bên trao đổi danh sách sĩ quan liên lạc sáu tháng một lần.',
  th: 'การฝึก: ทั้งสองฝ่ายจะแลกเปลี่ยนรายชื่อเจ้าหน้าที่ประสานงานทุกหกเดือน',
}

export const progressMade: Wording = {
  en: 'Exercise: the first list is ready. This was written while the link was cut.',
  vi: 'Diễn tập: danh sách đầu tiên đã sẵn sàng. Nội dung này được ghi khi đường truyền bị ngắt.',
  th: 'การฝึก: รายชื่อชุดแรกพร้อมแล้ว ข้อความนี้บันทึกไว้ขณะที่การเชื่อมต่อถูกตัด',
}
