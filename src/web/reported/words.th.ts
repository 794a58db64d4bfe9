/** Words of the place Reported, Thai. */
export const words = {
  title: 'แจ้งไว้แล้ว ยังไม่มีคำตอบ',
  whose: 'ฝ่ายที่ต้องตอบ',
  waitingFor: 'รอ',
  nothingForUs: 'ไม่มีสิ่งที่อีกฝ่ายแจ้งซึ่งรอคำตอบจากเรา',
  nothing: 'ไม่มีสิ่งใดรอคำตอบจาก {who}',
} as const
