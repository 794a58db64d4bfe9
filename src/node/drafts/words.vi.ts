/** Words of drafts and comments, Vietnamese. `problems` by their kind; what a draft's steps are called stands with the desk. */
export const words = {
  problems: {
    'no-such-draft': 'Không có dự thảo như vậy, hoặc dự thảo không thuộc phạm vi của đồng chí.',
    'stale-version':
      'Nội dung đã được người khác sửa trong thời gian đó: bản số {version} là bản mới nhất. Đề nghị xem lại trước khi tiếp tục; không phần nào bị ghi đè.',
    'needs-second-officer':
      'Người đã soạn dự thảo không được duyệt dự thảo đó. Đề nghị một cán bộ khác duyệt.',
    'needs-the-steps': 'Tại đây văn bản phải lần lượt được soạn, duyệt và ban hành. Đề nghị lập dự thảo.',
    'not-cleared': 'Dự thảo ở bản hiện tại chưa được duyệt. Đề nghị trình duyệt trước.',
    'not-held': 'Dự thảo chưa được gửi đi: không có gì để thu hồi.',
    'being-released': 'Dự thảo đã được ban hành và đang chờ gửi. Đề nghị thu hồi trước.',
    'already-sent': 'Dự thảo đã được gửi và đã vào hồ sơ; không thể thu hồi.',
    'draft-discarded': 'Dự thảo đã bị huỷ.',
    'held-by-policy':
      'Theo quy định của cơ quan, nội dung đã ban hành được tạm giữ một thời gian và phải chờ hết. Vẫn có thể thu hồi.',
    'no-such-office': 'Cơ quan không có đơn vị như vậy trong hồ sơ của khuôn khổ này.',
    'changed-meanwhile': 'Cùng lúc đó người khác đã xử lý dự thảo. Đề nghị xem lại.',
    'no-such-comment': 'Không có ý kiến như vậy, hoặc ý kiến đã bị xoá.',
    'not-your-comment': 'Chỉ người viết mới được sửa hoặc xoá.',
  },
}
