/** Words of the stage, Vietnamese. */
export const words = {
  title: 'Hai bàn làm việc',
  about: 'Hai máy chủ của hai cơ quan, mỗi bên một cơ sở dữ liệu. Việc bên này làm sẽ đến bên kia.',
  alone: 'chỉ bàn này',
} as const
