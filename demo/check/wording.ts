/** What the exercise says, in the languages of the sides. Invented throughout: no office, meeting or promise of this kind is meant. */

type Wording = Readonly<Record<'en' | 'vi' | 'th', string>>

export const mechanismName: Wording = {
  en: 'Exercise: working group on duty desks',
  vi: 'Diễn tập: Nhóm công tác về bộ phận trực ban',
  th: 'การฝึก: คณะทำงานว่าด้วยหน่วยเวร',
}

export const dutyDesk: Wording = {
  en: 'Exercise: name a duty desk that answers at any hour.',
  vi: 'Diễn tập: chỉ định một bộ phận trực trả lời vào bất kỳ giờ nào.',
  th: 'การฝึก: กำหนดหน่วยเวรที่ตอบรับได้ทุกเวลา',
}

export const phraseBook: Wording = {
  en: 'Exercise: compile a phrase book for the duty desks.',
  vi: 'Diễn tập: biên soạn sổ tay câu thường dùng cho các bộ phận trực.',
  th: 'การฝึก: จัดทำคู่มือวลีสำหรับหน่วยเวร',
}

export const markedMatter: Wording = {
  en: 'Exercise: change the call signs, a matter that is marked.',
  vi: 'Diễn tập: thay đổi hô hiệu, nội dung có đóng dấu độ mật.',
  th: 'การฝึก: เปลี่ยนนามเรียกขาน เรื่องที่กำหนดชั้นความลับ',
}

export const places = {
  bangkok: { en: 'Bangkok', vi: 'Băng Cốc', th: 'กรุงเทพมหานคร' },
  haNoi: { en: 'Hà Nội', vi: 'Hà Nội', th: 'กรุงฮานอย' },
} as const satisfies Readonly<Record<string, Wording>>

/** Stands in a draft that is taken back, and is to stand nowhere once the draft that follows it is sent. */
export const neverSent = 'Exercise: these words were taken back and never went out.'

export const agendaTitles = {
  opening: { en: 'Opening', vi: 'Khai mạc', th: 'เปิดการประชุม' },
  review: {
    en: 'Review of commitments',
    vi: 'Kiểm điểm việc thực hiện các cam kết',
    th: 'ทบทวนการดำเนินการตามข้อผูกพัน',
  },
  next: { en: 'Next meeting', vi: 'Phiên họp tiếp theo', th: 'การประชุมครั้งต่อไป' },
} as const satisfies Readonly<Record<string, Wording>>

/** Persons who do not exist. */
export const delegates = {
  VN: [
    { name: { vi: 'Trưởng đoàn diễn tập A', en: 'Head of delegation A, of the exercise' }, rank: 'Đại tá' },
    { name: { vi: 'Thành viên diễn tập B', en: 'Member B, of the exercise' }, rank: 'Thiếu tá' },
  ],
  TH: [
    { name: { th: 'หัวหน้าคณะผู้แทนการฝึก ค', en: 'Head of delegation C, of the exercise' }, rank: 'พันเอก' },
    { name: { th: 'ผู้แทนการฝึก ง', en: 'Member D, of the exercise' }, rank: 'พันตรี' },
  ],
} as const

export const remarks = {
  done: {
    en: 'Exercise: the desk has answered since May.',
    vi: 'Diễn tập: bộ phận trực đã hoạt động từ tháng Năm.',
    th: 'การฝึก: หน่วยเวรปฏิบัติงานมาตั้งแต่เดือนพฤษภาคม',
  },
  'in-progress': {
    en: 'Exercise: two of four chapters are written.',
    vi: 'Diễn tập: đã viết xong hai trong bốn chương.',
    th: 'การฝึก: เขียนแล้วสองบทจากสี่บท',
  },
} as const satisfies Readonly<Record<string, Wording>>

export const heldOutcome: Wording = {
  en: 'Exercise: the sides agreed on minutes.',
  vi: 'Diễn tập: hai bên nhất trí thông qua biên bản.',
  th: 'การฝึก: ทั้งสองฝ่ายเห็นชอบบันทึกการประชุม',
}

export const minutesTitle: Wording = {
  en: 'Exercise: minutes of the third meeting',
  vi: 'Diễn tập: Biên bản phiên họp thứ ba',
  th: 'การฝึก: บันทึกการประชุมครั้งที่ 3',
}

/** Each side's own name for one sea, and the names that it does not use in its language. */
export const ownTerms = [
  { by: 'VN', language: 'vi', term: 'Biển Đông', instead: ['Biển Nam Trung Hoa', 'Biển Nam Trung Quốc'] },
  { by: 'TH', language: 'th', term: 'ทะเลจีนใต้', instead: ['ทะเลตะวันออก'] },
] as const

export const paragraphs = {
  answered: {
    en: 'The sides noted that the duty desks answered every call of the past year.',
    vi: 'Hai bên ghi nhận các bộ phận trực ban đã trả lời mọi cuộc gọi trong năm qua.',
    th: 'ทั้งสองฝ่ายรับทราบว่าหน่วยเวรตอบรับทุกสายที่ติดต่อเข้ามาตลอดปีที่ผ่านมา',
  },
  monthly: {
    en: 'The sides will tell each other every month of incidents in the South China Sea.',
    vi: 'Hai bên sẽ thông báo cho nhau hằng tháng về các sự cố trên Biển Đông.',
    th: 'ทั้งสองฝ่ายจะแจ้งเหตุการณ์ในทะเลตะวันออกให้กันและกันทราบทุกเดือน',
  },
  quarterly: {
    en: 'The sides will tell each other every quarter of incidents in the South China Sea.',
    vi: 'Hai bên sẽ thông báo cho nhau hằng quý về các sự cố trên Biển Đông.',
    th: 'ทั้งสองฝ่ายจะแจ้งเหตุการณ์ในทะเลจีนใต้ให้กันและกันทราบทุกไตรมาส',
  },
  liaison: {
    en: 'The Vietnamese side will name a liaison officer for the duty desks by the end of September 2026.',
    vi: 'Phía Việt Nam sẽ cử một sĩ quan liên lạc cho các bộ phận trực ban chậm nhất vào cuối tháng 9 năm 2026.',
    th: 'ฝ่ายเวียดนามจะแต่งตั้งนายทหารประสานงานสำหรับหน่วยเวรภายในสิ้นเดือนกันยายน 2569',
  },
} as const satisfies Readonly<Record<string, Wording>>

export const liaisonNamed: Wording = {
  en: 'Exercise: the liaison officer is named.',
  vi: 'Diễn tập: đã cử sĩ quan liên lạc.',
  th: 'การฝึก: แต่งตั้งนายทหารประสานงานแล้ว',
}

export const signatory = {
  name: { vi: 'Người ký diễn tập', en: 'Signatory of the exercise' },
  rank: { vi: 'Đại tá', en: 'Colonel' },
} as const

/** From the lowest level up. */
export const levelNames = [
  { VN: { vi: 'Mật' }, TH: { th: 'ลับ' } },
  { VN: { vi: 'Tối mật' }, TH: { th: 'ลับมาก' } },
] as const

/** Of a side that has no node: it answers by notes. */
export const alone = {
  note: {
    en: 'Exercise: by its note it agrees to what was proposed.',
    vi: 'Diễn tập: bằng công hàm, phía bạn đồng ý với đề nghị.',
  },
  commitment: {
    en: 'Exercise: exchange lists of border posts.',
    vi: 'Diễn tập: trao đổi danh sách đồn biên phòng.',
  },
  other: {
    en: 'Exercise: open a second telephone line.',
    vi: 'Diễn tập: mở đường dây điện thoại thứ hai.',
  },
  dispute: 'Exercise: the note spoke of one line only.',
  place: { en: 'Vientiane', vi: 'Viêng Chăn' },
  delegate: { en: 'Head of delegation E, of the exercise' },
} as const
