/** Words of the table of classification, Thai. */
export const words = {
  affair: {
    one: 'ตารางเทียบชั้นความลับ',
    many: 'ตารางเทียบชั้นความลับ',
  },
  status: {
    'in-force': 'ใช้บังคับอยู่',
    proposed: 'อยู่ระหว่างเสนอ',
  },
  dates: {},
  counts: {
    levels: 'จำนวนระดับ',
  },
  refusals: {
    'one-table-only': 'ความตกลงหนึ่งฉบับมีตารางเทียบชั้นความลับได้เพียงตารางเดียว คือ {record}',
    'ceiling-of-each-member': 'ตารางต้องกำหนดระดับสูงสุดของแต่ละฝ่าย และเฉพาะของฝ่ายที่เข้าร่วมเท่านั้น',
    'mark-of-each-state': 'แต่ละระดับต้องมีชั้นความลับของทุกรัฐที่เข้าร่วม และเฉพาะของรัฐเหล่านั้นเท่านั้น',
  },
} as const
