/**
 * Places known under names that no rule gives: old names, names by meaning, names the Chinese write by sound.
 *
 * A row is one place: Vietnamese | Thai | Chinese | English or RTGS; several names of one script are parted by `;`,
 * the usual one first; `-` where we know none or the rules give it. Viet Nam: the 63 provinces and cities of before
 * July 2025, their seats, and the towns that documents name. Thailand: the 77 provinces.
 *
 * Sources: the lists of administrative units of the General Statistics Office of Viet Nam and of the Department of
 * Provincial Administration of Thailand; Thai and Chinese names compiled by hand from general knowledge. The Chinese
 * names of the 63 provinces and of their seats were checked against http://zgdict.com/index/dict/detail?id=4284 and a
 * second list; those of Thailand and the Thai names were not checked against a list.
 */
const VIET_NAM = `
Hà Nội|ฮานอย;ห่าโหน่ย|河內|Hanoi;Ha Noi
Thành phố Hồ Chí Minh;Hồ Chí Minh;Sài Gòn|โฮจิมินห์ซิตี;นครโฮจิมินห์;โฮจิมินห์;ไซ่ง่อน;ไซง่อน|胡志明市;胡志明;西貢;柴棍|Ho Chi Minh City;Saigon
Huế;Thừa Thiên Huế;Thừa Thiên - Huế|เว้;เถื่อเทียน-เว้|順化;承天順化|Hue
Đà Nẵng|ดานัง;ด่าหนัง|峴港;沱㶞|Da Nang;Danang;Tourane
Hải Phòng|ไฮฟอง|海防|Haiphong
Cần Thơ|เกิ่นเทอ|芹苴|Can Tho
Nha Trang|ญาจาง;นาตรัง|芽莊|Nha Trang
Đà Lạt|ดาลัด;ด่าหลัต|大叻|Dalat
Vũng Tàu|หวุงเต่า;วุงเตา|頭頓|Vung Tau;Cap Saint Jacques
Bà Rịa - Vũng Tàu;Bà Rịa Vũng Tàu|บ่าเสียะ-หวุงเต่า|巴地頭頓;婆地頭頓|-
Bà Rịa|บ่าเสียะ|巴地;婆地|-
Biên Hòa|เบียนฮหว่า|邊和|Bien Hoa
Buôn Ma Thuột;Buôn Mê Thuột|บวนมาถวด;บวนมาถวต|邦美蜀;班美蜀|Ban Me Thuot
Pleiku|เปลย์กู;เปลกู|波來古;百里居|Pleiku
Kon Tum|กอนตูม|崑嵩;昆嵩|Kontum
Đắk Lắk|ดั๊กลัก|多樂;得樂|Dak Lak;Darlac
Đắk Nông|ดั๊กนง|得農|Dak Nong
Gia Lai|ซาลาย;ยาลาย|嘉萊|-
Lâm Đồng|เลิมด่ง|林同|-
Gia Nghĩa|ซาเหงีย|嘉義|-
Bảo Lộc|บ๋าวหลก|保祿|-
Cà Mau|ก่าเมา|金甌|Ca Mau
Bạc Liêu|บักเลียว|薄遼;薄寮|-
Sóc Trăng|ซ้อกจัง;ซ็อกจัง|朔莊;蓄臻;滀臻|-
Trà Vinh|จ่าวิญ|茶榮|-
Vĩnh Long|หวิญล็อง|永隆|-
Bến Tre|เบ๊นแจ|檳椥;檳知|-
Tiền Giang|เตี่ยนซาง|前江|-
Mỹ Tho|หมีทอ|美萩;美湫|-
Long An|ล็องอาน|隆安|-
Tân An|เตินอาน|新安|-
Đồng Tháp|ด่งท้าป|同塔|-
Cao Lãnh|กาวหลัญ|高嶺|-
Sa Đéc|ซาแด๊ก|沙的;沙瀝|Sadec
An Giang|อานซาง|安江|-
Long Xuyên|ล็องเซวียน|龍川|-
Châu Đốc|เจิวด๊ก|朱篤|Chau Doc
Kiên Giang|เกียนซาง|堅江;建江|-
Rạch Giá|สักซ้า|迪石;瀝架|-
Hà Tiên|ห่าเตียน|河仙|-
Phú Quốc|ฟู้กว๊ก;ฟูก๊วก|富國|Phu Quoc
Côn Đảo|โกนด๋าว|崑島|Con Dao;Poulo Condore
Hậu Giang|เหิ่วซาง|後江|-
Vị Thanh|หวิทัญ|渭清|-
Tây Ninh|เต็ยนิญ|西寧|-
Bình Phước|บิ่ญเฟื้อก|平福|-
Đồng Xoài|ด่งสว่าย|同帥;同帅|-
Bình Dương|บิ่ญเซือง|平陽|-
Thủ Dầu Một|ถูเสิ่วหมต|土龍木|Thu Dau Mot
Đồng Nai|ด่งนาย|同奈|-
Long Khánh|ล็องคั้ญ|隆慶|-
Ninh Thuận|นิญถ่วน|寧順|-
Phan Rang - Tháp Chàm;Phan Rang|ฟานซาง-ท้าปจ่าม|潘郎塔占;潘郎-塔占;藩朗|Phan Rang
Bình Thuận|บิ่ญถ่วน|平順|-
Phan Thiết|ฟานเที้ยต|潘切;藩切|Phan Thiet
Khánh Hòa|คั้ญฮหว่า|慶和|-
Cam Ranh|กามซัญ|金蘭|Cam Ranh
Phú Yên|ฟู้เอียน|富安|-
Tuy Hòa|ตวีฮหว่า|綏和|-
Bình Định|บิ่ญดิ่ญ|平定|-
Quy Nhơn|กวีเญิน|歸仁|Qui Nhon
Quảng Ngãi|กว๋างหงาย|廣義|-
Quảng Nam|กว๋างนาม;กวางนาม|廣南|-
Tam Kỳ|ตามกี่|三岐|-
Hội An|โห่ยอาน;ฮอยอัน|會安|Hoi An;Faifo
Quảng Trị|กว๋างจิ;กวางตรี|廣治|-
Đông Hà|ดงห่า|東河|-
Quảng Bình|กว๋างบิ่ญ|廣平|-
Đồng Hới|ด่งเฮ้ย|洞海;同海|-
Hà Tĩnh|ห่าติ๋ญ|河靜|-
Nghệ An|เหงะอาน|乂安;義安|Nghe An
Vinh|วิญ|榮市;榮;荣|-
Thanh Hóa|ทัญฮว้า|清化|-
Sầm Sơn|เสิ่มเซิน|岑山|-
Ninh Bình|นิญบิ่ญ|寧平|-
Tam Điệp|ตามเดียป|三疊|-
Nam Định|นามดิ่ญ|南定|-
Thái Bình|ท้ายบิ่ญ|太平|-
Hà Nam|ห่านาม|河南|-
Phủ Lý|ฝูลี้|府里|-
Hưng Yên|ฮึงเอียน|興安|-
Hải Dương|หายเซือง|海陽|-
Bắc Ninh|บั๊กนิญ|北寧|-
Bắc Giang|บั๊กซาง|北江|-
Vĩnh Phúc|หวิญฟุก|永福|-
Vĩnh Yên|หวิญเอียน|永安|-
Phúc Yên|ฟุกเอียน|福安|-
Phú Thọ|ฟู้เถาะ|富壽|-
Việt Trì|เหวียตจี่|越池|-
Thái Nguyên|ท้ายเงวียน|太原|-
Bắc Kạn;Bắc Cạn|บั๊กกั่น|北𣴓;北浒;北件;北干|Bac Kan
Cao Bằng|กาวบั่ง|高平|-
Lạng Sơn|หลั่งเซิน|諒山|Lang Son
Quảng Ninh|กว๋างนิญ|廣寧|-
Hạ Long|หะล็อง;ฮาลอง|下龍|Ha Long
Móng Cái|ม้องก๊าย|芒街|Mong Cai
Cẩm Phả|เกิ๋มฝา|錦普|-
Uông Bí|อวงบี๊|汪秘|-
Hà Giang|ห่าซาง|河江;河楊|-
Tuyên Quang|เตวียนกวาง|宣光|-
Lào Cai;Lao Cai|หล่าวกาย|老街|Lao Cai
Sa Pa|ซาปา|沙壩;沙巴|Sapa
Yên Bái|เอียนบ๊าย|安沛|-
Lai Châu|ลายเจิว|萊州|-
Sơn La|เซินลา|山羅|-
Điện Biên|เดี่ยนเบียน|奠邊|-
Điện Biên Phủ|เดียนเบียนฟู;เดี่ยนเบียนฝู|奠邊府|Dien Bien Phu
Mường Lay|เหมื่องลัย|芒萊;孟萊|-
Hòa Bình|ฮหว่าบิ่ญ|和平|-
Sơn Tây|เซินเต็ย|山西|-
Hà Đông|ห่าดง|河東|-
Gò Công|ก่อกง|鵝貢|-
Cửa Lò|เกื๋อหล่อ|爐門|-
Nội Bài|โหน่ยบ่าย|內排|Noi Bai
Tân Sơn Nhất|เตินเซินเญิ้ต|新山一|Tan Son Nhat
Cổ Loa|โก๋ลวา|古螺|-
Củ Chi|กู๋จี|古芝;糾支|Cu Chi
Chợ Lớn|เจอะเลิ้น;โชลอง|堤岸|Cholon
Mỹ Lai|หมีลาย|美萊|My Lai
Mỹ Sơn|หมีเซิน|美山|-
Phong Nha|ฟ็องญา|風牙|-
Hoàng Sa|ฮหว่างซา|黃沙;西沙|Paracel
Trường Sa|เจื่องซา|長沙;南沙|Spratly
Biển Đông|ทะเลจีนใต้|南海;東海|South China Sea;East Sea
Việt Nam|เวียดนาม;เหวียดนาม|越南|Viet Nam;Vietnam
Thái Lan|ไทย;ประเทศไทย|泰國|Thailand
`

const THAILAND = `
Băng Cốc;Bangkok|กรุงเทพมหานคร;กรุงเทพ;กรุงเทพฯ|曼谷|Bangkok;Krung Thep Maha Nakhon
Xiêng Mai;Chiềng Mai;Chiang Mai|เชียงใหม่|清邁|Chiang Mai;Chiengmai
Chiềng Rai;Chiang Rai|เชียงราย|清萊|Chiang Rai
Phuket;Phu Kẹt|ภูเก็ต|普吉|Phuket
Pattaya|พัทยา|芭提雅;芭達雅|Pattaya
A-dút-thay-a;Ayutthaya|พระนครศรีอยุธยา;อยุธยา|大城;阿瑜陀耶|Phra Nakhon Si Ayutthaya;Ayutthaya
Cò Rạt;Nakhon Ratchasima|นครราชสีมา;โคราช|呵叻;那空叻差是瑪|Nakhon Ratchasima;Korat
Khon Kaen;Khỏn Kèn|ขอนแก่น|孔敬|Khon Kaen
Udon Thani;U-đon;Uđon Thani|อุดรธานี|烏隆他尼;烏隆|Udon Thani
Ubon Ratchathani;U-bon|อุบลราชธานี|烏汶;烏汶叻差他尼|Ubon Ratchathani
Nong Khai;Noỏng Khai|หนองคาย|廊開|Nong Khai
Nakhon Phanom;Na-khon Pha-nôm|นครพนม|那空拍儂;那空帕農|Nakhon Phanom
Mukdahan;Múc-đa-hán|มุกดาหาร|莫達漢;穆達漢|Mukdahan
Sakon Nakhon;Sa-kôn Na-khon|สกลนคร|色軍;沙功那空|Sakon Nakhon
-|กระบี่|甲米|Krabi
-|กาญจนบุรี|北碧;干乍那武里|Kanchanaburi
-|กาฬสินธุ์|加拉信|Kalasin
-|กำแพงเพชร|甘烹碧|Kamphaeng Phet
-|จันทบุรี|尖竹汶;莊他武里|Chanthaburi
-|ฉะเชิงเทรา|北柳;差春騷|Chachoengsao
-|ชลบุรี|春武里|Chon Buri;Chonburi
-|ชัยนาท|猜納|Chai Nat;Chainat
-|ชัยภูมิ|猜也蓬;猜耶蓬|Chaiyaphum
-|ชุมพร|春蓬;尖噴|Chumphon
-|ตรัง|董里|Trang
-|ตราด|達叻;桐艾|Trat
-|ตาก|達府;來興|Tak
-|นครนายก|那空那育;坤西育|Nakhon Nayok
-|นครปฐม|佛統;那空巴統|Nakhon Pathom
-|นครศรีธรรมราช|洛坤;那空是貪瑪叻|Nakhon Si Thammarat
-|นครสวรรค์|北欖坡;那空沙旺|Nakhon Sawan
-|นนทบุรี|暖武里;喃他武里|Nonthaburi
-|นราธิวาส|陶公;那拉提瓦|Narathiwat
-|น่าน|難府;楠府|Nan
-|บึงกาฬ|汶干;汶甘|Bueng Kan
-|บุรีรัมย์|武里南|Buri Ram;Buriram
-|ปทุมธานี|巴吞他尼|Pathum Thani
-|ประจวบคีรีขันธ์|巴蜀;班武里|Prachuap Khiri Khan
-|ปราจีนบุรี|巴真武里|Prachin Buri;Prachinburi
-|ปัตตานี|北大年|Pattani
-|พะเยา|帕夭;碧瑤|Phayao
-|พังงา|攀牙|Phangnga;Phang Nga
-|พัทลุง|博他侖;高頭廊|Phatthalung
-|พิจิตร|披集|Phichit
-|พิษณุโลก|彭世洛|Phitsanulok
-|เพชรบุรี|碧武里;佛丕|Phetchaburi
-|เพชรบูรณ์|碧差汶|Phetchabun
-|แพร่|帕府|Phrae
-|มหาสารคาม|瑪哈沙拉堪|Maha Sarakham
-|แม่ฮ่องสอน|夜豐頌;湄宏順|Mae Hong Son
-|ยโสธร|益梭通|Yasothon
-|ยะลา|也拉;惹拉|Yala
-|ร้อยเอ็ด|黎逸|Roi Et
-|ระนอง|拉廊|Ranong
-|ระยอง|羅勇|Rayong
-|ราชบุรี|叻丕;叻武里|Ratchaburi
-|ลพบุรี|華富里|Lop Buri;Lopburi
-|ลำปาง|南邦|Lampang
-|ลำพูน|南奔|Lamphun
-|เลย|黎府|Loei
-|ศรีสะเกษ|四色菊|Si Sa Ket;Sisaket
-|สงขลา|宋卡|Songkhla
-|สตูล|沙敦|Satun
-|สมุทรปราการ|北欖;沙沒巴干|Samut Prakan
-|สมุทรสงคราม|夜功;沙沒頌堪|Samut Songkhram
-|สมุทรสาคร|龍仔厝;沙沒沙空|Samut Sakhon
-|สระแก้ว|沙繳|Sa Kaeo
-|สระบุรี|北標;沙拉武里|Saraburi
-|สิงห์บุรี|信武里|Sing Buri
-|สุโขทัย|素可泰|Sukhothai
-|สุพรรณบุรี|素攀;素攀武里|Suphan Buri
-|สุราษฎร์ธานี|素叻他尼;素叻|Surat Thani
-|สุรินทร์|素林;素輦|Surin
-|หนองบัวลำภู|廊磨喃蒲;廊莫那浦|Nong Bua Lam Phu
-|อ่างทอง|紅統;安通|Ang Thong
-|อำนาจเจริญ|安納乍能|Amnat Charoen
-|อุตรดิตถ์|程逸|Uttaradit
-|อุทัยธานี|烏泰他尼;色梗港|Uthai Thani
`

export interface Place {
  readonly vi: readonly string[]
  readonly th: readonly string[]
  readonly zh: readonly string[]
  readonly latin: readonly string[]
}

const namesIn = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell === '-' ? [] : cell.split(';')

export const PLACES: readonly Place[] = [VIET_NAM, THAILAND].flatMap((table) =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [vi, th, zh, latin] = row.split('|')
      return { vi: namesIn(vi), th: namesIn(th), zh: namesIn(zh), latin: namesIn(latin) }
    }),
)
