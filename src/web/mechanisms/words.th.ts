/** Words of the place Mechanisms, Thai. */
export const words = {
  picture: 'การประชุมทั้งหมดตั้งแต่ พ.ศ. {from}',
  larger: 'ขยาย',
  smaller: 'ย่อ',
  ordinal: 'การประชุมครั้งที่ {number}',
  hostedBy: 'เจ้าภาพ: {state}',
  missedYear: 'ไม่มีการประชุมใน พ.ศ. {year} ทั้งที่ตกลงให้ประชุมทุกปี',
  gap: '{from} ถึง {to}: {length}',
  empty: 'กรอบความร่วมมือนี้ยังไม่มีกลไกที่บันทึกไว้',
  find: 'ค้นหากลไก',
  few: '{shown} จากทั้งหมด {total}',
  columns: {
    mechanism: 'กลไก',
    sessions: 'จำนวนครั้ง',
    last: 'ประชุมล่าสุด',
    cadence: 'ประชุมตามกำหนดหรือไม่',
    turn: 'ถึงคราวฝ่ายใดเป็นเจ้าภาพ',
  },
  key: {
    ours: 'ประชุมที่ฝ่ายเรา',
    theirs: 'ประชุมที่อีกฝ่าย',
    unknown: 'ไม่ได้ระบุสถานที่ หรือประชุมทางไกล',
    coming: 'อยู่ในแผนหรืออยู่ระหว่างหารือ',
    missed: 'ตกลงทุกปีแต่ไม่มีการประชุม',
  },
} as const
