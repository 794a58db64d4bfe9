/** Words of the place Reported, Thai. */
export const words = {
  title: 'แจ้งไว้แล้ว ยังไม่มีคำตอบ',
  whose: 'ฝ่ายที่ต้องตอบ',
  waitingFor: 'รอ',
  nothingForUs: 'ไม่มีสิ่งที่อีกฝ่ายแจ้งซึ่งรอคำตอบจากเรา',
  nothing: 'ไม่มีสิ่งใดรอคำตอบจาก {who}',
  all: 'เนื้อความทั้งหมด',
  confirm: 'ยืนยัน',
  confirmAll: { one: 'ยืนยัน {count} รายการ', other: 'ยืนยันทั้งหมด {count} รายการ' },
  dispute: 'โต้แย้ง …',
  ground: 'เหตุ',
  reason: 'เหตุผล ให้อีกฝ่ายอ่าน',
  sendDispute: 'ส่งข้อโต้แย้ง',
  leave: 'ไว้ก่อน',
  whoAnswers: 'ผู้ที่มีบทบาทร่างหรือปล่อยเอกสารเท่านั้นที่ตอบได้ที่นี่',
  prepared: 'ร่างคำตอบไว้แล้ว รอตรวจผ่านและปล่อยเอกสาร',
} as const
