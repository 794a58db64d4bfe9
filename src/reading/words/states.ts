/**
 * States as reports name them, by ISO 3166-1 code: short, long and adjectival forms, and cities (capitals and seats of
 * meetings) with their Thai and Vietnamese exonyms. Compiled by hand from general knowledge; to be checked against
 * Unicode CLDR (territory names), UNTERM (official long forms) and UN/LOCODE (cities).
 */
import { type CueTable, phrasesOf } from '../cue-finder.ts'

export interface StateWords {
  readonly code: string
  readonly names: string
  /** Places that lie in it. */
  readonly places: string
}

export const states: readonly StateWords[] = [
  {
    code: 'VN',
    names: `việt nam | viet nam | vietnam | vietnamese | cộng hòa xã hội chủ nghĩa việt nam | phía việt nam | เวียดนาม | สาธารณรัฐสังคมนิยมเวียดนาม | socialist republic of vietnam | socialist republic of viet nam`,
    places: `hà nội | hanoi | ha noi | ฮานอย | đà nẵng | da nang | ดานัง | thành phố hồ chí minh | tp. hồ chí minh | tp hồ chí minh | tp.hcm | tphcm | ho chi minh city | โฮจิมินห์ | นครโฮจิมินห์ | huế | hue | เว้ | hải phòng | hai phong | ไฮฟอง | quảng ninh | hạ long | ha long | nha trang | khánh hòa | đà lạt | lâm đồng | cần thơ | can tho | nghệ an | vinh | thanh hóa | thanh hoa | quảng trị | quảng bình | hà tĩnh | phú quốc | kiên giang | an giang | tây ninh | gia lai | kon tum | đắk lắk | bình dương | đồng nai | bà rịa - vũng tàu | vũng tàu | lạng sơn | lào cai | cao bằng | điện biên | sơn la | ninh bình | nam định | bắc ninh | phủ chủ tịch | văn phòng chính phủ | trụ sở chính phủ | nhà quốc hội | trụ sở trung ương đảng | ทำเนียบรัฐบาลเวียดนาม`,
  },
  {
    code: 'TH',
    names: `thái lan | thailand | thai | thái | ไทย | ประเทศไทย | ราชอาณาจักรไทย | kingdom of thailand | vương quốc thái lan | phía thái lan | royal thai`,
    places: `bangkok | băng cốc | băng-cốc | กรุงเทพ | กรุงเทพฯ | กรุงเทพมหานคร | กทม. | chiang mai | chiang rai | เชียงใหม่ | เชียงราย | phuket | ภูเก็ต | pattaya | พัทยา | ชลบุรี | chonburi | khon kaen | ขอนแก่น | udon thani | อุดรธานี | nakhon phanom | นครพนม | nong khai | หนองคาย | มุกดาหาร | mukdahan | ubon ratchathani | อุบลราชธานี | songkhla | สงขลา | หาดใหญ่ | hat yai | ระยอง | rayong | trat | ตราด | จันทบุรี | chanthaburi | สระแก้ว | sa kaeo | ตาก | แม่สอด | mae sot | สุรินทร์ | surin | บุรีรัมย์ | buriram | ศรีสะเกษ | hua hin | หัวหิน | นนทบุรี | nonthaburi | ปทุมธานี | พระนครศรีอยุธยา | กาญจนบุรี | ระนอง | ประจวบคีรีขันธ์ | government house | thai khu fah building | ทำเนียบรัฐบาล | ตึกไทยคู่ฟ้า | ตึกสันติไมตรี | ศาลาว่าการกลาโหม | กระทรวงการต่างประเทศ | กระทรวงกลาโหม | กระทรวงมหาดไทย | สำนักงานตำรวจแห่งชาติ | อาคารรัฐสภา | กระทรวงแรงงาน | กระทรวงยุติธรรม | สำนักงาน ป.ป.ส.`,
  },
  {
    code: 'LA',
    names: `lào | lao | laos | lao pdr | lao people's democratic republic | cộng hòa dân chủ nhân dân lào | ลาว | สปป.ลาว | สปป. ลาว | สปป ลาว | สาธารณรัฐประชาธิปไตยประชาชนลาว`,
    places: `viêng chăn | vientiane | เวียงจันทน์ | นครหลวงเวียงจันทน์ | luang prabang | luông pha băng | หลวงพระบาง | savannakhet | สะหวันนะเขต | สะหวันนะเขด | champasak | จำปาสัก | pakse | ปากเซ`,
  },
  {
    code: 'KH',
    names: `campuchia | cam-pu-chia | cambodia | cambodian | vương quốc campuchia | kingdom of cambodia | กัมพูชา | ราชอาณาจักรกัมพูชา`,
    places: `peace palace | cung hòa bình | วิมานสันติภาพ | phnôm pênh | phnom penh | phnom-penh | พนมเปญ | siem reap | xiêm riệp | เสียมราฐ | เสียมเรียบ | battambang | พระตะบอง | poipet | ปอยเปต | เกาะกง | koh kong | sihanoukville | สีหนุวิลล์`,
  },
  {
    code: 'MM',
    names: `myanmar | mi-an-ma | mianma | myanmar's | สหภาพเมียนมา | เมียนมา | เมียนมาร์ | พม่า | สาธารณรัฐแห่งสหภาพเมียนมา | republic of the union of myanmar`,
    places: `nay pyi taw | naypyidaw | naypyitaw | เนปิดอว์ | เนปยีดอ | yangon | ย่างกุ้ง | tachileik | ท่าขี้เหล็ก | เมียวดี`,
  },
  {
    code: 'MY',
    names: `malaysia | malaysian | ma-lai-xi-a | มาเลเซีย | สหพันธรัฐมาเลเซีย`,
    places: `perdana putra | seri perdana | wisma putra | kuala lumpur | cu-a-la lăm-pơ | กัวลาลัมเปอร์ | putrajaya | ปุตราจายา | penang | ปีนัง | langkawi | ลังกาวี | kelantan | กลันตัน | johor | kota kinabalu`,
  },
  {
    code: 'ID',
    names: `indonesia | indonesian | in-đô-nê-xi-a | อินโดนีเซีย | สาธารณรัฐอินโดนีเซีย | republic of indonesia`,
    places: `istana merdeka | istana negara jakarta | jakarta | gia-các-ta | จาการ์ตา | bali | บาหลี | bandung | surabaya | yogyakarta | labuan bajo`,
  },
  {
    code: 'PH',
    names: `philippines | philippine | phi-líp-pin | phi-li-pin | ฟิลิปปินส์ | สาธารณรัฐฟิลิปปินส์ | republic of the philippines`,
    places: `malacañang | malacanang | manila | ma-ni-la | มะนิลา | cebu | เซบู | davao | clark`,
  },
  {
    code: 'SG',
    names: `singapore | singaporean | xinh-ga-po | xin-ga-po | สิงคโปร์ | สาธารณรัฐสิงคโปร์ | republic of singapore`,
    places: `shangri-la | istana`,
  },
  {
    code: 'BN',
    names: `brunei | brunei darussalam | bru-nây | bruneian | บรูไน | บรูไนดารุสซาลาม | เนการาบรูไนดารุสซาลาม`,
    places: `bandar seri begawan | บันดาร์เสรีเบกาวัน`,
  },
  {
    code: 'TL',
    names: `timor-leste | đông timor | ติมอร์-เลสเต | ติมอร์เลสเต`,
    places: `dili | ดิลี`,
  },
  {
    code: 'CN',
    names: `trung quốc | china | chinese | ฝ่ายจีน | จีน | สาธารณรัฐประชาชนจีน | people's republic of china | cộng hòa nhân dân trung hoa`,
    places: `bắc kinh | beijing | ปักกิ่ง | thượng hải | shanghai | เซี่ยงไฮ้ | côn minh | kunming | คุนหมิง | quảng châu | guangzhou | กวางโจว | nam ninh | nanning | หนานหนิง | quảng tây | guangxi | vân nam | yunnan | ยูนนาน | hong kong | hồng kông | ฮ่องกง | hải nam | boao | เซินเจิ้น`,
  },
  {
    code: 'JP',
    names: `nhật bản | nhật | japan | japanese | ญี่ปุ่น | ประเทศญี่ปุ่น`,
    places: `tokyo | tô-ky-ô | โตเกียว | osaka | โอซากา | kyoto | เกียวโต`,
  },
  {
    code: 'KR',
    names: `hàn quốc | republic of korea | south korea | korea | korean | rok | เกาหลีใต้ | เกาหลี | สาธารณรัฐเกาหลี`,
    places: `seoul | xơ-un | โซล | busan | ปูซาน`,
  },
  {
    code: 'KP',
    names: `triều tiên | democratic people's republic of korea | dprk | north korea | เกาหลีเหนือ`,
    places: `bình nhưỡng | pyongyang | เปียงยาง`,
  },
  {
    code: 'IN',
    names: `ấn độ | india | indian | อินเดีย | สาธารณรัฐอินเดีย | republic of india`,
    places: `hyderabad house | new delhi | niu đê-li | นิวเดลี | mumbai`,
  },
  {
    code: 'AU',
    names: `australia | australian | úc | ô-xtrây-li-a | ออสเตรเลีย | เครือรัฐออสเตรเลีย`,
    places: `canberra | แคนเบอร์รา | sydney | ซิดนีย์ | melbourne | เมลเบิร์น`,
  },
  { code: 'NZ', names: `new zealand | niu di-lân | นิวซีแลนด์`, places: `wellington | เวลลิงตัน | auckland` },
  {
    code: 'US',
    names: `hoa kỳ | mỹ | united states | united states of america | u.s. | usa | american | สหรัฐ | สหรัฐฯ | สหรัฐอเมริกา | อเมริกา`,
    places: `washington | washington d.c. | oa-sinh-tơn | วอชิงตัน | new york | นิวยอร์ก | hawaii | ฮาวาย | white house`,
  },
  {
    code: 'GB',
    names: `vương quốc anh | united kingdom | uk | british | britain | สหราชอาณาจักร | อังกฤษ`,
    places: `london | luân đôn | ลอนดอน`,
  },
  { code: 'FR', names: `pháp | france | french | ฝรั่งเศส`, places: `paris | pa-ri | ปารีส` },
  { code: 'DE', names: `đức | germany | german | เยอรมนี | เยอรมัน`, places: `berlin | béc-lin | เบอร์ลิน` },
  {
    code: 'RU',
    names: `liên bang nga | nga | russia | russian federation | russian | รัสเซีย | สหพันธรัฐรัสเซีย`,
    places: `moscow | moskva | mát-xcơ-va | มอสโก | vladivostok`,
  },
  { code: 'IL', names: `israel | i-xra-en | อิสราเอล`, places: `jerusalem | tel aviv` },
  { code: 'CA', names: `canada | ca-na-đa | แคนาดา | canadian`, places: `ottawa | ออตตาวา` },
  { code: 'BD', names: `bangladesh | băng-la-đét | บังกลาเทศ`, places: `dhaka | ธากา` },
  { code: 'LK', names: `sri lanka | xri lan-ca | ศรีลังกา`, places: `colombo | โคลัมโบ` },
  { code: 'NP', names: `nepal | nê-pan | เนปาล`, places: `kathmandu | กาฐมาณฑุ` },
  { code: 'PK', names: `pakistan | pa-ki-xtan | ปากีสถาน`, places: `islamabad` },
  { code: 'CU', names: `cuba | cu-ba | คิวบา`, places: `la habana | havana` },
  { code: 'IR', names: `iran | อิหร่าน`, places: `tehran | เตหะราน` },
  {
    code: 'SA',
    names: `saudi arabia | ả-rập xê-út | ả rập xê út | ซาอุดีอาระเบีย | kingdom of saudi arabia`,
    places: `riyadh | ริยาด`,
  },
  { code: 'AE', names: `uae | united arab emirates | สหรัฐอาหรับเอมิเรตส์`, places: `abu dhabi | dubai | ดูไบ` },
  { code: 'MN', names: `mông cổ | mongolia | มองโกเลีย`, places: `ulaanbaatar` },
  { code: 'IT', names: `italy | italia | ý | อิตาลี`, places: `rome | roma | โรม` },
  { code: 'NL', names: `hà lan | netherlands | เนเธอร์แลนด์`, places: `the hague | amsterdam` },
  {
    code: 'CH',
    names: `thụy sĩ | switzerland | สวิตเซอร์แลนด์`,
    places: `geneva | giơ-ne-vơ | เจนีวา | davos | ดาวอส | bern`,
  },
]

/** Cue table with `state.XX` for names and `place.XX` for places in it. */
export const stateCues: CueTable = Object.fromEntries(
  states.flatMap((s) => [
    [`state.${s.code}`, s.names],
    [`place.${s.code}`, s.places],
  ]),
)

/** What looks like a state and is none: news agencies, geographic names, words that contain one. */
export const stateLookalikes: CueTable = {
  block: `south china sea | biển đông trung quốc | thai baht | ไทยพีบีเอส | ไทยคู่ฟ้า | ไทยรัฐ | ประเทศเพื่อนบ้าน | new york times | thái bình dương | thái nguyên | thái bình | thanh niên | vietnam airlines | thai airways | gulf of thailand | vịnh thái lan | อ่าวไทย | ทะเลจีนใต้ | ภาษาไทย | มหาดไทย | อินโดจีน | อินโด-แปซิฟิก | ไทยแลนด์`,
}

export const stateCodes: readonly string[] = states.map((s) => s.code)

export const namesOfState = (code: string): string[] =>
  phrasesOf(states.find((s) => s.code === code)?.names ?? '')
