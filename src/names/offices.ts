/**
 * Offices, ranks and forces of Viet Nam and Thailand in three languages. Ranks are paired by grade, not by word: a
 * Vietnamese Thiếu tướng and a Thai พลตรี both are major generals, but the police of Viet Nam have no พันตำรวจตรี.
 *
 * A row: kind | state | Vietnamese | Thai | English; several names are parted by `;`, the official one first.
 * Compiled by hand after the Law on the People's Public Security Forces of 2018, the Law on Officers of the People's
 * Army of 1999 and the English names on chinhphu.vn, mps.gov.vn and mofa.gov.vn; the Ministry and Department
 * Reorganisation Act B.E. 2545, the National Police Act B.E. 2565, the Military Ranks Act B.E. 2479 and the English
 * names on thaigov.go.th and royalthaipolice.go.th. Names of one side's offices in the other's language have no official
 * form: these are in use. Ministries of Viet Nam are those of before the mergers of March 2025.
 */
const ROWS = `
ministry|VN|Bộ Công an|กระทรวงความมั่นคงสาธารณะ;กระทรวงความมั่นคงสาธารณะเวียดนาม|Ministry of Public Security;MPS
ministry|VN|Bộ Quốc phòng|กระทรวงกลาโหมเวียดนาม;กระทรวงกลาโหม|Ministry of National Defence;Ministry of Defence
ministry|VN|Bộ Ngoại giao|กระทรวงการต่างประเทศเวียดนาม;กระทรวงการต่างประเทศ|Ministry of Foreign Affairs;MOFA
ministry|VN|Bộ Tư pháp|กระทรวงยุติธรรมเวียดนาม;กระทรวงยุติธรรม|Ministry of Justice;MOJ
ministry|VN|Bộ Nội vụ|กระทรวงกิจการภายใน;กระทรวงมหาดไทยเวียดนาม|Ministry of Home Affairs
ministry|VN|Bộ Công Thương|กระทรวงอุตสาหกรรมและการค้า|Ministry of Industry and Trade;MOIT
ministry|VN|Bộ Tài chính|กระทรวงการคลังเวียดนาม|Ministry of Finance
ministry|VN|Bộ Kế hoạch và Đầu tư|กระทรวงการวางแผนและการลงทุน|Ministry of Planning and Investment
ministry|VN|Bộ Lao động - Thương binh và Xã hội|กระทรวงแรงงาน ทหารผ่านศึก และสวัสดิการสังคม|Ministry of Labour, Invalids and Social Affairs;MOLISA
ministry|VN|Bộ Nông nghiệp và Phát triển nông thôn|กระทรวงเกษตรและพัฒนาชนบท|Ministry of Agriculture and Rural Development
ministry|VN|Bộ Giao thông vận tải|กระทรวงคมนาคมเวียดนาม|Ministry of Transport
ministry|VN|Bộ Y tế|กระทรวงสาธารณสุขเวียดนาม|Ministry of Health
ministry|VN|Bộ Giáo dục và Đào tạo|กระทรวงศึกษาธิการและฝึกอบรม|Ministry of Education and Training
ministry|VN|Bộ Thông tin và Truyền thông|กระทรวงสารสนเทศและการสื่อสาร|Ministry of Information and Communications
organ|VN|Viện Kiểm sát nhân dân tối cao|สำนักงานอัยการประชาชนสูงสุด|Supreme People's Procuracy
organ|VN|Tòa án nhân dân tối cao|ศาลประชาชนสูงสุด|Supreme People's Court
organ|VN|Thanh tra Chính phủ|สำนักงานตรวจการแผ่นดินเวียดนาม|Government Inspectorate
organ|VN|Quốc hội|สภาแห่งชาติ;สมัชชาแห่งชาติเวียดนาม|National Assembly
organ|VN|Văn phòng Chính phủ|สำนักงานรัฐบาล|Office of the Government
organ|VN|Tổng cục Hải quan|กรมศุลกากรเวียดนาม|General Department of Customs
organ|VN|Cục Cảnh sát hình sự|กรมตำรวจอาชญากรรม|Criminal Police Department
organ|VN|Cục Cảnh sát điều tra tội phạm về ma túy|กรมตำรวจสืบสวนอาชญากรรมยาเสพติด|Drug Crime Investigation Police Department
organ|VN|Cục Quản lý xuất nhập cảnh|กรมตรวจคนเข้าเมืองเวียดนาม|Immigration Department
organ|VN|Cục Đối ngoại|กรมวิเทศสัมพันธ์|Department of External Relations
organ|VN|Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao|กรมความมั่นคงทางไซเบอร์|Department of Cybersecurity and High-Tech Crime Prevention
organ|VN|Văn phòng Interpol Việt Nam|สำนักงานอินเตอร์โพลเวียดนาม|Interpol Viet Nam Office;NCB Hanoi
force|VN|Công an nhân dân|ความมั่นคงสาธารณะประชาชน|People's Public Security
force|VN|Quân đội nhân dân Việt Nam|กองทัพประชาชนเวียดนาม|People's Army of Viet Nam;Vietnam People's Army
force|VN|Hải quân nhân dân Việt Nam|กองทัพเรือประชาชนเวียดนาม;กองทัพเรือเวียดนาม|Viet Nam People's Navy
force|VN|Cảnh sát biển Việt Nam|กองกำลังป้องกันชายฝั่งเวียดนาม;ตำรวจทะเลเวียดนาม|Viet Nam Coast Guard
force|VN|Bộ đội Biên phòng|กองกำลังพิทักษ์ชายแดน|Border Guard;Border Defence Force
force|VN|Kiểm ngư|กองตรวจการประมง|Fisheries Resources Surveillance;Fisheries Surveillance Force
ministry|TH|Bộ Quốc phòng Thái Lan|กระทรวงกลาโหม|Ministry of Defence of Thailand
ministry|TH|Bộ Ngoại giao Thái Lan|กระทรวงการต่างประเทศ|Ministry of Foreign Affairs of Thailand
ministry|TH|Bộ Nội vụ Thái Lan|กระทรวงมหาดไทย|Ministry of Interior
ministry|TH|Bộ Tư pháp Thái Lan|กระทรวงยุติธรรม|Ministry of Justice of Thailand
ministry|TH|Bộ Thương mại Thái Lan|กระทรวงพาณิชย์|Ministry of Commerce
ministry|TH|Bộ Lao động Thái Lan|กระทรวงแรงงาน|Ministry of Labour
ministry|TH|Bộ Nông nghiệp và Hợp tác xã Thái Lan|กระทรวงเกษตรและสหกรณ์|Ministry of Agriculture and Cooperatives
ministry|TH|Bộ Phát triển xã hội và An ninh con người|กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์|Ministry of Social Development and Human Security
ministry|TH|Bộ Kinh tế số và Xã hội|กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม|Ministry of Digital Economy and Society
ministry|TH|Bộ Công nghiệp Thái Lan|กระทรวงอุตสาหกรรม|Ministry of Industry
ministry|TH|Bộ Tài chính Thái Lan|กระทรวงการคลัง|Ministry of Finance of Thailand
organ|TH|Hội đồng An ninh quốc gia Thái Lan;Hội đồng An ninh quốc gia|สำนักงานสภาความมั่นคงแห่งชาติ;สมช.;สภาความมั่นคงแห่งชาติ|Office of the National Security Council;National Security Council;NSC
organ|TH|Viện Công tố tối cao Thái Lan|สำนักงานอัยการสูงสุด|Office of the Attorney General
organ|TH|Văn phòng Ủy ban Kiểm soát ma túy;Cục Kiểm soát ma túy Thái Lan|สำนักงานคณะกรรมการป้องกันและปราบปรามยาเสพติด;ป.ป.ส.|Office of the Narcotics Control Board;ONCB
organ|TH|Văn phòng Chống rửa tiền|สำนักงานป้องกันและปราบปรามการฟอกเงิน;ปปง.|Anti-Money Laundering Office;AMLO
organ|TH|Cục Điều tra đặc biệt|กรมสอบสวนคดีพิเศษ;ดีเอสไอ|Department of Special Investigation;DSI
organ|TH|Cục Di trú Thái Lan;Cục Xuất nhập cảnh Thái Lan|สำนักงานตรวจคนเข้าเมือง;สตม.|Immigration Bureau
organ|TH|Cục Tình báo quốc gia Thái Lan|สำนักข่าวกรองแห่งชาติ|National Intelligence Agency
organ|TH|Bộ Chỉ huy Tác chiến An ninh nội địa|กองอำนวยการรักษาความมั่นคงภายในราชอาณาจักร;กอ.รมน.|Internal Security Operations Command;ISOC
organ|TH|Trung tâm Chỉ huy Thực thi pháp luật trên biển|ศูนย์อำนวยการรักษาผลประโยชน์ของชาติทางทะเล;ศรชล.|Maritime Enforcement Command Center;Thai-MECC
organ|TH|Cục Hải quan Thái Lan|กรมศุลกากร|Customs Department
organ|TH|Cục Nghề cá Thái Lan|กรมประมง|Department of Fisheries
force|TH|Cảnh sát Hoàng gia Thái Lan;Tổng cục Cảnh sát Hoàng gia Thái Lan|สำนักงานตำรวจแห่งชาติ;ตร.|Royal Thai Police;RTP
force|TH|Quân đội Hoàng gia Thái Lan|กองทัพไทย;กองบัญชาการกองทัพไทย|Royal Thai Armed Forces
force|TH|Lục quân Hoàng gia Thái Lan|กองทัพบก|Royal Thai Army
force|TH|Hải quân Hoàng gia Thái Lan|กองทัพเรือ|Royal Thai Navy;RTN
force|TH|Không quân Hoàng gia Thái Lan|กองทัพอากาศ|Royal Thai Air Force
force|TH|Cục Phòng chống tội phạm công nghệ|กองบัญชาการตำรวจสืบสวนสอบสวนอาชญากรรมทางเทคโนโลยี;บช.สอท.|Cyber Crime Investigation Bureau;CCIB
force|TH|Cục Cảnh sát trấn áp ma túy|กองบัญชาการตำรวจปราบปรามยาเสพติด;บช.ปส.|Narcotics Suppression Bureau
force|TH|Cục Điều tra Trung ương|กองบัญชาการตำรวจสอบสวนกลาง;บช.ก.|Central Investigation Bureau
force|TH|Cảnh sát Tuần tra Biên giới|กองบัญชาการตำรวจตระเวนชายแดน;ตชด.|Border Patrol Police
office|-|Thủ tướng;Thủ tướng Chính phủ|นายกรัฐมนตรี|Prime Minister
office|-|Phó Thủ tướng|รองนายกรัฐมนตรี|Deputy Prime Minister
office|-|Bộ trưởng|รัฐมนตรีว่าการกระทรวง;รัฐมนตรี|Minister
office|VN|Thứ trưởng|รัฐมนตรีช่วยว่าการกระทรวง;รองรัฐมนตรี|Deputy Minister;Vice Minister
office|TH|Tổng thư ký Bộ;Thứ trưởng Thường trực|ปลัดกระทรวง|Permanent Secretary
office|VN|Chủ tịch nước|ประธานประเทศ;ประธานาธิบดี|State President;President
office|VN|Tổng Bí thư|เลขาธิการใหญ่พรรค;เลขาธิการใหญ่|General Secretary
office|VN|Chủ tịch Quốc hội|ประธานสภาแห่งชาติ|Chairman of the National Assembly
office|TH|Tổng Thư ký Hội đồng An ninh quốc gia|เลขาธิการสภาความมั่นคงแห่งชาติ|Secretary-General of the National Security Council
office|TH|Tư lệnh Cảnh sát Hoàng gia Thái Lan|ผู้บัญชาการตำรวจแห่งชาติ;ผบ.ตร.|Commissioner-General of the Royal Thai Police;National Police Chief
office|TH|Phó Tư lệnh Cảnh sát Hoàng gia Thái Lan|รองผู้บัญชาการตำรวจแห่งชาติ;รอง ผบ.ตร.|Deputy Commissioner-General
office|TH|Trợ lý Tư lệnh Cảnh sát|ผู้ช่วยผู้บัญชาการตำรวจแห่งชาติ|Assistant Commissioner-General
office|TH|Tư lệnh Lực lượng Quốc phòng|ผู้บัญชาการทหารสูงสุด|Chief of Defence Forces
office|VN|Tổng Tham mưu trưởng|เสนาธิการทหาร;หัวหน้าคณะเสนาธิการใหญ่|Chief of the General Staff
office|-|Tư lệnh Hải quân|ผู้บัญชาการทหารเรือ|Commander-in-Chief of the Navy;Commander of the Navy
office|-|Đại sứ;Đại sứ đặc mệnh toàn quyền|เอกอัครราชทูต|Ambassador;Ambassador Extraordinary and Plenipotentiary
office|-|Tổng Lãnh sự|กงสุลใหญ่|Consul-General
office|-|Tùy viên Cảnh sát|ผู้ช่วยทูตฝ่ายตำรวจ|Police Attaché;Police Liaison Officer
office|-|Tùy viên Quốc phòng|ผู้ช่วยทูตฝ่ายทหาร|Defence Attaché
office|-|Cục trưởng|อธิบดี;ผู้อำนวยการกรม|Director-General
office|-|Phó Cục trưởng|รองอธิบดี|Deputy Director-General
office|-|Vụ trưởng|อธิบดีกรม;ผู้อำนวยการกอง|Director-General of Department
office|-|Trưởng đoàn|หัวหน้าคณะ;หัวหน้าคณะผู้แทน|Head of Delegation
office|-|Đồng chủ trì|ประธานร่วม|Co-chair
office|VN|Giám đốc Công an tỉnh|ผู้อำนวยการตำรวจจังหวัด|Director of the provincial Public Security Department
office|TH|Tỉnh trưởng|ผู้ว่าราชการจังหวัด|Governor
office|VN|Chủ tịch Ủy ban nhân dân|ประธานคณะกรรมการประชาชน|Chairman of the People's Committee
rank|-|Đại tướng|พลเอก|General
rank|-|Thượng tướng|พลเอก|Senior General;Colonel General
rank|-|Trung tướng|พลโท|Lieutenant General
rank|-|Thiếu tướng|พลตรี|Major General
rank|-|Chuẩn tướng|พลจัตวา|Brigadier General
rank|-|Đại tá|พันเอกพิเศษ;พันเอก|Senior Colonel;Colonel
rank|-|Thượng tá|พันโท|Lieutenant Colonel;Senior Lieutenant Colonel
rank|-|Trung tá|พันโท|Lieutenant Colonel
rank|-|Thiếu tá|พันตรี|Major
rank|-|Đại úy|ร้อยเอก|Captain
rank|-|Thượng úy|ร้อยโท|Senior Lieutenant
rank|-|Trung úy|ร้อยโท|Lieutenant;First Lieutenant
rank|-|Thiếu úy|ร้อยตรี|Second Lieutenant;Sub-Lieutenant
rank|TH|Đại tướng Cảnh sát|พลตำรวจเอก;พล.ต.อ.|Police General;Pol. Gen.
rank|TH|Trung tướng Cảnh sát|พลตำรวจโท;พล.ต.ท.|Police Lieutenant General;Pol. Lt. Gen.
rank|TH|Thiếu tướng Cảnh sát|พลตำรวจตรี;พล.ต.ต.|Police Major General;Pol. Maj. Gen.
rank|TH|Đại tá Cảnh sát|พันตำรวจเอก;พ.ต.อ.|Police Colonel;Pol. Col.
rank|TH|Trung tá Cảnh sát|พันตำรวจโท;พ.ต.ท.|Police Lieutenant Colonel;Pol. Lt. Col.
rank|TH|Thiếu tá Cảnh sát|พันตำรวจตรี;พ.ต.ต.|Police Major;Pol. Maj.
rank|TH|Đại úy Cảnh sát|ร้อยตำรวจเอก;ร.ต.อ.|Police Captain;Pol. Capt.
rank|-|Đô đốc|พลเรือเอก;พล.ร.อ.|Admiral
rank|-|Phó Đô đốc|พลเรือโท;พล.ร.ท.|Vice Admiral
rank|-|Chuẩn Đô đốc|พลเรือตรี;พล.ร.ต.|Rear Admiral
rank|TH|Đại tướng Không quân|พลอากาศเอก;พล.อ.อ.|Air Chief Marshal
rank|TH|Trung tướng Không quân|พลอากาศโท|Air Marshal
`

export type OfficeKind = 'ministry' | 'organ' | 'force' | 'office' | 'rank'

export interface Office {
  readonly kind: OfficeKind
  /** ISO 3166 of the state whose office it is; absent where both have it. */
  readonly state?: 'VN' | 'TH'
  readonly vi: readonly string[]
  readonly th: readonly string[]
  readonly en: readonly string[]
}

const KINDS: readonly OfficeKind[] = ['ministry', 'organ', 'force', 'office', 'rank']

const readOffice = (row: string): readonly Office[] => {
  const [kind, state, vi = '', th = '', en = ''] = row.split('|')
  const known = KINDS.find((one) => one === kind)
  if (known === undefined) return []
  const names = { vi: vi.split(';'), th: th.split(';'), en: en.split(';') }
  return [{ kind: known, ...(state === 'VN' || state === 'TH' ? { state } : {}), ...names }]
}

export const OFFICES: readonly Office[] = ROWS.trim().split('\n').flatMap(readOffice)
