/** Words of officers' signing keys, Thai. */
export const words = {
  affair: {
    one: 'กุญแจลงนาม',
    many: 'กุญแจลงนาม',
  },
  acts: {
    introduced: 'แจ้งกุญแจลงนาม',
    retired: 'เพิกถอนกุญแจลงนาม',
  },
  status: {
    'in-use': 'ใช้งานอยู่',
    retired: 'เพิกถอนแล้ว',
  },
  grounds: {
    lost: 'สูญหาย',
    compromised: 'อาจมีผู้อื่นนำไปใช้',
    'left-office': 'เจ้าหน้าที่พ้นจากตำแหน่ง',
    replaced: 'มีกุญแจอื่นใช้แทนแล้ว',
    'no-longer-used': 'เลิกใช้งาน',
  },
  dates: {
    since: 'ตั้งแต่วันที่',
  },
  counts: {},
  refusals: {
    'introduced-already': 'กุญแจลงนามนี้ได้แจ้งไว้แล้ว',
    'not-your-credential': 'กุญแจลงนามนี้เป็นของอีกฝ่ายหนึ่ง',
    'retired-already': 'กุญแจลงนามนี้ถูกเพิกถอนไปแล้ว',
    'bad-key': 'กุญแจนี้ไม่ใช่กุญแจสาธารณะที่ถูกต้องของ {alg}',
    'no-such-office': 'ยังไม่มีการแจ้งหน่วยงาน {record} หรือรายการนี้ไม่ได้อ้างถึงหน่วยงานดังกล่าว',
  },
} as const
