/**
 * Heads of the names of instruments with their kind, what goes on with the name, and what ends it. Compiled by hand from
 * general knowledge; the kinds are to be checked against the glossary of the UN Treaty Handbook.
 */
import type { CueTable } from '../cue-finder.ts'

export const instrumentHeads: CueTable = {
  'kind.treaty': `hiệp ước | สนธิสัญญา | treaty`,
  'kind.agreement': `hiệp định | hiệp định khung | thỏa thuận | thỏa thuận khung | nghị định thư | ความตกลง | ร่างความตกลง | กรอบความตกลง | พิธีสาร | ร่างพิธีสาร | ข้อตกลง | agreement | protocol | framework agreement | arrangement | draft agreement | free trade agreement |
    bản thỏa thuận | thư thỏa thuận | văn bản thỏa thuận | hiệp định thương mại tự do | công hàm trao đổi | trao đổi công hàm | บันทึกข้อตกลง | บันทึกความตกลง | ร่างบันทึกข้อตกลง | หนังสือแลกเปลี่ยน | หนังสือความร่วมมือ | exchange of notes | exchange of letters | letter of agreement | implementing arrangement | technical arrangement | extradition treaty | mutual legal assistance treaty | rcep | cptpp | regional comprehensive economic partnership | trans-pacific partnership`,
  'kind.mou': `biên bản ghi nhớ | bản ghi nhớ | ý định thư | biên bản ghi nhớ hợp tác | thỏa thuận ghi nhớ | mou | บันทึกความเข้าใจ | ร่างบันทึกความเข้าใจ | บันทึกความเข้าใจความร่วมมือ | เอ็มโอยู | หนังสือแสดงเจตจำนง | บันทึกความร่วมมือ | memorandum of understanding | memoranda of understanding | mous | letter of intent | memorandum of cooperation | moc |
    thư ghi nhớ | memorandum on cooperation | memorandum of agreement | moa | memorandum | statement of intent | หนังสือแสดงความจำนง | บันทึกแสดงเจตจำนง | บันทึกความเข้าใจว่าด้วยความร่วมมือ`,
  'kind.minutes': `biên bản | biên bản thỏa thuận | biên bản cuộc họp | biên bản hội nghị | biên bản kỳ họp | บันทึกการประชุม | ร่างบันทึกการประชุม | รายงานการประชุม | บันทึกผลการประชุม | agreed minutes | minutes | record of discussions | summary record |
    biên bản đối thoại | biên bản ghi nhận | biên bản làm việc | biên bản phiên họp | agreed summary record | minutes of the meeting | record of discussion | record of meeting | บันทึกผลการหารือ | สรุปผลการประชุม | ร่างรายงานการประชุม`,
  'kind.plan-of-action': `kế hoạch tổng thể | quy hoạch tổng thể | แผนแม่บท | master plan | chương trình hành động | kế hoạch hành động | kế hoạch hợp tác | lộ trình hợp tác | แผนปฏิบัติการ | ร่างแผนปฏิบัติการ | แผนปฏิบัติการร่วม | plan of action | action plan | joint action plan | strategic plan of action |
    kế hoạch triển khai | kế hoạch hành động chung | kế hoạch chiến lược | lộ trình | แผนยุทธศาสตร์ | แผนการขับเคลื่อน | แผนที่นำทาง | แผนดำเนินงาน | action programme | action program | programme of action | strategic plan | joint strategic plan | implementation plan | work plan | roadmap`,
  'kind.programme': `chương trình hợp tác | chương trình phối hợp | แผนงานความร่วมมือ | แผนความร่วมมือ | work programme | cooperation programme | programme of cooperation |
    chương trình trao đổi | cooperation program | programme of work | work program | exchange programme`,
  'kind.joint-statement': `tuyên bố chung | tuyên bố báo chí chung | แถลงการณ์ร่วม | ร่างแถลงการณ์ร่วม | ถ้อยแถลงร่วม | joint statement | joint press statement |
    joint vision statement | joint media statement | แถลงการณ์ร่วมต่อสื่อมวลชน | ถ้อยแถลงวิสัยทัศน์ร่วม`,
  'kind.communique': `thông cáo chung | thông cáo báo chí chung | คำแถลงข่าวร่วม | joint communique | joint communiqué`,
  'kind.declaration': `tuyên bố về | tuyên bố ứng xử | tuyên bố tầm nhìn | tuyên bố hà nội | tuyên bố cấp cao | doc | ปฏิญญา | ร่างปฏิญญา | declaration | joint declaration | declaration on the conduct of parties |
    tuyên bố tầm nhìn chung | tuyên bố cấp bộ trưởng | tuyên bố bangkok | tuyên bố viêng chăn | tuyên bố phnom penh | แถลงการณ์วิสัยทัศน์ | ปฏิญญาร่วม | vision statement`,
  'kind.convention': `công ước | unclos | อนุสัญญา | convention | united nations convention`,
  'kind.code': `bộ quy tắc | bộ quy tắc ứng xử | quy tắc ứng xử | bộ khung quy tắc | coc | ประมวลการปฏิบัติ | แนวปฏิบัติในทะเล | code of conduct`,
  'kind.other': `tài liệu khái niệm | ขอบเขตการดำเนินงาน | terms of reference | standard operating procedures | roadmap | charter |
    hiến chương | กฎบัตร | ระเบียบปฏิบัติประจำ | เอกสารแนวคิด | ยุทธศาสตร์ความร่วมมือ | concept paper`,
}

/** Words that, right behind a head, make it a particular text rather than texts in general. */
export const instrumentGoesOn: CueTable = {
  on: `tổng thể | kết nối | về | giữa | của | cấp | hợp tác | giai đoạn | triển khai | chung | khung | ghi nhớ | dẫn độ | tương trợ | thương mại | hàng không | quốc phòng | vận tải | biên giới | chuyển giao | luật | liên hợp quốc | liên hiệp quốc | ứng xử | quy tắc | đối tác | tránh đánh thuế | phân định | nhân | lãnh sự | miễn thị thực | cư trú | quá cảnh | đường bộ | hữu nghị | mới | (mới) | kiều dân | nghề cá | lao động | phòng chống | thỏa thuận | song phương | hạt nhân | kinh tế | tự do | năm | bảo hộ | khuyến khích | vienna | berne | paris | asean | quy hoạch | hải quan |
    ว่าด้วย | ระหว่าง | ด้าน | เรื่อง | เกี่ยวกับ | ภายใต้ | ร่วม | สหประชาชาติ | ความร่วมมือ | การค้า | เพื่อ | ทวิภาคี | กรุง | อาเซียน | แรงงาน | การโอนตัว | ทางการค้า | ไทย | เขตการค้าเสรี | ส่งผู้ร้าย | ฉบับ | สันติ | (mou) | (memorandum | จัดตั้ง |
    on | between | for | concerning | regarding | relating | to | of | in | with | against | signed |
    an ninh | trao đổi | đào tạo | phối hợp | chiến lược | toàn diện | vùng | du lịch | văn hóa | giáo dục | y tế | nông nghiệp | năng lượng | môi trường | chống | thực hiện | sửa đổi | bổ sung | geneva | đa phương | ba bên | liên chính phủ | đường sắt | hàng hải | tìm kiếm cứu nạn | thị thực | đầu tư | rcep | cptpp | evfta | fta | atiga | tac | thân thiện | thanh niên | khoa học | thuế | bảo hiểm | phi chính phủ | รัฐบาล | ตำรวจ | วัฒนธรรม | การท่องเที่ยว | การบิน | การศึกษา | ประมง | พลังงาน | สิ่งแวดล้อม | ปารีส | การข้ามแดน | ขนส่ง | การขนส่ง | การลงทุน | การยกเว้น | การแลกเปลี่ยน | การโอน | การช่วยเหลือ | สามฝ่าย | หุ้นส่วน | ความเป็นหุ้นส่วน | อาร์เซ็ป | ด้านความมั่นคง | การส่งผู้ร้าย | ช่วยเหลือ | คุ้มครอง | การเดินอากาศ | รับรอง | กรอบ | ส่งเสริม`,
}

/** What ends a name where it stands, besides punctuation. */
export const instrumentEnds: CueTable = {
  end: `nhằm | để | đã | sẽ | được | trong đó | thông qua | cũng như | và nhanh chóng | và thúc đẩy | và sớm | và các | và tuân thủ | trên cơ sở | cho phù hợp | đang | là | vào | tại hà nội | theo một | trong thời gian | trong năm | có hiệu lực | để sớm | trong việc | cùng với | đồng thời | khi | mà | ngay sau | sớm có hiệu lực | trong lĩnh vực này | và các văn kiện | nhân dịp này | hiện có | phù hợp | càng sớm | và mở rộng | và tạo | và tiếp tục | và hợp tác | và đạt | ký ngày | ký năm | tiến tới |
    ซึ่ง | ที่ได้ | ที่ผ่าน | ที่ลงนาม | เพื่อ | เพื่อให้ | โดย | เสร็จ | แล้ว | ดังกล่าว | และเห็น | และได้ | และจะ | รวมถึง | รวมทั้ง | ตลอดจน | อย่างจริงจัง | อย่าง | ที่จะ | จะ | ได้ | ให้ | เมื่อ | ใน | ภายใน | และการ | และยินดี | และหวัง | และพร้อม | จาก | ระยะเวลา | ต่อไป | พร้อม | ตั้งแต่ | ภายหลัง | ทั้งนี้ | นอกจาก | ฉบับปัจจุบัน | และขอ | และส่งเสริม | และสนับสนุน |
    signing | to be signed | as follows | which | that | will | was | is | has | were | as well as | in order | when | and to | and agreed | prescribes | aims | during | by the | within | in a manner | at the | this year | and welcomed | as soon | and the two | should | and looked | through | on the sidelines | earlier | with a view | under | are | have | including | had | after | in 2 | and expressed |
    nhân dịp | tại hội | tại buổi | với mục tiêu | với nội dung | góp phần | và đề nghị | và nhất trí | và khẳng định | và phối hợp | và thực hiện | và triển khai | và đẩy mạnh | và tăng cường | và hoàn thiện | và ký | vừa được | mà hai | do hai | trong lĩnh vực | trong khuôn khổ | từ đó | từ nay | ký giữa | do | trong bối cảnh | trên tinh thần | ระหว่างการเยือน | ระหว่างการประชุม | ระหว่างการหารือ | ระหว่างวันที่ | ซึ่งจะ | ซึ่งเป็น | ภายในปี | ภายในเดือน | ในปี | ในโอกาส | ในอนาคต | โดยเร็ว | ต่อจาก | ในระหว่าง | และหารือ | และเร่ง | และผลักดัน | และร่วม | และยัง | และเสนอ | และเชิญ | ควบคู่ | อันจะ | จำนวน | กับฝ่าย | นี้ | ที่มีอยู่ | ที่มีผล | ที่เคย | ที่ใกล้ | ที่เสร็จ | ฉบับนี้ | เป็น | แก่ | ให้แล้ว | จนถึง | นับตั้งแต่ | ต้องการ | ขณะ | และทั้งสอง | และฝ่าย | และที่ประชุม | มีผล | จึง | หลังจาก | อาทิ | by the end | next year | in order to | which was | and stressed | and reaffirmed | and called | and encouraged | and looks | and discussed | and noted | as soon as | at an early | on the occasion | on the margins | upon | while | would | can | to further | to enhance | to promote | to strengthen | to boost | today | yesterday | so as | so that | on behalf | at the close | following | based on | among | by both | by the two | in force | entered`,
}

export const instrumentStatus: CueTable = {
  signed: `đã ký | ký | vừa ký | chứng kiến lễ ký kết | lễ ký kết | ký kết | đã ký kết | kể từ khi ký | chứng kiến lễ ký | đã được ký | ลงนาม | ได้ลงนาม | ลงนามใน | การลงนาม | signed | signing of | the signing | inked`,
  'to-be-signed': `sẽ ký | sớm ký | sớm ký kết | tiến tới ký kết | hướng tới ký | dự kiến ký | ký kết thỏa thuận | จะลงนาม | เร่งลงนาม | รอการลงนาม | to sign | to be signed | will sign | approved the signing | for signature | early signing`,
  'under-negotiation': `đàm phán | đàm phán về | thúc đẩy đàm phán | sớm đạt được | đạt được | sớm hoàn tất | hoàn tất | xây dựng | hoàn thiện | เจรจา | การเจรจา | ร่าง | จัดทำร่าง | สรุปผล | negotiation | negotiations | negotiate | conclude | conclusion of | finalise | finalize | draft | early conclusion`,
  proposed: `đề xuất | nghiên cứu ký | khởi động | xem xét ký | nghiên cứu | khả năng ký | เสนอ | จัดทำ | จัดทำความร่วมมือ | พิจารณาจัดทำ | เสนอให้มีการจัดทำ | proposed | propose | explore | consider`,
  approved: `thông qua | phê duyệt | รับรอง | adopted | endorsed | adoption of`,
  issued: `ra | đưa ra | ra tuyên bố | công bố | ออก | ออกแถลงการณ์ | issued | released`,
  'in-force': `triển khai | thực hiện | triển khai hiệu quả | thực thi | thực hiện đầy đủ | tuân thủ | theo | phù hợp với | trong đó có | trong khuôn khổ | bao gồm | trên cơ sở | ปฏิบัติตาม | ตาม | ตามแผน | ภายใต้ | บังคับใช้ | implement | implementation of | implementing | under | in accordance with | pursuant to | including | based on | in line with | abide by`,
}
