/**
 * Vietnamese: how a report leads in an act, and with which verbs acts begin.
 * Classes are the same in all languages (see docs/reading.md): `lead.*` are verbs of reporting, `mark.*` the small
 * words that join, time or colour clauses, `act.*` the verbs that open a clause of cooperation.
 */
import type { CueTable } from '../cue-finder.ts'

export const viActs: CueTable = {
  block: `an ninh, an toàn | hòa bình, ổn định | hòa bình, an ninh | độc lập, chủ quyền | chính trị, an ninh | an ninh, trật tự | song phương | tiếng nói | nói chung | nói riêng | cùng ngày | cùng nhau | vô cùng | tự do | công bằng | trực tiếp | gián tiếp | độc lập | cởi mở | dự án | đường ngoại giao | ngoại giao | bàn giao |
    chuyển giao | cần thiết | giao thông | trong khi | theo dõi | phải, | (phải) | là một | bằng chứng | cần cù | cùng quan tâm | thông tin liên lạc | không phải | tiếp theo | tiếp cận | giao thừa | mỗi khi | thỏa thuận đã ký | hiệp định đã ký | văn kiện đã ký | đã ký giữa | đã ký kết giữa | thỏa thuận đã ký kết | đã được ký | văn kiện đã ký kết | cam kết quốc tế | quan điểm chung`,
  'lead.agree': `nhất trí | nhất trí cao | thống nhất | thống nhất sẽ | cùng nhất trí | đã nhất trí | đã thống nhất | nhất trí thống nhất |
    thống nhất cao | thỏa thuận sẽ | đã thỏa thuận | đồng ý | cùng đồng ý | đạt được nhất trí | đạt được thống nhất | đạt nhận thức chung |
    đạt được nhận thức chung | đạt được thỏa thuận | chấp thuận | nhất trí cho rằng cần | nhất trí về | thống nhất về | nhất trí với |
    hai bên sẽ | hai bên cần | hai nước sẽ | hai ngành sẽ | hai bộ sẽ | hai nước cần | hai bên cũng cần | hai bên cam kết | hai bên quan tâm |
    nhất trí sẽ | nhất trí cần | nhất trí tiếp tục | đi đến thống nhất | đi đến nhất trí | đạt được đồng thuận | nhất trí trên nguyên tắc | về nguyên tắc nhất trí | thống nhất đề nghị | hai cơ quan sẽ | hai lực lượng sẽ | các bên sẽ`,
  'lead.view': `nhất trí cho rằng | thống nhất cho rằng | cho rằng | cùng cho rằng | đều cho rằng | nhận thấy | nhận định | tin rằng | tin tưởng |
    tin tưởng rằng | bày tỏ tin tưởng | chia sẻ quan điểm | chia sẻ nhận thức | nhất trí đánh giá | cùng quan điểm | coi | xác định | tin chắc |
    chia sẻ nhận định | chung nhận định | chia sẻ quan ngại | bày tỏ quan ngại | bày tỏ lo ngại | bày tỏ tin tưởng rằng | bày tỏ sự tin tưởng | khẳng định tin tưởng | đánh giá rằng`,
  'lead.commit': `cam kết | cam kết sẽ | khẳng định cam kết | tái khẳng định cam kết | hứa | hứa sẽ | quyết tâm | quyết định | quyết định sẽ |
    bày tỏ quyết tâm |
    cam kết tiếp tục | bày tỏ cam kết | nhắc lại cam kết | khẳng định quyết tâm | tái khẳng định quyết tâm | thể hiện quyết tâm`,
  'lead.affirm': `khẳng định | tái khẳng định | khẳng định lại | nhắc lại | nhắc lại lập trường | khẳng định rằng | cũng khẳng định |
    tiếp tục khẳng định | cùng khẳng định | một lần nữa khẳng định`,
  'lead.ready': `sẵn sàng | luôn sẵn sàng | bày tỏ sẵn sàng | khẳng định sẵn sàng | khẳng định sẽ | bảo đảm sẽ | nỗ lực hết sức | mong được |
    bày tỏ sự sẵn sàng | bày tỏ thiện chí | sẵn lòng | sẵn sàng cùng | khẳng định luôn sẵn sàng | sẽ nỗ lực`,
  'lead.will': `sẽ | sẽ tiếp tục | sẽ cùng | cần | cần phải`,
  'lead.propose': `đề nghị | đề xuất | kiến nghị | gợi ý | khuyến nghị | đưa ra đề xuất | đề nghị hai bên | đề nghị hai nước |
    đưa ra các đề xuất | nêu đề nghị | nêu đề xuất | đề nghị phía | yêu cầu | khuyến khích |
    đề nghị các bên | đề nghị chính phủ | đưa ra đề nghị | đưa ra một số đề xuất | nêu một số đề xuất | đề xuất hai bên | bày tỏ quan tâm | bày tỏ sự quan tâm | hối thúc | đề đạt`,
  'lead.hope': `mong muốn | mong | mong rằng | hy vọng | hi vọng | bày tỏ mong muốn | bày tỏ hy vọng | mong đợi | trông đợi | mong muốn được |
    bày tỏ kỳ vọng | bày tỏ hi vọng | rất mong | mong muốn hai bên`,
  'lead.call': `kêu gọi | thúc giục`,
  'lead.invite': `mời | trân trọng mời | đã mời | gửi lời mời | chuyển lời mời | ngỏ lời mời | có lời mời`,
  'lead.accept': `nhận lời | vui vẻ nhận lời | hưởng ứng | tán thành | nhất trí với đề nghị | hoan nghênh đề nghị`,
  'lead.stress': `nhấn mạnh | nêu rõ | lưu ý | chỉ ra | nhấn mạnh rằng |
    chỉ rõ | cùng nhấn mạnh`,
  'lead.support': `ủng hộ | ủng hộ việc | bày tỏ ủng hộ | khẳng định ủng hộ | tái khẳng định ủng hộ | tái khẳng định sự ủng hộ |
    bày tỏ sự ủng hộ | tiếp tục ủng hộ | hoàn toàn ủng hộ`,
  'lead.appraise': `đánh giá cao | đánh giá cao việc | ghi nhận | hài lòng | bày tỏ hài lòng | hài lòng về | hài lòng với | hài lòng nhận thấy |
    hoan nghênh | hoan nghênh việc | vui mừng nhận thấy | vui mừng trước | vui mừng về | bày tỏ vui mừng trước | biểu dương |
    bày tỏ hài lòng về | đánh giá tích cực | ca ngợi | bày tỏ hài lòng trước | phấn khởi | khâm phục |
    ghi nhận và đánh giá cao | vui mừng về sự | bày tỏ vui mừng về | bày tỏ hài lòng với | bày tỏ hài lòng trước sự | bày tỏ sự hài lòng`,
  'lead.thank': `cảm ơn | cám ơn | bày tỏ cảm ơn | chân thành cảm ơn | trân trọng cảm ơn | bày tỏ lòng biết ơn | cảm ơn sự |
    cảm ơn về | bày tỏ sự cảm ơn | bày tỏ biết ơn | tri ân | chân thành cảm ơn sự`,
  'lead.greet': `nhận lời mời | coi đây là | khẳng định đây là | đây là | coi chuyến thăm | đánh giá cao chuyến thăm | hoan nghênh chuyến thăm | cảm ơn sự đón tiếp | chúc mừng | nhiệt liệt chúc mừng | chào mừng | chào đón | bày tỏ vui mừng | vui mừng | chúc | gửi lời chúc | gửi lời thăm hỏi |
    chuyển lời thăm hỏi | chia buồn | gửi lời chia buồn | nhiệt liệt chào mừng | gửi lời hỏi thăm | chuyển lời`,
  'lead.discuss': `thảo luận | trao đổi về | thảo luận về | tập trung thảo luận | trao đổi ý kiến | bàn | bàn về | bàn thảo | bàn biện pháp |
    rà soát | cùng rà soát | trao đổi sâu rộng | trao đổi ý kiến về | đã thảo luận về | đã trao đổi | thảo luận các biện pháp |
    đề cập | đề cập tới | tập trung trao đổi | trao đổi các biện pháp |
    đã thảo luận | thảo luận sâu | trao đổi thẳng thắn | trao đổi cởi mở | cùng trao đổi | cùng thảo luận | kiểm điểm | cùng kiểm điểm`,
  'lead.inform': `đánh giá | đã đánh giá | thông báo | cho biết | nêu | phát biểu | thông báo về | chia sẻ rằng | giới thiệu | cho hay | nói`,
  'lead.task': `giao các cơ quan | giao cho | chỉ đạo | phân công`,
  'lead.sign': `đã ký | ký kết | đã ký kết | chứng kiến lễ ký | chứng kiến lễ ký kết | chứng kiến việc ký kết | cùng ký | ký biên bản | lễ ký |
    chứng kiến lễ trao | tiến hành ký | đã chứng kiến | cùng chứng kiến | đã cùng chứng kiến | đã cùng ký | trao đổi các văn kiện |
    ký tắt | đã ký tắt | tiến hành ký kết | cùng ký kết | đã tiến hành ký kết | lễ ký kết | ký các văn kiện`,
  'lead.issue': `ra tuyên bố chung | ra thông cáo | thông qua tuyên bố | đưa ra tuyên bố | thông qua thông cáo`,
  'mark.comp': `rằng | là | về việc | việc | trong việc | về | phải | tới | với việc`,
  'mark.both': `hai bên | cả hai bên | hai nước | hai nhà lãnh đạo | hai thủ tướng | hai bộ trưởng | lãnh đạo hai nước | hai ông | hai quốc gia | hai ngài |
    hai đoàn | hai trưởng đoàn | hai chính phủ | hai bộ | các bên | hai thứ trưởng | hai chủ tịch | hai tổng bí thư | hai đồng chí | hai lực lượng |
    hai cơ quan | hai ngành | hai tư lệnh | hai đại sứ | lãnh đạo hai bên | hai bộ ngoại giao | hai bộ quốc phòng | hai bộ công an | hai quân đội | hai hải quân | hai bộ tư lệnh | lãnh đạo hai bộ`,
  'mark.and': `và | cùng với | cùng | hoặc`,
  'mark.also': `cũng như | đồng thời | bên cạnh đó | ngoài ra | cùng với đó | song song với đó | mặt khác | không những | mà còn | trong đó có việc |
    thêm vào đó`,
  'mark.list': `như | bao gồm | gồm | trong đó có | trong đó | nhất là | đặc biệt là | đặc biệt | cụ thể là | cụ thể | bao gồm cả`,
  'mark.purpose': `nhằm | để | nhằm mục đích | qua đó | góp phần | từ đó | tiến tới | hướng tới | vì | tạo cơ sở | tạo động lực | tạo tiền đề | phục vụ`,
  'mark.means': `thông qua | trên cơ sở | theo | dựa trên | trong khuôn khổ | theo hướng | phù hợp với | bằng | bằng cách | theo tinh thần`,
  'mark.relative': `trong bối cảnh | khi | nếu | sau khi | trước khi | nhân dịp | nhân | kể từ khi | do`,
  'mark.but': `tuy nhiên | song | nhưng | dù`,
  'mark.past': `đã | đã được | vừa | vừa qua | thời gian qua | trong thời gian qua | những năm qua | trong những năm qua | không ngừng | ngày càng | luôn |
    đã đạt được | kết quả đạt được | kết quả | thành tựu | năm qua | bước phát triển | tiến triển | hiệu quả thiết thực | nay | đạt | hiện nay`,
  'mark.intro': `như sau | sau đây`,
  'mark.future': `thời gian tới | trong thời gian tới | trong tương lai | sớm | năm tới | sắp tới | tiếp theo | trong năm nay | lần thứ | cuối năm nay |
    trong tháng | giai đoạn tới | những năm tới | trong năm | vào năm | thời gian thích hợp | thời gian thuận tiện`,
  'mark.importance': `tầm quan trọng | ý nghĩa quan trọng | vai trò quan trọng | sự cần thiết | coi trọng | ưu tiên | trụ cột | quan trọng | tiềm năng |
    dư địa | ưu tiên hàng đầu | nền tảng | lập trường | quan điểm | nguyên tắc | nhất quán | có ý nghĩa | vai trò trung tâm`,
  'mark.courtesy': `tình hữu nghị | tình đoàn kết | đón tiếp | trọng thị | chu đáo | nồng hậu | chuyến thăm | lễ đón | lời mời | thịnh tình | tốt đẹp | sức khỏe |
    đoàn đại biểu | phu nhân | duyệt đội danh dự | chiêu đãi | dấu mốc | láng giềng | hội kiến | hội đàm | chào xã giao | tiếp | tham dự | buổi tiếp |
    thăm | thăm chính thức | đặt hoa | viếng | nhận lời mời | dẫn đầu`,
  'mark.thirdparty': `các bên liên quan | các bên | không đe dọa | vũ lực | kiềm chế | luật pháp quốc tế | biện pháp hòa bình | tự do hàng hải | tranh chấp`,
  'act.strengthen': `tăng cường | thúc đẩy | đẩy mạnh | củng cố | nâng cao | nâng cấp | nâng tầm | mở rộng | làm sâu sắc | phát huy | đưa quan hệ | đưa hợp tác | phát triển |
    gia tăng | tăng | nâng | cải thiện | khuyến khích | thắt chặt | vun đắp | đa dạng hóa | kết nối | xúc tiến | tranh thủ | khai thác | tận dụng |
    kiện toàn | tạo đột phá | đột phá | làm mới | nhân rộng | thu hút | khôi phục | nối lại | cắt giảm | rút ngắn | tối ưu hóa | hiện đại hóa | đổi mới | hài hòa | tháo dỡ | thu hẹp`,
  'act.continue': `tiếp tục | duy trì | tiếp tục duy trì | tiếp tục tăng cường | tiếp tục phối hợp | tiếp tục triển khai | giữ | giữ vững | bảo đảm | đảm bảo | bảo vệ |
    gìn giữ | bảo tồn | bảo hộ | chăm lo`,
  'act.cooperate': `hợp tác | phối hợp | phối hợp chặt chẽ | chia sẻ | trao đổi thông tin | cung cấp | trao đổi đoàn | trao đổi các đoàn | trao đổi | thông tin | hỗ trợ | giúp đỡ | tạo điều kiện | tạo thuận lợi | giúp |
    ủng hộ lẫn nhau | tham vấn | liên hệ | tham gia | cử | hỗ trợ nhau | giúp đỡ lẫn nhau | đồng hành | trao đổi kinh nghiệm |
    chung tay | sát cánh | cùng phối hợp | hợp tác chặt chẽ | tương trợ | viện trợ | tài trợ | trợ giúp | trao trả | tiếp nhận | điều phối | kết nghĩa | thông báo kịp thời | thông báo sớm | bố trí`,
  'act.implement': `triển khai | thực hiện | thực thi | hiện thực hóa | cụ thể hóa | hoàn thành | hoàn tất | rà soát | nghiên cứu | xem xét | xây dựng | soạn thảo | đàm phán |
    ký | ký kết | sớm ký kết | sớm | phấn đấu | nỗ lực | phê chuẩn | khởi động | áp dụng | tuân thủ | nghiêm túc thực hiện | quy hoạch | giải quyết | xử lý |
    tháo gỡ | khắc phục | đơn giản hóa | giám sát | kiểm tra | đánh giá tình hình | công nhận | sử dụng | quản lý | đóng góp | giao cho | chuẩn bị | tìm ra |
    hoàn thiện khung | vận hành | đưa vào | đưa vào hoạt động | thí điểm | gia hạn | nội luật hóa | tuyên truyền | kiên trì | thống nhất phương án | cắm mốc | phân giới | tìm giải pháp | theo dõi sát | đối xử nhân đạo | đối xử | trả tự do | bồi thường | giảm thuế | cải cách | lập kế hoạch | rà phá`,
  'act.set-up': `thành lập | thiết lập | lập | tổ chức | tổ chức tốt | mở | xây dựng cơ chế | đồng chủ trì | đăng cai | nhóm họp | họp | mở đường bay | khai trương | ra mắt |
    thành lập nhóm | thành lập tổ | lập đường dây nóng | thiết lập đường dây nóng | thiết lập cơ chế | duy trì cơ chế | luân phiên tổ chức | tổ chức luân phiên | mở rộng cơ chế | mở mới | nâng cấp cơ chế | triệu tập`,
  'act.fight': `đấu tranh | phòng chống | phòng, chống | ngăn chặn | chống | truy bắt | xác minh | bắt giữ | triệt phá | dẫn độ | đối phó | ứng phó | kiên quyết không | không cho phép |
    không để | kiểm soát | tuần tra | tuần tra chung |
    trấn áp | triệt xóa | bóc gỡ | truy nã | truy tìm | giải cứu | thu hồi | xử lý nghiêm | loại bỏ | chấm dứt | không sử dụng | nghiêm cấm | bắt và | đẩy lùi | phòng ngừa`,
  'act.train': `đào tạo | bồi dưỡng | huấn luyện | giao lưu | cấp học bổng | diễn tập | tập huấn |
    nâng cao năng lực | dạy tiếng | trao đổi học viên | cử học viên | trao đổi chuyên gia | trao đổi sinh viên`,
  'act.visit': `thăm | sang thăm | dự | tham dự | thăm chính thức | sớm thăm | đón |
    sang thăm chính thức | thăm cấp nhà nước | trao đổi chuyến thăm | thăm lại`,
}
