/** Words of acting on a commitment. Vietnamese. */
export const words = {
  title: 'Có thể thực hiện tại đây',
  happenedOn: 'Thời điểm diễn ra',
  proposedBy: '{who} đề xuất nội dung này và chờ trả lời.',
  accept: 'Chấp nhận',
  decline: 'Không chấp nhận',
  evidence: {
    open: 'Ghi nhận diễn biến …',
    title: 'Diễn biến từ đó đến nay',
    kind: 'Loại diễn biến',
    due: 'Thời hạn mới',
    onWord: 'Theo lời của ai',
    words: { own: 'của chính ta', reported: 'theo một nguồn' },
    url: 'Địa chỉ của nguồn',
    says: 'Nội dung đã nói hoặc đã làm',
    send: 'Ghi nhận',
  },
  claim: {
    open: 'Báo đã hoàn thành …',
    title: 'Đã hoàn thành',
    about: 'Phía bạn sẽ xác nhận hoặc phản đối.',
    says: 'Căn cứ cho thấy đã hoàn thành',
    send: 'Báo hoàn thành',
  },
} as const
