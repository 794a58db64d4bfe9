/** Words of officers and signing in, Vietnamese. */
export const words = {
  problems: {
    'sign-in-refused':
      'Tên đăng nhập hoặc mật khẩu không đúng, hoặc không được phép đăng nhập bằng cách này.',
    'too-many-attempts': 'Thử quá nhiều lần. Vui lòng thử lại sau {seconds} giây.',
    busy: 'Hiện có nhiều người đang đăng nhập. Vui lòng thử lại sau ít giây.',
    'code-refused': 'Mã không có hiệu lực: gõ sai, đã dùng hoặc quá hạn. Đề nghị cấp mã mới.',
    'cross-site': 'Yêu cầu đến từ một trang khác nên không được thực hiện.',
    'sign-in-again':
      'Thao tác này cần đăng nhập mới. Hãy đăng nhập lại và thực hiện trong vòng {minutes} phút.',
    'needs-browser': 'Chỉ người đăng nhập bằng trình duyệt mới thực hiện được, không dùng mã truy cập.',
    'no-such-officer': 'Không có cán bộ này.',
    'no-such-sign-in': 'Không có phiên đăng nhập hoặc mã truy cập này, hoặc đã kết thúc.',
    'officer-disabled': 'Tài khoản cán bộ này đã bị ngừng. Hãy cho hoạt động lại trước.',
    'handle-taken': 'Đã có cán bộ khác dùng tên đăng nhập này.',
    'last-administrator': 'Sẽ không còn quản trị viên nào. Hãy chỉ định người khác trước.',
    'not-for-one-office': 'Vai trò "{role}" được giao cho toàn cơ quan, không giao cho riêng một đơn vị.',
    'token-too-long': 'Mã truy cập có hiệu lực tối đa {days} ngày.',
    'password-too-short': 'Mật khẩu phải có ít nhất {least} ký tự. Nên dùng nhiều từ có dấu cách.',
    'password-too-long': 'Mật khẩu dài tối đa {most} byte.',
    'password-not-text': 'Mật khẩu có ký tự không nhìn thấy được hoặc khó gõ lại chính xác.',
    'password-common': 'Đây là mật khẩu ai cũng thử đầu tiên. Hãy chọn mật khẩu khác.',
    'password-names-officer': 'Mật khẩu lấy từ tên cán bộ hoặc tên cơ quan. Hãy chọn mật khẩu khác.',
    'kept-too-large':
      'Nội dung đang soạn dài hơn {limit} byte nên chỉ được lưu trong trình duyệt này. Đề nghị gửi trước một phần hoặc đính kèm dưới dạng tệp.',
    'too-much-kept':
      'Nội dung đang soạn của đồng chí vượt quá mức máy chủ lưu giữ. Đề nghị gửi đi hoặc bỏ bớt phần chưa hoàn thành.',
    'no-desk': 'Máy chủ này chưa thiết lập khoá truy cập: cấu hình chưa nêu địa chỉ bàn làm việc.',
    'passkey-refused': 'Khoá không trả lời đúng quy cách. Hãy làm lại từ đầu.',
    'passkey-known': 'Khoá này đã được đăng ký.',
    'too-many-passkeys': 'Mỗi cán bộ có tối đa {most} khoá truy cập. Hãy gỡ bớt một khoá trước.',
    'no-such-passkey': 'Không có khoá truy cập này.',
    'only-means': 'Đây là cách đăng nhập duy nhất còn lại. Hãy thêm cách khác trước.',
  },
}
