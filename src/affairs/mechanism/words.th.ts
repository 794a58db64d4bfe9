/** Words of mechanisms of cooperation, Thai. */
export const words = {
  affair: {
    one: 'กลไกความร่วมมือ',
    many: 'กลไกความร่วมมือ',
  },
  acts: {
    renamed: 'เปลี่ยนชื่อ',
  },
  status: {
    agreed: 'ตกลงกันแล้ว',
    confirmed: 'ยืนยันแล้ว',
    reported: 'ตามที่มีรายงาน',
    disputed: 'มีข้อโต้แย้ง',
    proposed: 'อยู่ระหว่างเสนอ',
  },
  levels: {
    'heads-of-government': 'ระดับหัวหน้ารัฐบาล',
    ministers: 'ระดับรัฐมนตรี',
    'deputy-ministers': 'ระดับรัฐมนตรีช่วยว่าการหรือปลัดกระทรวง',
    'senior-officials': 'ระดับเจ้าหน้าที่อาวุโส',
    agencies: 'ระดับหน่วยงาน',
    services: 'ระดับเหล่าทัพ',
  },
  cadence: {
    year: 'ทุกปี',
    notStated: 'ไม่ได้ระบุรอบการประชุม',
  },
  hosting: {
    'in-turn': 'ผลัดกันเป็นเจ้าภาพ',
    notStated: 'ไม่ได้ระบุเรื่องเจ้าภาพ',
  },
  dates: {
    founded: 'วันก่อตั้ง',
  },
  counts: {
    reports: 'จำนวนรายงาน',
    renamings: 'จำนวนครั้งที่เปลี่ยนชื่อ',
    agreements: 'จำนวนข้อตกลง',
  },
  refusals: {
    'two-leads-of-one-side': 'แต่ละฝ่ายมีหน่วยงานหลักได้เพียงหนึ่งแห่ง แต่มีการระบุซ้ำ',
  },
} as const
