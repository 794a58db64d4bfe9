/**
 * Words around a person's name: what stands before it, what follows, and what ends it. Compiled by hand from general
 * knowledge; ranks (long and abbreviated) are to be checked against the tables of the Thai and Vietnamese armed forces
 * and police.
 */
import type { CueTable } from '../cue-finder.ts'

export const thaiPeople: CueTable = {
  block: `นายก | นายกรัฐมนตรี | นายทหาร | นายจ้าง | นายหน้า | นายทะเบียน | นายอำเภอ | ท่านทูต | ท่านนายก | พลเมือง | พลเรือน | พลังงาน | พลัง | ดร.ใน | คุณภาพ | คุณค่า | คุณสมบัติ | นางสาวไทย | ท่านทั้ง | คุณธรรม`,
  title: `นาย | นาง | นางสาว | น.ส. | ดร. | ฯพณฯ | ท่าน | ศาสตราจารย์พิเศษ | ศาสตราจารย์ | รองศาสตราจารย์ | ผู้ช่วยศาสตราจารย์ | ศ. | รศ. | ผศ. | นายแพทย์ | แพทย์หญิง | นพ. | ม.ล. | ม.ร.ว. | หม่อมหลวง | หม่อมราชวงศ์ | ว่าที่ร้อยตรี |
    พลเอก | พล.อ. | พลโท | พล.ท. | พลตรี | พล.ต. | พันเอก | พ.อ. | พันโท | พ.ท. | พันตรี | พ.ต. | ร้อยเอก | ร.อ. | ร้อยโท | ร.ท. | ร้อยตรี | ร.ต. | พลเรือเอก | พล.ร.อ. | พลเรือโท | พล.ร.ท. | พลเรือตรี | พล.ร.ต. | นาวาเอก | น.อ. |
    พลอากาศเอก | พล.อ.อ. | พลอากาศโท | พล.อ.ท. | พลอากาศตรี | พล.อ.ต. | พลตำรวจเอก | พล.ต.อ. | พลตำรวจโท | พล.ต.ท. | พลตำรวจตรี | พล.ต.ต. | พันตำรวจเอก | พ.ต.อ. | พันตำรวจโท | พ.ต.ท. | พันตำรวจตรี | พ.ต.ต. |
    ดาโต๊ะ สรี | ดาโต๊ะ ซรี | ดาโตะ สรี | ดาโต๊ะ | ดาโตะ | ดาโต๊ะ เซอรี | ดาโต๊ะ เสรี | ดาโตะ เซอรี | ตัน สรี | ตันสรี | ดาตุ๊ก | สมเด็จ | สมเด็จฮุน | อภิสันติบัณฑิต | สมเด็จมหาบวรธิบดี | สมเด็จเตโช | อุกญา | พระสมเด็จ | พล.อ.ประเทศ | จอมพล | เจ้าชาย | เจ้าหญิง |
    h.e. mr. | h.e. mrs. | h.e. ms. | h.e. gen. | h.e. general | h.e. dr. | h.e.u | h.e. u | h.e. | general | lieutenant general | lt. gen. | major general | admiral | mr. | mrs. | ms. | dr. | dato’ seri | dato' seri | dato’seri | dato'seri | yb dato’seri | yb dato’ seri | the honourable | dato’ sri | dato' sri | dato’ | dato' | tan sri | datuk seri | datuk`,
  office: `นายกรัฐมนตรี | รองนายกรัฐมนตรี | รัฐมนตรี | รัฐมนตรีว่าการ | รัฐมนตรีช่วย | รัฐมนตรีช่วยว่าการ | รมว. | รมช. | รมต. | รอง นรม. | นรม. | รองนรม. | ปลัดกระทรวง | ปลัด | รองปลัด | อธิบดี | รองอธิบดี | เลขาธิการ | รองเลขาธิการ | ผู้ช่วยเลขาธิการ | ผู้บัญชาการ | รองผู้บัญชาการ |
    ผบ. | ผบ.ตร. | ผบ.ทบ. | ผบ.ทสส. | รอง ผบ. | ผู้ช่วยผู้บัญชาการ | ผู้ว่าราชการ | ผู้ว่าการ | ประธาน | รองประธาน | ประธานาธิบดี | รองประธานาธิบดี | เอกอัครราชทูต | อัครราชทูต | อุปทูต | ผู้อำนวยการ | ผู้ตรวจราชการ | ผู้แทน | ผู้แทนการค้า | แม่ทัพ | แม่ทัพภาค | เสนาธิการ | ที่ปรึกษา | โฆษก | รองโฆษก | หัวหน้า | เจ้าแขวง | รองเจ้าแขวง |
    กรรมการ | สมาชิก | เจ้ากรม | ผู้ช่วย | จเร | อัยการ | ผู้พิพากษา | กษัตริย์ | สุลต่าน | มนตรี | อดีต | รอง | ข้าหลวง | รักษาการ | เจ้าหน้าที่ | สมุหนายก | ผู้นำ | อัครมหาเสนาบดี | ฐานะ`,
  stop: `กล่าว | เปิดเผย | เผย | ได้ | ให้ | พร้อม | เข้า | เดินทาง | และ | และคณะ | ร่วม | เป็น | หารือ | ณ | เมื่อ | ใน | ที่ | ซึ่ง | โดย | ว่า | ต้อนรับ | พบ | ยัง | จะ | มี | แสดง | ขอบคุณ | ชื่นชม | ยินดี | กับ | จาก | ย้ำ | เน้น | ระบุ | แจ้ง | เสนอ | ขอ | ทั้งนี้ | โดยมี | นำ | ประชุม | ลงนาม | ต่อ | ถึง | เห็น | เชิญ | ทำ | ไป | มา | ตลอด | ร่วมกับ | ก็ | ผ่าน | ทาง | หลัง | สำหรับ | พร้อมด้วย | พร้อมคณะ | ฝ่าย | ขณะ | สรุป | รับ | ตอบ | ยืนยัน | มอบ`,
}

export const thaiMeets: CueTable = {
  meets: `หารือกับ | หารือร่วมกับ | พบหารือกับ | พบกับ | เข้าพบ | พบปะกับ | เยี่ยมคารวะ | เข้าเยี่ยมคารวะ | ต้อนรับ | ให้การต้อนรับ | ร่วมกับ | ประชุมร่วมกับ | พร้อมด้วย | ร่วมด้วย | โดยมี | ประกอบด้วย | ประกอบไปด้วย | นำโดย | หารือทวิภาคีกับ | ทวิภาคี กับ | สนทนากับ | และ | กับ | หารือทางโทรศัพท์กับ`,
}

export const vietnamesePeople: CueTable = {
  title: `ông | bà | ngài | đồng chí | đ/c | đại tướng | thượng tướng | trung tướng | thiếu tướng | đại tá | thượng tá | trung tá | thiếu tá | đô đốc | phó đô đốc | chuẩn đô đốc | chuẩn tướng | đại úy | tiến sĩ | giáo sư | ts | gs.ts | thống tướng | thượng tọa | hoàng thân | samdech | công chúa | thái tử`,
  office: `thủ tướng | phó thủ tướng | tổng thống | phó tổng thống | chủ tịch nước | phó chủ tịch nước | chủ tịch quốc hội | phó chủ tịch quốc hội | chủ tịch hạ viện | chủ tịch thượng viện | tổng bí thư | bộ trưởng | thứ trưởng | quốc vương | nhà vua | quốc vụ khanh | đại sứ | tổng lãnh sự | tổng thư ký | tổng tư lệnh | tư lệnh | phó tư lệnh | tổng tham mưu trưởng | phó tổng tham mưu trưởng | tham mưu trưởng | phó tham mưu trưởng |
    cục trưởng | phó cục trưởng | vụ trưởng | phó vụ trưởng | chủ nhiệm | phó chủ nhiệm | trưởng đoàn | bí thư | phó bí thư | bí thư tỉnh ủy | bí thư thành ủy | chủ tịch | phó chủ tịch | tổng cục trưởng | phó tổng cục trưởng | ủy viên | trưởng ban | phó trưởng ban | giám đốc | phó giám đốc | tỉnh trưởng | thống đốc | thị trưởng | chánh văn phòng | viện trưởng | chánh án | ngoại trưởng | quốc vương | chính ủy | phó tổng thanh tra | tổng thanh tra | trợ lý | đặc phái viên | tổng cảnh sát trưởng | cảnh sát trưởng | công sứ | tùy viên quốc phòng | người đồng cấp | cố vấn | ủy viên quốc vụ`,
}

export const englishPeople: CueTable = {
  title: `h.e. mr. | h.e. mrs. | h.e. ms. | h.e. dr. | h.e. gen. | h.e. general | h.e. | mr. | mrs. | ms. | dr. | gen. | general | lt. gen. | lieutenant general | maj. gen. | major general | admiral | adm. | air chief marshal | acm | pol. gen. | police general | police lieutenant general | pol. lt. gen. | colonel | col. | pol. col. | air marshal | vice admiral | brigadier general | marshal | field marshal | his excellency | her excellency | the honourable | the right honourable | the hon. | senior general | yab | yb | dato’ seri | dato' seri | dato’seri | dato'seri | dato’ sri | dato' sri | dato sri | dato seri | dato’ | dato' | tan sri | datuk seri | datuk | datuk seri panglima | tun | tengku | professor | assoc. prof. | prof. | samdech | samdech thipadei | samdech techo | hon. | his majesty | pm | sultan`,
  office: `prime minister | deputy prime minister | minister | deputy minister | vice minister | foreign minister | defence minister | defense minister | interior minister | finance minister | minister of foreign affairs | president | vice president | secretary-general | secretary general | permanent secretary | deputy permanent secretary | commander | commander-in-chief | chief | deputy chief | commissioner-general | commissioner general | commissioner | ambassador | consul general | director-general | director general | director | deputy director | governor | king | chairman | chairperson | chair | speaker | spokesperson | spokesman | spokeswoman | government spokesperson | deputy government spokesperson | advisor | adviser | inspector-general | inspector general | chief of defence forces | attorney general | state secretary | secretary | head | representative | counterpart | chargé d'affaires | state councilor | state counsellor | leader | senior minister`,
}

/** Contexts in which a named person takes no part: greeted in absence, thanked, quoted from elsewhere, a caption's credit. */
export const absentContexts: CueTable = {
  absent: `gửi lời thăm hỏi | chuyển lời thăm hỏi | lời thăm hỏi | lời chúc | gửi lời | điện mừng | lời hỏi thăm | nhân dịp | sau khi | kể từ khi | cố | nguyên | viếng lăng | lăng chủ tịch | tượng đài | tư tưởng | bảo tàng | di tích | chuyển lời | mời | theo lời mời của | nhận lời mời của | chuyến thăm của | của |
    ฝากความระลึกถึง | ความระลึกถึง | ความปรารถนาดี | อดีต | แทน | ในนามของ | ตามคำเชิญของ | คำเชิญของ | ริเริ่มโดย | การริเริ่มของ | ของ |
    regards to | conveyed regards | conveyed his regards | conveyed her regards | best wishes to | invitation of | at the invitation of | former | late | on behalf of | condolences | congratulated | congratulations to`,
}

/**
 * Family names that begin a Vietnamese person's name, the common ones first. Compiled by hand from general knowledge; to
 * be checked against a published count of surnames.
 */
export const vietnameseSurnames = new Set(
  `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý tô đào đoàn vương trịnh trương đinh lâm phùng mai tạ hà lương cao tống chu thái lưu châu doãn từ kiều đàm thạch ông mạc la quách khổng ninh nghiêm vi lò sùng giàng tòng cầm tăng văn hứa thân triệu khuất cù bế nông lại âu phó ma viên thiều`.split(
    ' ',
  ),
)
