/** Words of the place Settings, Thai. */
export const words = {
  look: 'โต๊ะทำงานนี้',
  light: 'ความสว่าง',
  looks: { system: 'ตามเครื่องนี้', light: 'สว่าง', dark: 'มืด' },
  singleKeys: 'ใช้แป้นลัดแป้นเดียว (j, k, /, g …)',
  heads: 'สิ่งที่แต่ละฝ่ายแจ้งไว้ที่นี่',
  headsNote: 'สำหรับผู้ตรวจสอบ: มีกี่รายการ ตรวจแล้วกี่รายการ และฝ่ายใดลงนามว่าเก็บไว้แล้ว',
  columns: {
    side: 'ฝ่าย',
    acts: 'รายการ',
    checked: 'ตรวจแล้วที่นี่',
    heldBy: 'เก็บไว้โดย',
    fingerprint: 'ลายพิมพ์ดิจิทัลของทั้งหมด',
  },
  node: 'ระบบของ',
} as const
