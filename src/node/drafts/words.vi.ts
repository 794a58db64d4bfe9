/** Words of drafts and comments, Vietnamese. `problems`: by the kind of the problem. */
export const words = {
  states: {
    prepared: 'đã soạn thảo',
    cleared: 'đã duyệt phát hành',
    releasing: 'đã phát hành, đang tạm giữ',
    sent: 'đã gửi',
    'taken-back': 'đã rút lại',
    discarded: 'đã huỷ',
  },
  steps: {
    prepared: 'Soạn thảo',
    edited: 'Chỉnh sửa',
    cleared: 'Duyệt',
    released: 'Phát hành',
    sent: 'Gửi đi',
    refused: 'Bị quy tắc từ chối khi đến hạn gửi',
    'taken-back': 'Rút lại',
    discarded: 'Huỷ',
  },
  problems: {
    'not-your-step':
      'Vai trò được giao không bao gồm bước này đối với mọi văn bản của dự thảo và cơ quan đứng tên ({step}).',
    'above-clearance': 'Nội dung này mang độ mật cấp {level}, vượt quá thẩm quyền tiếp cận được giao.',
    'stale-version':
      'Người khác đã thay đổi: phiên bản {version} là mới nhất. Đề nghị xem phiên bản đó trước.',
    'own-version': 'Ở đây áp dụng nguyên tắc bốn mắt: người soạn một phiên bản không tự duyệt phiên bản đó.',
    'not-cleared': 'Phiên bản mới nhất của dự thảo chưa được duyệt.',
    'not-held': 'Dự thảo không ở trạng thái tạm giữ: không có gì để rút lại.',
    'being-released': 'Dự thảo đã phát hành và đang tạm giữ. Cần rút lại trước.',
    'already-sent': 'Dự thảo đã được gửi và nay nằm trong hồ sơ.',
    'draft-discarded': 'Dự thảo đã bị huỷ.',
    'changed-meanwhile': 'Dự thảo vừa thay đổi cùng lúc nên chưa có gì được gửi. Đề nghị xem lại.',
    'one-step-not-allowed':
      'Cơ quan này tạm giữ văn bản phát hành hoặc áp dụng nguyên tắc bốn mắt: cần soạn dự thảo, trình duyệt rồi phát hành.',
    'no-such-draft': 'Không có dự thảo như vậy.',
    'no-such-version': 'Không có phiên bản như vậy.',
    'words-gone': 'Lời văn không còn: dự thảo đã được gửi hoặc đã huỷ.',
    'no-such-comment': 'Không có ý kiến như vậy.',
    'not-your-comment':
      'Chỉ người viết được sửa; đối với lập trường thì cả người duyệt hoặc người phát hành.',
    'no-version-named': 'Cần nêu trong “If-Match” phiên bản đang xem.',
    'version-malformed': 'Phiên bản trong “If-Match” là một số đặt trong dấu ngoặc kép.',
  },
} as const
