/** Words of the place of a session, Vietnamese. */
export const words = {
  when: 'Thời gian',
  born: 'Cam kết tại phiên họp này',
  noneBorn: 'Chưa ghi nhận cam kết nào đưa ra tại đây.',
  taken: 'Được nêu lại tại phiên họp này',
  noneTaken: 'Chưa ghi nhận cam kết trước nào được nêu lại tại đây.',
} as const
