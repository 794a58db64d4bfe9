/** Words of reviews, Vietnamese. */
export const words = {
  affair: {
    one: 'Rà soát thực hiện cam kết',
    many: 'Đợt rà soát thực hiện cam kết',
  },
  acts: {
    put: 'Đưa cam kết ra phiên họp',
  },
  status: {
    open: 'đang rà soát',
    reviewed: 'đã rà soát',
    'reviewed-as-told': 'đã rà soát, theo ghi nhận của một bên',
  },
  notAssessed: 'chưa có đánh giá',
  assessments: {
    done: 'đã hoàn thành',
    'in-progress': 'đang thực hiện',
    'not-begun': 'chưa triển khai',
    overtaken: 'không còn phù hợp với tình hình',
    dropped: 'thôi thực hiện',
    restated: 'nhắc lại',
    redated: 'dời thời hạn',
  },
  paragraph: {
    opening: 'Hai bên đã rà soát việc thực hiện các cam kết trước đây.',
    done: 'Các cam kết đã hoàn thành: {items}.',
    'in-progress': 'Các cam kết đang được thực hiện: {items}.',
    'not-begun': 'Các cam kết chưa được triển khai: {items}.',
    overtaken: 'Các cam kết không còn phù hợp với tình hình và không cần thực hiện tiếp: {items}.',
    dropped: 'Hai bên nhất trí không tiếp tục thực hiện: {items}.',
    restated: 'Hai bên khẳng định lại: {items}.',
    redated: 'Hai bên nhất trí thời hạn mới đối với: {items}.',
    redatedItem: '{title} (thời hạn: {due})',
  },
  counts: {
    put: 'Số cam kết đưa ra',
    agreed: 'Đã thống nhất',
    agreedAsTold: 'Đã thống nhất theo ghi nhận',
    carriedOver: 'Chuyển sang phiên sau',
  },
  refusals: {
    'not-put': 'Cam kết này chưa được đưa ra phiên họp.',
    'new-date-if-redated': 'Chỉ nêu thời hạn mới khi dời thời hạn, và khi dời thời hạn thì phải nêu.',
    'no-such-commitment': 'Không có cam kết {record}.',
    'done-already': 'Cam kết đã được thực hiện và đã được các bên xác nhận.',
    'only-proposed': 'Cam kết mới chỉ được đề xuất; chưa có nội dung để rà soát.',
    'put-already': 'Cam kết này đã được đưa ra phiên họp.',
  },
} as const
