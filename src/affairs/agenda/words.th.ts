/** Words of agendas, Thai. */
export const words = {
  affair: {
    one: 'ระเบียบวาระการประชุม',
    many: 'ระเบียบวาระการประชุม',
  },
  status: {
    proposed: 'อยู่ระหว่างเสนอ',
    agreed: 'เห็นพ้องกันแล้ว',
    'agreed-confirmed': 'เห็นพ้องกันแล้ว ตามที่ฝ่ายหนึ่งบันทึกและอีกฝ่ายยืนยัน',
    'agreed-as-told': 'เห็นพ้องกันแล้ว ตามที่ฝ่ายหนึ่งบันทึก',
    declined: 'ไม่ได้รับการตอบรับ',
    'declined-as-told': 'ไม่ได้รับการตอบรับ ตามที่ฝ่ายหนึ่งบันทึก',
    withdrawn: 'ถอนข้อเสนอแล้ว',
  },
  itemKinds: {
    opening: 'พิธีเปิด',
    'adoption-of-agenda': 'รับรองระเบียบวาระ',
    review: 'ทบทวนการดำเนินการตามคำมั่น',
    topic: 'เรื่องเพื่อหารือ',
    'exchange-of-views': 'แลกเปลี่ยนทัศนะ',
    signing: 'การลงนาม',
    'next-session': 'การประชุมครั้งต่อไป',
    'other-business': 'เรื่องอื่น ๆ',
    closing: 'พิธีปิด',
  },
  counts: {
    items: 'จำนวนวาระ',
  },
  refusals: {},
} as const
