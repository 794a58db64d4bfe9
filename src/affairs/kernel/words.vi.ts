/** Words of what every affair shares, Vietnamese. */
export const words = {
  acts: {
    reported: 'Ghi nhận theo nguồn tin',
    proposed: 'Đề xuất',
    accepted: 'Chấp thuận',
    declined: 'Không chấp thuận',
    confirmed: 'Xác nhận',
    disputed: 'Không thừa nhận',
    endorsed: 'Tán thành phiên bản quy tắc',
    told: 'Ghi nhận hành động của bên khác',
  },
  certainty: {
    reported: 'theo nguồn tin',
    inferred: 'suy ra từ đối chiếu các nguồn',
    own: 'do chính bên này nêu',
  },
  standing: {
    unconfirmed: 'chưa được xác nhận',
    disputed: 'không được thừa nhận',
    confirmed: 'đã được xác nhận',
  },
  grounds: {
    'did-not-happen': 'việc này không diễn ra',
    'not-as-told': 'diễn ra khác với nội dung đã nêu',
    'other-date': 'diễn ra vào ngày khác',
    'not-complete': 'chưa hoàn tất',
    'not-ours': 'không thuộc trách nhiệm của chúng tôi',
  },
  waiting: 'Đang chờ {who} trả lời',
  refusals: {
    'unknown-act': 'Quy tắc này không có thao tác {act}.',
    malformed: 'Nội dung không đúng mẫu mà quy tắc yêu cầu.',
    'no-such-record': 'Chưa có hồ sơ {record}.',
    'other-version': 'Hồ sơ này theo phiên bản {version} của quy tắc.',
    'version-not-active': 'Phiên bản {version} của quy tắc chưa được tất cả các bên thông qua.',
    'other-record': 'Tên hồ sơ không khớp với phiên bản quy tắc được nêu.',
    'named-otherwise': 'Hồ sơ này phải mang tên {record}.',
    bound: 'Các bên đã nhất trí nội dung này; không thể sửa đổi nữa, chỉ có thể tiếp nối bằng nội dung mới.',
    'no-such-statement': 'Hồ sơ không có nội dung được dẫn chiếu.',
    'own-statement': 'Bên đưa ra nội dung không tự trả lời; việc trả lời thuộc về bên kia.',
    'not-yours-to-correct': 'Chỉ {by}, bên đã đưa ra nội dung này, mới được đính chính.',
    'corrected-already': 'Nội dung này đã được đính chính; hãy đính chính bản mới nhất.',
    'corrected-since': 'Nội dung này vừa được đính chính; hãy trả lời bản mới nhất.',
    'no-such-terms': 'Hồ sơ không có đề xuất được dẫn chiếu.',
    'told-of-oneself':
      'Chỉ ghi nhận hành động của bên khác; hành động của bên mình do chính bên mình thực hiện trong hồ sơ.',
    'not-a-member': '{authority} không phải là thành viên của khuôn khổ hợp tác này.',
    'terms-moved-on': 'Đề xuất này không dựa trên nội dung đang có hiệu lực.',
    'not-final-yet':
      'Chưa rõ mọi bên đã nhận được thoả thuận; hãy đề xuất thay đổi sau khi các bên đều nhận được.',
    'no-classification':
      'Chưa có bảng đối chiếu độ mật nào được các bên thống nhất có mức {level}, hoặc hành vi này không dẫn chiếu bảng đó.',
    'above-ceiling': 'Mức {level} cao hơn mức {ceiling}, là mức cao nhất mà mọi bên đều lưu giữ được.',
  },
} as const
