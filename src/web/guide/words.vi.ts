/** Words of the guide, Vietnamese. */
export const words = {
  title: 'Hướng dẫn',
  about:
    'Mười một bước ngắn cho thấy bàn làm việc này dùng để làm gì. Mọi việc bạn làm đều chỉ là diễn tập trong bản trình diễn này.',
  step: 'Bước {number}/{count}',
  why: 'Vì sao quan trọng',
  go: 'Đến đó',
  doIt: 'Làm giúp tôi',
  skip: 'Bỏ qua bước này',
  back: 'Làm lại bước này',
  hide: 'Ẩn hướng dẫn',
  show: 'Hiện hướng dẫn',
  all: 'Tất cả các bước',
  looked: 'Tôi đã xem',
  standing: {
    done: 'đã xong',
    ours: 'của bạn',
    theirs: 'của phía bên kia',
    ahead: 'để sau',
    skipped: 'đã bỏ qua',
  },
  comeIn: 'Việc này cần tư cách cán bộ. Hãy vào một lần bằng mật khẩu hoặc khoá đăng nhập của riêng bạn.',
  comeInLink: 'Vào với tư cách cán bộ',
  theirs:
    'Bây giờ đến lượt phía bên kia. Bàn làm việc bên đó có cùng phần hướng dẫn này; việc làm ở đó sẽ tự đến đây.',
  theirsAlone: 'Mở hai bàn cạnh nhau',
  ahead: 'Bước này tiếp nối các bước trước.',
  noRole: 'Vai trò của bạn không cho phép làm việc này. Người có vai trò đó sẽ làm được.',
  doing: 'Xin chờ một chút …',
  finished:
    'Đã hết các bước. Những gì bạn làm nằm trong hồ sơ của cả hai bên, và không bên nào rút ra được nữa.',
  steps: {
    promised: {
      title: 'Đã cam kết gì, và đã làm chưa?',
      what: 'Xem những gì phía bạn đã cam kết mà chưa làm, và những gì phía ta chưa làm. Mỗi câu hỏi một nút bấm.',
      why: 'Mọi cam kết của mười năm qua đều có ở đây, kèm thời gian chờ, số lần nhắc lại và số lần lùi hạn. Trước đây chưa ai có danh sách như vậy.',
    },
    cadence: {
      title: 'Đối thoại hằng năm nhưng không họp',
      what: 'Tìm cơ chế đối thoại năm 2016 thoả thuận họp hằng năm, sáu năm năm tháng sau mới họp lại, và xem đến lượt bên nào đăng cai.',
      why: 'Khoảng trống hiện ra đúng như thực tế; đến lượt ai đăng cai là theo hồ sơ chứ không theo trí nhớ.',
    },
    session: {
      title: 'Chuẩn bị phiên họp tới',
      what: 'Đề nghị phiên họp tới của cơ chế đó, kèm chương trình nghị sự và vài cam kết còn mở để kiểm điểm. Phiên họp được ghi rõ là diễn tập.',
      why: 'Phía bạn nhận được đề nghị ngay khi bạn phát hành và trả lời bằng cách đồng ý hoặc đề nghị ngày khác. Trong vài giây đầu bạn có thể rút lại.',
    },
    draft: {
      title: 'Soạn một đoạn văn bản',
      what: 'Bắt đầu biên bản bằng một đoạn bằng ba thứ tiếng, là cam kết của cả hai bên, rồi phát hành.',
      why: 'Trước khi phát hành, bản thảo chỉ mình phía ta thấy. Sau đó hai bên có cùng một lời văn và biết ai đã viết.',
    },
    bracket: {
      title: 'Phía bên kia đề nghị lời văn khác',
      what: 'Phía bên kia đồng ý khung biên bản và đề nghị “sáu tháng một lần” thay cho “mỗi năm một lần”.',
      why: 'Hai lời văn cùng đứng trong ngoặc vuông, mỗi lời văn ghi rõ của bên nào, chỗ khác nhau được đánh dấu từng từ. Không gì bị ghi đè.',
    },
    agree: {
      title: 'Nhất trí',
      what: 'Chấp nhận lời văn của phía bên kia.',
      why: 'Một đoạn chỉ được coi là nhất trí khi cả hai bên cùng đứng trên một lời văn, không sớm hơn.',
    },
    adopt: {
      title: 'Thông qua văn bản',
      what: 'Mỗi bên thông qua toàn văn. Bên nhất trí sau cùng chờ bên kia thông qua trước.',
      why: 'Hai bên thông qua đúng một văn bản, đến từng dấu; từ đó không ai sửa được một chữ.',
    },
    sign: {
      title: 'Hai bên ký',
      what: 'Tạo khoá ký trên thiết bị này và ký. Sau đó làm như vậy ở bàn bên kia. Việc này không ai làm thay bạn.',
      why: 'Chữ ký gắn với đúng những gì bạn đọc. Khoá chỉ ký ở bàn làm việc đứng riêng trong cửa sổ của nó, để không trang nào khác che được nội dung.',
    },
    born: {
      title: 'Cam kết vào hồ sơ',
      what: 'Đưa nội dung cam kết trong văn bản vào danh mục cam kết.',
      why: 'Từ nay cam kết có thời gian theo dõi riêng và câu trả lời riêng, không ai phải chép lại từ biên bản.',
    },
    cut: {
      title: 'Ngắt đường truyền, làm tiếp, nối lại',
      what: 'Tạm dừng đường truyền, ghi thêm vào cam kết, rồi nối lại.',
      why: 'Mỗi bên tự làm việc được. Việc làm trong lúc đó chờ lại và đến nơi theo đúng thứ tự, không mất và không trùng.',
      phases: {
        cut: 'Trước hết hãy tạm dừng đường truyền.',
        work: 'Đường truyền đã ngắt. Bây giờ hãy ghi thêm một việc: việc đó sẽ chờ ở đây.',
        restore: 'Có việc đang chờ. Hãy nối lại đường truyền và xem nó đi.',
        done: 'Đường truyền đã nối, việc chờ đã đi.',
      },
    },
    proof: {
      title: 'Cho xem bằng chứng',
      what: 'Mở hồ sơ của cam kết và nhấn phím p.',
      why: 'Mỗi hành vi có chỗ của nó trong sổ của bên đã làm, và bên kia đã ký xác nhận đang giữ. Tệp bằng chứng ai cũng kiểm tra được mà không cần đến ta.',
    },
  },
} as const
