/**
 * Topics, and the words that speak of them in Vietnamese, Thai and English. A phrase stands once under its most specific
 * topic; how topics are weighed against one another is in `topic.ts`.
 */
import type { CueTable } from '../cue-finder.ts'

export const topics = [
  'crime',
  'drugs',
  'fugitives',
  'terrorism',
  'trafficking',
  'cybercrime',
  'immigration',
  'economic-crime',
  'training',
  'delegation-exchange',
  'legal-assistance',
  'maritime',
  'fisheries',
  'defence',
  'border',
  'labour',
  'trade',
  'asean',
  'south-china-sea',
  'mekong-water',
  'citizens-protection',
  'intelligence',
  'mechanism',
  'other',
] as const

export type Topic = (typeof topics)[number]

export const topicCues: CueTable = {
  crime: `tội phạm | phòng chống tội phạm | phòng, chống tội phạm | tội phạm xuyên quốc gia | buôn lậu | an ninh phi truyền thống | trật tự an toàn xã hội | cảnh sát | hợp tác cảnh sát | thực thi pháp luật | an ninh | công an |
    อาชญากรรม | อาชญากรรมข้ามชาติ | ลักลอบ | สินค้าผิดกฎหมาย | สินค้าหนีภาษี | ตำรวจ | ผิดกฎหมาย | ภัยข้ามชาติ | บังคับใช้กฎหมาย | ภัยคุกคาม | ด้านความมั่นคง |
    crime | crimes | transnational crime | transnational crimes | transnational organized crime | smuggling | police | law enforcement | criminal | criminals | organised crime | illegal goods | contraband | weapons trafficking | security challenges | security threats | security`,
  drugs: `ma túy | chống ma túy | tội phạm ma túy | tiền chất | ยาเสพติด | สารตั้งต้น | เคมีภัณฑ์ | ยาบ้า | ป.ป.ส. | สามเหลี่ยมทองคำ | แม่น้ำโขงปลอดภัย | cnd | drug | drugs | narcotics | narcotic | precursor chemicals | precursors | drug trafficking | illicit drugs`,
  fugitives: `truy nã | truy bắt | đối tượng truy nã | lẩn trốn | tội phạm bỏ trốn | ผู้ต้องหา | ผู้หลบหนี | หลบหนี | หมายจับ | ส่งตัวผู้ | ส่งตัวกลับ | fugitive | fugitives | wanted persons | wanted person`,
  terrorism: `khủng bố | chống khủng bố | ก่อการร้าย | การก่อการร้าย | หัวรุนแรง | สุดโต่ง | แนวคิดสุดโต่ง | terrorism | counter-terrorism | counterterrorism | terrorist | violent extremism | extremism | radicalism`,
  trafficking: `mua bán người | buôn bán người | mua bán phụ nữ | nạn nhân bị mua bán | ค้ามนุษย์ | การค้ามนุษย์ | human trafficking | trafficking in persons | trafficking of persons | people trafficking | people smuggling | victims of trafficking`,
  cybercrime: `tội phạm công nghệ cao | tội phạm mạng | an ninh mạng | lừa đảo trực tuyến | lừa đảo qua mạng | an toàn thông tin | tội phạm sử dụng công nghệ cao | không gian mạng | lừa đảo | ไซเบอร์ | คอลเซ็นเตอร์ | call center | แก๊งคอล | หลอกลวงออนไลน์ | ออนไลน์ | หลอกลวง | ฉ้อโกง |
    บัญชีม้า | online scam | online scams | ทางเทคโนโลยี | ภัยจากเทคโนโลยี | โทรศัพท์เคลื่อนที่ | สแกมเมอร์ | cybersecurity | cyber security | cyber | cybercrime | cyber crime | cybercrimes | scam | scams | call centre | call center operations | fraud`,
  immigration: `nhập cư | xuất nhập cảnh | di cư | nhập cảnh trái phép | di cư tự do | quốc tịch | người tị nạn | không giá thú | cư trú trái phép | เข้าเมือง | หลบหนีเข้าเมือง | ลักลอบเข้าเมือง | ผู้อพยพ | โรฮีนจา | สัญชาติ | สองสัญชาติ | ผู้ลี้ภัย | ผู้หนีภัย | ผู้โยกย้ายถิ่นฐาน | พิสูจน์สัญชาติ | วีซ่า |
    illegal entry | refugee | refugees | immigration | migrants | displaced persons | migration | nationality | dual nationality | irregular migration | smuggling of migrants | visa | visas | border pass`,
  'economic-crime': `tội phạm kinh tế | rửa tiền | tham nhũng | ฟอกเงิน | การฟอกเงิน | พนันออนไลน์ | ทุจริต | การพนัน | อาชญากรรมทางเศรษฐกิจ | money laundering | economic crime | economic crimes | corruption | illegal gambling | counterfeit`,
  training: `đào tạo | bồi dưỡng | học bổng | nguồn nhân lực | tập huấn | huấn luyện | nhân lực | ฝึกอบรม | อบรม | ทุนการศึกษา | ทรัพยากรมนุษย์ | บุคลากร | ศักยภาพบุคลากร | พัฒนาศักยภาพ | การศึกษา | อาชีวศึกษา | training | capacity building | capacity-building | scholarship | scholarships | human resources | human resource | education | vocational`,
  'delegation-exchange': `trao đổi đoàn | trao đổi đoàn cấp cao | tiếp xúc cấp cao | các chuyến thăm | chuyến thăm | thăm chính thức | sang thăm | mời | thăm | tiếp xúc | đoàn các cấp | gặp gỡ cấp cao | nghị sĩ | เยือน | การเยือน | แลกเปลี่ยนการเยือน | การแลกเปลี่ยนการเยือน | เดินทางเยือน | เชิญ | พบปะ | แลกเปลี่ยนคณะ | เดินทางไปเยือน | คำเชิญ |
    visit | visits | exchange of visits | high-level visits | invited | invitation | delegation exchange | official visit | exchange of delegations | high level visits | exchanges of visits | port visit | high-level exchanges | pay a visit | working visit`,
  'legal-assistance': `tương trợ tư pháp | dẫn độ | chuyển giao người bị kết án | trợ giúp pháp lý | hợp tác pháp luật | tư pháp | hiệp định dẫn độ | tương trợ pháp lý | pháp luật và tư pháp | ความร่วมมือทางกฎหมาย | ส่งผู้ร้ายข้ามแดน | โอนตัวนักโทษ | กระบวนการยุติธรรม | ยุติธรรม | ความช่วยเหลือทางกฎหมาย | ความร่วมมือระหว่างประเทศในเรื่องทางอาญา | ทางแพ่ง | ราชทัณฑ์ | นิติวิทยาศาสตร์ | ไกล่เกลี่ย | ยกร่างกฎหมาย | กฎหมายและการยุติธรรม | ผู้ต้องขัง |
    extradition | mutual legal assistance | legal assistance | judicial | transfer of sentenced persons | justice | legal cooperation | sentenced persons | prisoners`,
  maritime: `trên biển | an ninh hàng hải | an ninh biển | hợp tác biển | hải quân | cảnh sát biển | biển và đại dương | tuần tra chung | phân định biển | thềm lục địa | vùng đặc quyền kinh tế | hàng hải | ทางทะเล | กองทัพเรือ | ทะเล | ความมั่นคงทางทะเล | เขตทางทะเล | ลาดตระเวนร่วมทางทะเล | ความปลอดภัยทางทะเล |
    maritime | coast guard | navy | navies | sea | search and rescue | piracy | joint patrol | maritime security | marine | maritime boundary | naval | joint patrols`,
  fisheries: `nghề cá | thủy sản | hải sản | ngư dân | đánh bắt | đánh bắt trái phép | iuu | khai thác bất hợp pháp | khai thác trái phép | tàu cá | ประมง | การประมง | ประมงผิดกฎหมาย | เรือประมง | ชาวประมง | fisheries | fishing | iuu fishing | fishermen | fishing vessels | fishery`,
  defence: `quốc phòng | quân đội | quân sự | quân chủng | biên phòng | công nghiệp quốc phòng | gìn giữ hòa bình | hậu quả chiến tranh | tìm kiếm cứu nạn | bộ quốc phòng | bom mìn | binh chủng | quân y | hải quân hai nước | đối thoại chính sách quốc phòng | กลาโหม | กองทัพ | ทหาร | ทางทหาร | ป้องกันประเทศ | การทหาร | อุตสาหกรรมป้องกันประเทศ | ความร่วมมือด้านการทหาร | ผู้บัญชาการทหาร | ฝึกร่วม | การฝึก | ทุ่นระเบิด | กองทัพบก |
    defence | defense | military | armed forces | army | peacekeeping | joint exercise | military exercise | defence industry | troops`,
  border: `biên giới | cửa khẩu | mốc quốc giới | phân giới cắm mốc | đường biên | tuyến biên giới | khu vực biên giới | phân giới | quản lý biên giới | giao thương biên giới | ชายแดน | เขตแดน | หลักเขตแดน | จุดผ่านแดน | ด่านพรมแดน | ด่าน | แนวชายแดน | พื้นที่ชายแดน | เส้นเขตแดน | พรมแดน | หยุดยิง | ข้ามแดน | gbc | rbc | jbc |
    border | borders | border crossing | border areas | boundary | demarcation | checkpoint | checkpoints | ceasefire | border security | border trade | demining | border crossing points`,
  labour: `lao động | hợp tác lao động | người lao động | tiếp nhận lao động | แรงงาน | แรงงานต่างด้าว | จ้างแรงงาน | แรงงานข้ามชาติ | ลูกจ้าง | นายจ้าง | สวัสดิการ | labour | labor | workers | migrant workers | employment | worker`,
  trade: `thương mại | đầu tư | kim ngạch | kim ngạch thương mại | doanh nghiệp | kinh tế | xuất khẩu | nhập khẩu | thị trường | logistics | năng lượng | hàng không | giao thông | nông nghiệp | nông sản | kết nối | vận tải | đường sắt | hàng hóa | tài chính | ngân hàng | công nghiệp | chuỗi cung ứng | tỷ usd | tỉ usd | triệu usd | kết nối hàng không | kinh tế số | chuyển đổi số | chuyển đổi xanh | hạ tầng | halal |
    การค้า | การลงทุน | เศรษฐกิจ | มูลค่าการค้า | สินค้า | ส่งออก | นำเข้า | เอกชน | ภาคเอกชน | นักลงทุน | พลังงาน | คมนาคม | ขนส่ง | โลจิสติกส์ | เชื่อมโยง | ห่วงโซ่ | เกษตร | ตลาด | ชำระเงิน | ธนาคาร | ค้าชายแดน | ความเชื่อมโยง | รถไฟ | สะพาน | เขตเศรษฐกิจ | ดอลลาร์ | ยางพารา | ไฟฟ้า | การบิน | ดิจิทัล | ฮาลาล | ถนน | อุตสาหกรรม | ข้าว | การเงิน |
    trade | investment | investments | investors | economic | economy | business | bilateral trade | exports | export | market | energy | connectivity | transport | logistics | agriculture | agricultural | supply chain | infrastructure | private sector | halal | goods | railway | bridge | road | rubber | digital economy | aviation | electricity | agro products | entrepreneurs | financial | trade value | sez`,
  asean: `asean | đa phương | diễn đàn | diễn đàn khu vực | diễn đàn đa phương | liên hợp quốc | liên hiệp quốc | tiểu vùng | gms | acmecs | apec | cộng đồng asean | cơ chế đa phương | tổ chức quốc tế | diễn đàn quốc tế | vai trò trung tâm | tam giác phát triển | khu vực và quốc tế | clmv | cptpp | rcep | amm | อาเซียน | พหุภาคี | สหประชาชาติ | เวที | เวทีระหว่างประเทศ | อนุภูมิภาค | แอ็กเมคส์ | เอเปค | กรอบพหุภาคี | imt-gt | บิมสเทค | ประชาคมอาเซียน | กรอบความร่วมมือ |
    multilateral | united nations | multilateral forums | regional forums | sub-regional | subregional | bimstec | regional frameworks | multilateral frameworks | asean centrality | asean framework | international forums | un frameworks | brics | oecd | chairmanship`,
  'south-china-sea': `biển đông | coc | doc | luật biển | unclos | ứng xử của các bên | quy tắc ứng xử | tự do hàng hải và hàng không | tranh chấp | quân sự hóa | ทะเลจีนใต้ | south china sea | code of conduct | unclos 1982 | freedom of navigation | declaration on the conduct`,
  'mekong-water': `mê công | mekong | mê kông | sông mê công | sông mê kông | nguồn nước | hạ lưu | nước sông | lũ lụt | tài nguyên nước | แม่น้ำโขง | แม่โขง | ลุ่มน้ำโขง | ทรัพยากรน้ำ | ล้านช้าง | น้ำท่วม | อุทกภัย | การบริหารจัดการน้ำ | mekong river | water resources | flood | floods | water management | lancang`,
  'citizens-protection': `bảo hộ công dân | công dân | người việt nam tại | cộng đồng người | kiều bào | bà con | người gốc việt | đối xử nhân đạo | địa vị pháp lý | bị giam giữ | giấy tờ pháp lý | cư trú hợp pháp | คุ้มครอง | คุ้มครองคนไทย | คนไทยใน | ถูกจับกุม | ดูแลแรงงาน | การดูแลคนไทย | ชาวไทย | consular | protection of citizens | nationals | humane treatment | detained | overseas`,
  intelligence: `tình báo | trao đổi tin tức | tin tức tình báo | การข่าว | ข่าวกรอง | ข้อมูลด้านการข่าว | ข่าวสาร | intelligence | intelligence sharing | intelligence exchange`,
  mechanism: `cơ chế | cơ chế hợp tác | nhóm công tác | nhóm công tác chung | đường dây nóng | ủy ban hỗn hợp | ủy ban liên chính phủ | đối thoại | đối tác chiến lược | đối tác toàn diện | họp nội các chung | nội các chung | kỳ họp | cuộc họp | quan hệ song phương | chương trình hành động | thỏa thuận đã ký | ủy ban hợp tác | thỏa thuận cấp cao | các thỏa thuận | kế hoạch hành động | quan hệ đối tác | phiên họp | tham vấn | hội nghị | biên bản ghi nhớ |
    กลไก | คณะทำงาน | คณะทำงานร่วม | สายด่วน | ฮอตไลน์ | hotline | การประชุม | หุ้นส่วนยุทธศาสตร์ | คณะกรรมการร่วม | คณะกรรมาธิการร่วม | ประชุม | ผลการประชุม | แผนปฏิบัติการ | หุ้นส่วน | บันทึกความเข้าใจ | ช่องทาง | ฉันทามติ | ประสานงาน | ครั้งต่อไป | mou |
    mechanism | mechanisms | working group | hotline | strategic partnership | joint commission | joint committee | meeting | next meeting | partnership | dialogue | framework | coordinating group | joint cabinet retreat | agreements | consultations | bilateral mechanisms | existing mechanisms | retreat | comprehensive strategic partnership | memorandum | next session | plan of action`,
  other: `văn hóa | du lịch | giáo dục | giao lưu nhân dân | y tế | khoa học | công nghệ | thể thao | môi trường | thiên tai | hữu nghị | kết nghĩa | kỷ niệm | xâm nhập mặn | hạn hán | biến đổi khí hậu | dịch bệnh | hữu nghị truyền thống | giao lưu | thiên tai | địa phương | thanh niên | bảo đảm an ninh, an toàn | vaccine | covid-19 | phụ nữ | bảo vệ cảnh vệ |
    ท่องเที่ยว | การท่องเที่ยว | วัฒนธรรม | สาธารณสุข | หมอกควัน | สิ่งแวดล้อม | กีฬา | โควิด | วัคซีน | นักท่องเที่ยว | เมืองพี่เมืองน้อง | ระดับประชาชน | ภัยพิบัติ | เที่ยวบิน | ฝุ่น | วิทยาศาสตร์ | สันติสุข | จังหวัดชายแดนภาคใต้ | มนุษยธรรม | เมืองคู่มิตร | ซอฟต์พาวเวอร์ | วันสถาปนา | ความสัมพันธ์ทางการทูต | โควิด-19 | pm2.5 | pm 2.5 | ซีเกมส์ | ข่าวปลอม |
    tourism | tourist | tourists | culture | cultural | health | haze | sports | people-to-people | covid-19 | environment | disaster | climate change | vaccine | sister cities | flights | direct flights | science | fake news | local cooperation | soft power | youth | southern border provinces | peace dialogue | heritage | women`,
}
