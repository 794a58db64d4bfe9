/** Words of the stage, Thai. */
export const words = {
  title: 'โต๊ะทำงานทั้งสองฝ่าย',
  about: 'สองระบบของสองหน่วยงาน ต่างมีฐานข้อมูลของตน สิ่งที่ฝ่ายหนึ่งทำจะไปถึงอีกฝ่าย',
  alone: 'เฉพาะโต๊ะนี้',
} as const
