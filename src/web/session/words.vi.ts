/** Words of the place of a session, Vietnamese. */
export const words = {
  when: 'Thời gian',
  born: 'Cam kết tại kỳ họp này',
  noneBorn: 'Chưa ghi nhận cam kết nào đưa ra tại đây.',
  taken: 'Được nêu lại tại kỳ họp này',
  noneTaken: 'Chưa ghi nhận cam kết trước nào được nêu lại tại đây.',
} as const
