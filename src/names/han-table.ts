/**
 * Han characters by Mandarin sound and Sino-Vietnamese reading: 14,429 characters, 5,169 pairs of sounds.
 *
 * A line is one pinyin syllable without tone (`v` for ü), then `reading:characters` for each Vietnamese reading.
 * Slashes part the characters: in daily use (Unihan kHanyuPinlu) / in the general standard list (kTGHZ2013) or a
 * variant of one / others / rare readings. A second reading, Vietnamese or Mandarin, stands one list further.
 *
 * Sources: hanviet-pinyin-wordlist as packed in hanviet-pinyin-words 2.1.7, and Unihan 15.0 (kVietnamese, kMandarin,
 * kSimplifiedVariant, kTraditionalVariant).
 *
 * hanviet-pinyin-words: Copyright (c) 2024 Phong Phan. Permission is hereby granted, free of charge, to any person
 * obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software
 * without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute,
 * sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so,
 * subject to the following conditions: The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
 * EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE
 * AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
 * SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 *
 * Unihan: Copyright © 1991–2022 Unicode, Inc. All rights reserved. Distributed under the Terms of Use in
 * https://www.unicode.org/copyright.html.
 */
export const HAN_TABLE = `
a a:啊阿/呵嗄锕 à://啊
ai ai:挨哎哀埃/唉鎄锿/娭捱 cai://磑硙 hãy:///唉 ngai:癌/皚皑/敱騃 ngại:礙碍/閡 ngải:/艾 nhai://啀 nhay:///捱 ách:/嗌 ái:愛藹爱蔼/噯嬡曖璦靉叆嗳嫒暧瑷/僾壒薆 áy://懓/噯曖 ưởi:///餲 ải:矮隘/噯靄毐欸嗳霭/嗌
an am:鵪鹌/垵埯庵盦諳谙/馣菴 an:安氨/銨桉铵/媕 ang:///垵 duyên://案 em://俺 ngan:///豻 ngàm://啽 ngàn://岸 ngạn:岸/犴/豻 yêm:俺//揞 yên:/鞍/鞌 ám:暗//晻闇 án:按案/鮟 át:/胺 âm://萻 úm:/唵 ươn:///胺 ảm:黯 ẵm:///揞
ang khảng:/骯肮 ngang:昂/卬/枊 áng:/盎
ao ao:凹/坳鏖 húc:///拗 ngao:熬/嗷翱嶅廒獒璈聱螯遨鏊鰲敖鳌/爊翺摮隞鼇謷獓 ngào:///敖 ngáo:///獓 ngạo:傲/奡驁骜 áo:襖袄/拗懊嶴岙/墺奧奥 êu://㕭 úc:/澳 ảo:/媼奧奥媪/抝/懊 ấu://柪
ba ba:罷爸吧巴笆罢/耙疤粑芭蚆/杷豝 bá:叭壩霸坝/伯灞/耙覇弝欛 bái:扒 bát:八/捌朳鲅/鮁 bã://把 bãi:罷罢 bóc:/扒 bạt:拔/跋魃/犮軷茇 bả:把/鈀靶钯 bắt://扒 bịt:///捌 bớt://叭 bừa:///耙 khạp://峇 khịt:///耙 ngoắt://釟 nhíp:///釟 và://吧
bai bài:擺摆 bách:柏百/伯佰/栢 bái:拜/唄呗/拝 bãi:/捭/襬猈䙓 bạch:白 bại:敗败/稗/粺韛 bẫy://擺 bẻ:掰 bới://㗑 bứa:///栢 vầu://百
ban ban:扳般扮搬班頒颁/攽瘢斑癍/斒 biện:辦瓣办 bàn://般 bán:半/絆绊/姅 bưng://搬 bạn:伴拌 bản:板版闆/扳昄鈑钣/舨 bận:///絆 bắn://拌 bẳn://扳怑 nửa:///姅 phản:/坂阪/岅 phẳng:///坂 ván://板
bang bang:幫梆邦帮//幇幚 banh:/浜/捠 bàng:傍//榜 báng:膀/謗谤 bương://梆 bạng:/蚌傍/蜯 bảng:榜膀綁磅绑/蒡鎊镑/牓髈 bổng:棒/玤 bựng://垹 vâng://邦 vổng://棒 xách://榜
bao bao:包/褒苞齙煲龅/勹襃 beo://豹 bào:胞/炮孢鮑鲍/鉋鑤铇 bác:/剝剥 báo:報豹报/趵 bâu://蚫 bão:抱飽饱//菢 bìu:///褓 bạc:薄雹 bạo:暴/瀑/儤虣 bảo:寶保堡宝/葆褓鴇鸨/寳緥 bộc:爆 vầu://笣
bei bi:悲碑/陂 buổi://貝 bái:狽狈 bê:///陂 bí:/糒 bôi:杯//桮盃 bại:/憊惫 bấc://苝 bắc:北 bẽ://㤳 bễ:///桮 bị:備被备/鞁鞴/俻僃 bối:唄背貝輩呗贝辈/褙鋇钡 bồi:/焙 bội:倍/背邶琲碚蓓悖/偝揹誖 bột:/孛 bụi:///蓓 bụt:///孛 ti:卑/椑 tí:/鐾 vùi:///焙 vối://梖
ben bôn:奔/犇錛贲锛/賁逩 bản:本/苯 bẩn://泍 bổn:/畚/夯 bộn:/坌 bỡn://㤓 phân:///坋 phấn:/坋 đần:笨
beng banh:/祊 bình://伻 bính:蹦/迸 băng:繃崩绷/嘣鏰镚/綳 bơm:泵 bạng:/甏 bằng:甭 bồng://埲 bổng:/琫/埄菶 muôn://閍 phụng:///菶
bi bi:比//屄 biết://柲 bè://佊 bì:/裨 bí:/賁鉍毖詖贔篦诐赑铋/閟贲/苾 bích:壁碧/璧襞 bút:筆笔 bật:/苾邲弼/拂駜 bặt:///弼 bẹ:///梐 bẽ://鄙 bế:閉闭/箅蓖嬖 bề://鎞 bễ:/髀 bệ:/坒狴陛薜/梐 bỉ:彼鄙/比吡秕/粃 bị://髲 bột:/荸 bức:逼/皕/偪楅湢/煏 bực:///愊 chủy:/匕 cời://碧 giẻ://幣 mụt:///荸 phỉ://疕 phức:/愎/愊煏 tia:///濞 tiết:/潷滗 tê:痹 tì:/婢舭萆/裨笓疪 tí:痺臂/庇畀庳 tích:/辟/躃躄 tất:必畢毕/嗶珌篳蓽觱蹕馝哔筚荜跸/咇怭飶驆 tẻ:///粃 tế:蔽//鷩 tễ:斃毙 tệ:幣币/弊敝/獘 tỉ:比/俾妣 tị:避鼻/濞 vuốt:///潷 đứt://畢
bian biêm:/砭 biên:編邊蝙编边/煸籩鯿笾鳊/猵辺邉 biếm:/貶贬/窆 biến:變遍变/抃/徧 biền://緶缏 biển:扁匾/萹碥蝙褊/稨藊 biện:辮辨辯辩辫/卞忭汴弁/艑汳釆 bìm:///砭 bẽn://惼 bện:///抃 phiên:/萹 tiên:鞭//箯 tiện:便 tân://獱 đãy:///砭
biao biêu:/藨 biểu:表錶/裱俵婊脿/褾飈飚 béo:///脿 bêu://標 bíu://㧼/裱 bưu:/彪驫骉/滮 hỏa://灬 phiêu:/摽鰾膘鳔/臕 phiếu:/摽 tiu:///鏢 tiêu:標标/杓熛鏢颮飆瀌鑣瘭镖镳飑飙/猋穮髟/麃 óng:///脿
bie ba:/鱉鳖/鼈 biết:癟瘪//別 biệt:憋別别/蹩/彆
bin binh://浜 biêng:///梹 bân:/彬斌豳邠 băn:///彬 bấn://鬂 tân:濱賓宾滨/鑌檳繽儐傧槟缤镔/梹璸瑸/蠙 tấn:/擯殯鬢摈殡鬓/髩 tần:/瀕濒 tẫn:/臏髕膑髌
bing beng:///鋲 binh:兵 biếng:///怲 bánh:餅饼 bình:/屏 bính:丙柄/摒/屏怲鉼餠/炳 bôn://栟 băng:冰//仌冫掤氷/絣 bảnh:///秉 bẩm:/稟禀 bệnh:病 bỉnh:/昺炳邴秉/昞鞞 kính://寎 lấp://鋲 rĩnh://眪 tinh:并 tính:併/並/倂/幷 tịnh:並//竝幷 đòng:///炳
bo ba:波/啵嶓菠 buột:///哱 bá:伯簸播/柏 bác:剝博駁搏膊剥驳/鎛镈/嚗愽餺駮髆馎 bách:/檗/柏 bát:撥拨/般砵缽襏钵袯/癶盋鉢 bóc://剝 bạc:舶/泊薄欂鉑亳箔铂/礡萡 bạch:/帛 bạt:/鈸钹 bả:跛 bặc:蔔/僰踣 bẹo://㩧 bọt:///浡渤 bốc://卜 bộc://襮 bột:勃脖/浡渤餑鵓哱饽鹁 bụt://侼 pha:玻 phiền:///蕃 phách://捭擘 phồn://蕃 vá://播 vác://搏 vọt://挬 vội:///踣
bu bó://抪 bô:/晡逋/餔 bõ://捕 bú:哺//咘 búa:///鈽 bạ:/簿 bất:不/钚/吥 bẫu:/瓿 bắt:捕 bỏ://悑 bố:怖布//佈鈽钸 bốc:/卜 bổ:補补 bộ:步部/埔蔀/餔篰歩 duệ://捗 kê:/卟 phô://哺 phốc:/醭 phụ:埠
ca sát:擦/嚓/礤 thát://攃 xát://擦/嚓
cai sai:猜 sái://縩 thái:采埰彩採菜/蔡/綵寀䌽 thải:踩/睬/跴倸 trài://裁 tài:才材纔裁財财
can sàn:/孱 tham:參参/驂骖/叅 thảm:慘惨/黲黪/憯朁 tuồm://慚 tàm:慚惭//蠶慙 tàn:殘残 tằm:蠶蚕 xan:餐//飡湌 xán:燦灿/粲璨 đêm://殘
cang sanh:/傖伧 sương:///凔 thương:倉艙蒼仓舱苍/滄鶬沧鸧 thảng:/倉仓 tàng:藏
cao thao:操//撡 tháo:操草糙//鄵 tháu:///艸 thảo:草//懆艸艹 tào:嘈槽/曹漕艚螬 tàu://槽/艚
ce sách:冊策册//筞䇲筴 trắc:側測侧测/惻恻/萴荝 tắc://畟 xí:廁厕//厠
cen rầm:///梣 sâm:/參参/嵾㟥 sầm:/岑梣涔
ceng thặng:蹭 tăng:/噌 tầng:層层 tằng:/嶒/曾曽 từng:曾
cha chắp://插 sai:差 sá:詫诧/侘 sái:/衩 sáp:插//揷臿 sát:察/剎鑔刹镲/詧 thọc://挿 tra:查/槎碴茬蹅/楂 trà:茶/搽 tráp:/鍤锸 xay:///槎 xoa:/杈叉/艖扠 xá:/奼汊垞姹 xòa:///汊 xóa:/岔
chai rầy://喍 sai:/差 sài:豺柴/儕侪 sách:拆 sái:/瘥蠆虿 sải:/茝 thoa:/釵钗
chan chiêm:/覘觇 chiến:顫颤 chờn:///廛 sam:攙搀//摻掺 siên:/梴 siểm:/諂谄/讇 sàm:饞馋/嶄巉讒鑱儳崭谗镵/嚵欃毚瀺磛 sàn:/潺/僝 sám:/懺忏 sạn:鏟铲/羼骣/丳 sảm://摲 sản:產产/剗囅滻蕆冁刬浐蒇/剷産 sọm://攙 sờn:///潺 thin:///忏 thiềm:/蟾 thiền:蟬蝉/禪澶禅/劖 thuyền:/嬋婵 thèm://饞 thản://儃 thềm://㙴 triền:纏缠/廛瀍躔/纒 xem://䀡 xiêm:/襜/幨 xiển:闡阐/嘽燀啴 xén://闡 xẻng:///剷
chang sướng:暢畅//韔 sưởng:敞/氅鬯昶 sượng:///惝 thường:償嘗常偿尝/嫦鱨鲿/嚐甞 thảng:/徜惝 tràng:場腸场肠//塲膓 trành:/倀伥 trướng:/悵怅 trường:場场/長萇苌长/塲镸 xuổng:///錩 xương:/昌猖菖閶鯧阊鲳/鼚錩锠 xướng:唱倡/娼 xưởng:廠//厰
chao sao:抄炒鈔钞//訬 siêu:超/弨怊 sào:巢//巣樔 sáo:/耖 sảo:吵 tiễu://勦 triều:朝/晁潮 trào:潮嘲//鼂 trác:/焯 tạch://㶤 tẹo:///勦
che chiếp:///呫 chải://扯 chỉ://尺 sách:/坼 triệt:徹撤彻/澈/屮 xa:車车/硨砗 xiết:/掣 xích:/尺 xả:扯//撦
chen chẩn:/縝//搷 chậm://踸 giẫy://䟢 kham:/諶谌 sâm:/綝琛郴/賝 sân:/嗔瞋 sấm:/讖谶 sấn:襯趁衬/疢齔櫬榇龀/儭趂 sẩm:/磣碜 thìn:/辰 thầm:忱/煁//諶 thần:晨臣/宸/茞辰 trân:///瞋 tròm://沉 trầm:沉//沈 trần:塵陳尘陈//蔯 xin:///嗔 xứng:/稱称 đâm://鈂 đắm:///沈
cheng chanh:///橙 chĩnh:///埕 chường://悜 chống:撐撑 chừng:///澄 dềnh://挰 ranh://棦 rình://侱 sanh:/鐺檉牚瞠蟶柽蛏铛/橕 sính:/逞騁骋 sắng://䕝 thành:成誠城诚/宬/郕 thình:/盛 thăng:/塍/堘 thạnh://晟 thặng://乘 thịnh:/晟 thừa:乘承/丞/乗椉 tranh:/棖琤橙枨/朾 trinh:/赬赪/頳 trình:呈程/埕裎酲珵 trường:///棖 trừng:懲惩/澂澄 xành:///酲 xênh://撑 xưng:稱称/偁/爯 xứng:稱秤称
chi chuối://荎 chọi:///跮 cật:吃 di://袲 dạ:/胣 hi:/絺瓻 khiết://喫 khật://吃 khịt:///喫 li:/螭漦 rợp://雴 si:蚩/魑摛痴眵笞鴟鸱/彲癡郗彨 sì:///絺 sí:翅/熾炽/翄跮 sất:/叱/抶 sậy:///茌 sắc:/敕/勅勑 sế:/傺 sỉ:恥耻/褫 sức:/飭饬 sứt:///叱 tha:///扡 thí:/啻 thước:尺 thắt:///抶 thệ://踅 thỉ:/弛 thức://恜 trì:持池馳遲迟驰/坻墀篪茌踟/竾箎遅蚳 tốc://遫 xiết:/瘛 xuy:/嗤媸 xé:///熾 xí://饎 xích:哧赤斥/尺彳/呎鶒䤲 xếch:///呎 xỉ:齒齿/侈/奓歯 xịch://斥
chong khem://沖 sung:憧充 sùng:崇 súng:/銃铳茺 sủng:/寵宠 thung:/摏舂/憃 trong://沖 tròng://㮔 trùn://蝩 trùng:蟲虫/重 xung:衝沖冲/忡翀 xuồng:///艟 đồng:/艟/罿
chou chu:/婤椆 cừu://仇 du://怞 dò:///紬 hú://殠 so:///搊 sô:///篘 sưu:/瘳/搊 sầu:愁 sửu:丑/杻 thiễu://偢矁 thu:瞅 thù:仇酬/犨讎雠/犫醻讐酧/詶 trù:躊稠綢绸踌/幬儔惆疇籌俦帱畴筹/懤裯㤽嚋 trừu:抽//篘紬䌷 xú:臭醜 xấu://醜
chu chuỗi://畜 chù://廚 chúc:/柷 chứa://躇 chử:/楮 dó:///楮 ngỏ:///杵 so:///芻 sò://㗙 sô:/芻刍/蒭 súc:畜矗/搐/閦豖鄐 sơ:初/貙䝙 sư:/樗 sốc://滀 sồ:/雛雏/鶵 sờ://礎 sở:楚礎础/憷濋 sục:///亍 sứ://儊 sừ:鋤锄//耡鉏 sực://矗 thờ:///蜍 thục:/俶 thừ:/蜍 truất:/黜絀绌 truật:/怵 truột:///怵 trâu://媰㛀 trót://㤕 trù:廚厨/櫥躕橱蹰/幮 trừ:除躇/滁/篨蒢 trữ:儲储/褚 vụ:///樗 xuất:出齣 xúc:觸触/亍/歜 xứ:處处 xử:處处/杵/処
chua hốt://歘
chuai chối:///嘬 soai:/搋 soại:/踹 suy:揣 sùy://膗 súy://膪 sủy:/揣 toát:/嘬 xuyết:/啜 xuýt:///啜
chuan chuyên:/椽 hang://舡 suyễn:喘/舛/荈 thuyên:/遄 thuyền:船//舩 truyền:傳传///伝 xuyên:穿/川氚/巛 xuyến:串/釧钏/玔
chuang choàng:///幢 giường:///牀 sang:/創瘡创疮//刱 song:窗/囪囱/牎牕窓窻 sàng:床/噇/牀 sáng:創创//刱剏剙 sảng:/愴怆 sấm:闖闯 thương:創创//刱 tràng:/幢
chui chòi:///椎 chùy:錘锤/椎槌/鎚 chủy:捶//箠腄 dùi:///槌 sôi://炊 thùy:垂/陲/圌 tròn://炊 trùy:/棰/椎搥 xuy:炊吹 xúy:/吹/龡
chun choang://淳 suân://杶 thuần:淳鶉純纯鹑/蓴醇錞莼/湻蒓醕 thần:唇//漘脣 xuân:春/鰆椿䲠/旾萅輴 xuẩn:/蠢/惷 đòn:///杶
chuo chuyết:/綴惙輟缀辍 rước:///逴 rượt://趠 sước://辵辶/婥 thọc:///擉 trác:/逴 trạc:/戳/擉 xuyết://綴歠缀 xúc:/齪婼龊 xước:/綽踔绰 xợt:///踔
ci dậu://瓷 sai://偨 si:/差 sài:/茈 sách://茦 sứ://瓷 thuốc:///茦 thày:///偨 thích:刺/莿/刾㓨 thư:雌 thứ:次/刺佽/朿 thử:此/呲泚玼跐/佌 tì:/茨疵/骴 tí:/伺 tư:/鷀鹚/餈鶿 tễ:/鮆 tứ:伺/賜赐 tức:/堲 từ:慈瓷磁詞辭词辞/祠糍/辤茲兹
cong song://囱 thung:/蓯苁/鏦 thông:囪匆聰蔥囱聪葱/璁驄骢/怱悤聡聦 tung:/樅枞/賨 tòng:从從//従 tông:/悰淙琮 tùng:叢丛/从從/潀漎 xung://瑽
cou thấu:湊凑/腠輳辏
cu cha:///皻 thô:粗//觕麁麄麤 thố:醋/酢 thốc:簇/蔟/瘯 thốt:/猝/卒 tò:///徂 túc://踧 tồ:/徂殂 tột:///踤 xúc:促/蹙蹴/蹵
cuan choán:///篡 chói://熶 soán:/篡/簒 thoan:/躥蹿 thoán:竄窜/攛爨撺 thoản:/鑹汆镩 toàn:/攢攒
cui chuôi://槯 chót:///啐 dồi:///漼 rót:///淬 suy:/榱 suôi:///榱 sế://膬 sốt:///焠 thuế:/毳 thòi://催 thôi:催/衰崔漼璀縗缞/磪慛 thúy:脆/翠/脃 thối:/啐淬/倅 thủy://趡 tôi://焠 túi://襊 túy:粹//綷粋 tỏa://獕 tồi:摧 tụy:/萃悴瘁/崒膵顇 xuế://竁 xê://啛 xót:///悴
cun dồn://拵 thiển://刌 thuân:/皴 thôn:村/邨 thốn:寸/忖/吋 thổn:///忖刌 tồn:存
cuo dọa://挫 sai://搓 say:///醝 ta:/鹺鹾/瘥醝 tha:搓/嵯瑳磋蹉 thác:錯错 thó://錯 thố:措/厝/剒 toàn:/躦 toát:/撮 tòa:/矬 tọa:/痤 tỏa:挫/銼莝脞锉/剉 vải:///磋 xó:///厝
da dát:///妲 rán:/炟 thát:/韃鞑/羍 tráp://剳 tá:打 táp:/鎝 đác:///笪 đáp:瘩答搭/嗒褡躂垯墶跶/疸荅繨 đát:/噠怛笪靼妲哒/咑 đại:大//汏 đạp:耷/沓/龘 đạt:達达/薘荙/逹 đả:打 đắn:///怛 đắp://搭㙮 đặt:///噠
dai ngai:/呆/獃 ngan:///玳 ngạt:///歹 ngốc:呆///獃 thái:/傣 thải:/貸贷 tồi:/歹 đai://帶 đái://襶 đãi:逮待/怠殆紿迨靆叇绐 đãy://袋 đại:代袋/大埭岱玳黛/瑇甙黱 đẫy://帒 đồi:///岱玳 đội:戴 đới:帶带//帯
dan dòm:///窞 dạn:///僤憚 thiền:///襌 thiện:///禫 thào://㗖 thầm://啿 thẩm://抌 tạ://担 xẩm://耽/眈 đam:耽/擔儋聃眈担/丹耼妉媅躭/酖 đan:丹/單癉簞鄲单瘅箪郸/勯襌砃褝 đàm:/赕/甔 đàn:/殫殚/彈 đán:旦 đãn:但/紞 đùm:///撢 đơn:單单 đạm:氮淡/澹啖萏/噉窞髧啗禫霮 đạn:彈弹/石憚撣惮掸/撢弾 đảm:擔膽担胆/憺/贉黕 đản:蛋誕诞/疸癉僤亶瘅/蜑 đắn://担 đẵm://担 đẵn://担 đệm:///禫 đớn:///疸
dang thang:///簜 đang:鐺噹当铛/當璫珰/儅 đáng:擋檔當当挡档 đãng:盪蕩荡/碭凼宕菪砀/逿愓氹簜 đũng:/襠裆 đương:當当/簹筜/蟷 đảng:擋黨党挡/讜谠/攩
dao dạo://蹈 dừa://盜 đao:刀/叨忉氘舠魛鱽/刂 đau:///忉 điệu:悼 đào://幬帱 đáo:倒到 đạo:導盜稻蹈道导盗/纛/翿衟 đảo:倒島搗岛捣/禱燾焘祷/壔嶋嶌擣禂 đẽo://搗㨶
de đích:的 đắc:得/鍀锝/淂 địa:地 đức:德//徳悳惪
den đùn:/扽
deng trừng:瞪 đâng:///鐙 đăng:燈登灯/噔/簦豋 đắng:凳//櫈䔲 đằng:///噔 đẳng:等/戥 đặng:蹬/嶝磴鄧鐙邓镫
di dê:///羝 giải:///螮 khua:///拞 khêu://拞 nhích://滴/蹢 nồng://第 rế://締 sạch://滌 sạn:/磾 thế:/髢 tích:滴 đây://低 đê:低嘀堤/氐羝鞮/彽隄 đích:/的嫡玓菂鏑蹢镝/甋靮 đại:///杕 đấy://帝 đế:締帝缔/柢碲禘蒂螮諦䗖谛/蝃蔕 đề:/提/鍉 để:抵底/氐詆邸骶砥诋/坻呧弤牴觝 đễ:/娣 đệ:弟第遞递/杕棣睇踶/釱遰 địa:/地/墬 địch:敵滌笛敌涤/翟糴荻覿迪狄籴觌/廸篴鸐
dian chan:///滇 chân:///蹎 chẻm://㓠 chồm:///跕 dẽ:///玷 giếm:///掂 điêm:/掂/敁 điên:顛颠/巔癲巅癫/傎巓攧瘨蹎顚 điếm:墊店惦垫/坫玷阽 điến:淀澱/癜 điền:佃/滇钿/鈿 điểm:踮點点 điển:典/碘//琠 điệm:/扂簟 điện:殿奠電甸电/靛 đàm://驔 đẹn:///癜
diao chạo:///鮉 quẳng://鮉 sếu://䳂 trao://掉 xẻo://刟 điêu:叼雕/凋刁碉貂鯛鲷/彫琱蛁鵰 điếu:吊釣钓/窵銱窎铞/弔伄 điều://調 điểu://屌 điệu:調掉调/铫/銚蓧
die chợt:///眣 dật:///迭 nhẹ://挕 nhịp:///喋 triệp://殜 trượt:跌 trặc://跌 tía:爹 xế://㫼 điệp:疊碟蝶叠/喋堞牒諜蹀鰈谍鲽/曡疉蜨/啑 điệt:/垤瓞絰耋昳跌迭绖/佚咥眣耊镻/跕
ding đinh:釘叮丁盯钉/酊仃玎疔耵/町帄虰靪 đính:釘訂订钉/酊碇啶/椗矴頂飣饤 đĩnh:錠锭/鋌腚铤 đỉnh:頂顶/鼎 định:定 đừng:///仃
diu điêu://丢 đâu:丟丢/銩铥
dong dũng:/垌 giọng:///咚 hốc://東 nhắm:///棟 rong://苳 rùng://挏 đông:凍冬東鼕东冻/崬咚氡蝀鶇岽鸫/涷 đảm:///丼 đọng://洞 đống:/棟腖栋胨/湩埬 đồng:///垌 đổng:懂/董 đỗng:/胴恫 động:動洞动/侗峒硐/働
dou dâu://橷 rẫu:///枓 đâu:兜/篼 đô:都 đấu:鬥/斗/閗闘鬦鬪鬬鬭 đẩu:抖蚪陡斗/鈄/枓 đậu:豆逗/讀痘竇窦读/脰荳餖饾
du nọc:///蝳 rù://㾄 đâu:/厾 đò://渡 đô:/嘟都 đại://蝳 đọc:讀读 đố:/妒蠹/妬螙蠧 đốc:督/篤笃/竺 đồ:/闍阇 đổ:堵賭赌/睹/覩 đỗ:杜肚/芏 độ:度渡鍍镀 độc:獨毒独/讀櫝牘犢碡髑黷瀆椟渎牍犊读黩/凟匵殰讟贕韣㱩 đủ:///睹
duan đoan:端/耑/鍴 đoán:鍛锻/斷煅籪断簖/碫 đoạn:斷段緞断缎/椴/毈 đoản:短
dui dỗi:/懟怼 đoài:///兑 đoái:/兌兑 đuối://濧 đôi:/追/堆垖塠 đối:對对/碓/対 đồi:堆 đỗi://憝對譈 đội:隊队
dun nhọn:///鈍 run:///惇 rộn:///遯 thuẫn:盾/楯 trốn:///遁 tồn:蹲 xộn:///沌 đoái:/炖 đun://撴/燉 đôn:墩/惇礅蹾敦/鐓镦 đùn://炖 đốn:噸頓吨顿//燉 đồn://吨 độn:/囤沌躉鈍盹遁趸钝/遯
duo chuyết://裰 chá:///鍺 dạc:///喥 dối://嚉 mỏ://㖼 nọa:///媠 suốt:///掇 thoát://敓 xuyết:/剟掇裰/敪 xà:///柁 xóa://挅 xót:///咄 đa:多 đoạt:奪夺 đà:/舵 đá:哆//跢 đóa:跺朵躲/剁垛/刴垜朶 đạ:/馱驮 đạc:踱/度鐸铎/喥 đả:/嚲亸/軃 đọa:/惰墮堕/嶞跥 đỏa:/埵 đốt:/咄飿饳/柮 đớ://哆
e a:/阿婀屙/娿妸 hóe:///吪 nga:俄峨鵝蛾鹅/娥涐莪锇/峩鵞 ngoa:/訛讹/吪囮譌 ngò:///莪 ngạ:餓饿 ngạc:愕鰐鱷鳄/噩崿萼諤鄂鍔顎鶚齶腭谔锷颚鹗/咢堮蕚 ngạch:額额//頟 ngạt://歺 nhách://呃 yết://堨 ác:惡恶/堊噁垩/悪 ách:呃/厄扼軛轭/詻呝戹搤軶餩阨 át:/閼遏阏/頞 ăn://咹 ạc:///噁 ả:///妸 ấp:/姶
ei ai:誒诶
en ân:/恩蒽 ấn:/摁
eng nhăng://鞥
er nhe://㖇 nhi:兒而/陑鮞鴯鲕鸸/唲児栭洏胹輀轜耏 nhãi://爾 nhè:///唲 nhì://二 nhĩ:耳爾尔/洱鉺邇迩铒/尒尓薾駬刵 nhẹ:///珥 nhỉ:///洏 nhị:二/珥咡貳佴贰/弍樲衈 nhử:/餌饵 nể://尔 yến:///珥
fa bợm://姂 pha://茷 phiệt:閥阀/筏 pháp:法/琺砝珐/灋 phát:發髮发/醱/発髪酦 phạp:乏 phạt:伐罰罚/垡/栰橃罸 phẹt:///筏
fan chàng://払 dẻo://番 mướp://柉 mối://䋦 phan:/璠/旛/幡 phen://番 phiên:番翻/蕃鐇藩/繙飜 phiếm:泛/氾/汎 phiến:販贩/畈 phiền:煩烦/墦蘩蹯樊/蕃笲 phàm:凡帆/釩钒/颿凢 phàn:/礬矾/蠜/樊 phèn:///礬 phướn:/幡//旛 phạm:犯範范//笵 phạn:飯饭/梵/飰 phản:返反 phần:/燔/膰 phồn:繁/蕃/緐 trối:///礬 tuyến://䐪
fang bàng:/鰟 phang://㧍 phòng:防房/坊 phóng:放/訪访 phương:肪妨方/芳蚄鈁枋邡钫/匚 phường:坊/魴鲂 phưởng:紡纺/昉/旊瓬 phảng:/彷舫仿/髣/倣 phỏng:訪仿访//倣 vưởng://紡
fei bay:///蜚 nào:///芾 phay:///霏 phi:飛非飞/菲扉緋霏騑鯡妃痱绯鲱/馡厞疿 phè://㵒 phê:啡 phì:肥/淝腓 phí:沸費费/芾剕狒鐨镄/怫 phế:廢肺废//胇癈/砩 phệ:/吠 phỉ:匪/菲翡悱朏棐榧篚誹斐蜚诽/屝 phị://俷 xoét:///朏
fen phàn://吩 phân:分糞吩氛紛粪纷/棻酚芬/朆雰饙 phấn:奮粉奋 phần:份墳坟/分棼汾豶濆焚豮/蕡蚡幩枌羵轒鼖芬 phẫn:憤忿愤/鼢僨鱝偾鲼 phận:分 vun://坟
feng bồng://漨/摓 bổng:/俸 ong://蜂 phong:丰封峰瘋蜂豐鋒風疯锋风/楓灃烽碸酆葑枫沣沨砜/峯犎蠭飌渢/埄豊 phùng:縫逢缝/馮冯/摓綘夆 phúng:縫諷缝讽/賵赗 phượng:鳳凤 phụng:奉 phủng:/唪/覂 vùng:///漨
fiao phiếu://覅
fo phật:/佛/仏坲
fou bĩ://否 phù://紑 phũ://缶 phầu:/否 phẫu://缶 phủ:否 phữu:/缶
fu buộc:縛缚 bò://蜅 bùa://符 búa://斧 búp:///芣 bặc:/匐菔 bọc:///襆 bộ:/副 bộc://襥 bức:幅蝠 hạ://复 hủ:腐 phu:夫孵俘敷膚肤/莩跗呋孚玞砆趺郛鄜鈇麩稃麸/伕尃泭衭枹柎粰 phò:扶/駙驸/附 phó:付副赴傅咐/訃讣/褔 phù:夫符浮鳧凫/涪芙芣苻蚨蜉扶桴罘/罦鳬 phú:富/賦赋 phúc:覆輻福腹复辐/蝮/輹 phược:/縛缚 phạt:///帗 phất:/拂弗氟祓紱紼韍黻茀绂绋韨/砩芾刜彿笰綍巿髴/乀袚 phật:/怫艴/乀拂咈佛 phốc:/幞 phộc://襆 phớt:///咈彿 phụ:婦負輔附父妇负辅/賻阜鮒傅赙鲋/偩坿媍祔蚹阝 phục:伏服袱復复/洑茯/箙腹鰒鵩鳆 phụt://炥 phủ:俯府斧甫撫抚/嘸脯拊滏簠腑釜黼頫/俛郙鬴弣呒 phức:複复/馥 vỗ://撫
ga ca:/軋旮嘎轧钆/玍 cát:/噶 dát://嘠 giới:/尬 gắt:///噶 hạp:/呷
gai cai:該该/垓荄賅陔赅/侅 cái:蓋鈣盖钙/戤丐/乢匃匄 cải:改 gai:///荄 gay:///垓 hời:///侅 khái:概溉//槩 ngấy://漑
gan bả://甘 cam:甘/淦疳柑泔 can:肝干杆桿竿/乾矸酐玕/乹筸亁虷 cám:/紺贛绀赣/敢灨贑/咁 cán:稈幹秆/擀旰/倝檊骭榦 cơn://杆 cảm:敢感/澉橄鱤鳡 cản:趕赶 cần://竿 gan://肝 giam:/尷尴/尲尶 gán:///檊 kham:/坩 kiền://乾 ngấm://汵 đàn:///柑 đại:/苷
gang cang:缸//釭 cong://缸/釭 cương:剛岡崗綱鋼冈刚岗纲钢/罡堽 cảng:港 cống:/杠戆/戇槓 cổng:///槓 gang://鋼 giang:/杠肛/疘 gông:///杠 khiêng:/扛
gao cao:膏糕羔高/槔睾篙皋/鼛槹櫜皐臯餻髙 cau:///槔皐槁皋 cào://搞檺 cáo:膏告/誥郜鋯诰锆/吿 cạo:///鋯 cảo:搞稿/杲縞藁槁缟镐/暠鎬槀稾藳 gàu:///篙 đậu:///皋
ge ca:哥歌//謌/擖 cà:///鎶 cá:個个//箇 các:各擱搁/袼閣硌铬阁/鉻 cách:隔骼格胳革/鬲嗝塥膈镉/咯鎘挌搿肐觡 cái:/蓋盖 cáp:閤鴿鸽/合 cát:/葛/輵轕 cả:/哿 cắc://蛒 cắt:割 cặc://胳 gác://擱/挌櫊 gạc:///觡 hàn://櫊 hột:/纥 khách:/咯 khạc:///咯 khả:/舸 khất:/圪虼 ngật:疙/仡 ngắc:///硌 nhẹ://鎶 qua:/戈 rắc:///挌
gei cấp:給给
gen cân:跟 căn:根 cấn:/艮茛 cắng://亙 cẳng:///亙 gắn://哏 ngấn://跟 ngận:哏
geng canh:更耕/埂庚浭賡鶊羹赓鹒/畊羮 càng:更 cành:梗 cánh:/更/郠 căng://絚緪 cảnh:/綆耿绠 ghềnh:///埂 gánh://挭 ngạnh:哽/梗鯁鲠/骾 xâu://更
gong cung:供宮弓躬宫/恭龔龚/匔匑躳 công:公功工攻蚣/紅红 cõng://拱 cúng:供 cống:貢汞贡/唝//銾 cộng:共 củng:拱鞏巩/珙/栱廾 quang:/觥/觵 quăng:/肱/厷 trấp:///廾
gou càu:///笱 cáu:///垢 câu:勾溝鈎鉤沟钩/句枸佝篝緱鞲缑/韝 cú:夠够///枸 cạu:///姤 cấu:勾構購构购/雊垢姤媾彀覯詬遘觏诟/搆冓 cẩu:狗/枸岣笱耇苟/耈 quảu:///篝
gu cô:咕姑孤菇辜/箍菰蛄觚軲酤鴣沽轱鸪/泒罛軱 cố:僱固故雇顧顾/堌牿崮痼錮锢/祻 cốc:穀谷/梏榖轂毂鹄/鵠濲 cốt:骨/蓇餶汩馉/榾傦 cổ:估古股鈷鼓钴/詁牯瞽罟羖臌蠱蛊诂/賈皷盬贾 cột://扢/榾 gáo:///梏 gút:///縎 hỗ:/嘏 kéo:///榖 lăm://縎 ngắt:///扢 oa:/呱 quắt://啒
gua cô:/胍 qua:瓜//騧䯄 quái:褂/卦詿诖/絓罣 quát:刮颳/聒栝 quạ:/鴰鸹 quả:寡/剮剐 quải:掛挂//罫 quấy://啩 quẩy://掛挂
guai quai:乖 quách:/摑掴 quái:怪/夬/恠拐 quải:拐//枴 quảy://拐 quầy://拐
guan quan:觀關官棺关观/冠莞倌鰥鳏/観瘝関貫 quen://慣 quán:觀慣罐館灌貫惯观贯馆/冠涫摜毌爟瓘盥鸛祼掼鹳/丱舘鑵/卝 quản:管/莞琯筦/痯
guang choáng:///胱 cuống:逛 quang:光/桄咣珖胱洸/銧 quàng:///咣 quáng:/桄 quảng:廣/獷犷
gui coi://䁛 côi://瓌 cũi://櫃 cối:/檜桧 cổi://襘 guốc://槶 huề://巂 hối:/廆 hủi:///癐 khuê:硅閨闺/圭珪邽鮭鲑/茥袿 khôi:/傀瑰 kĩ:/庋 nguây://恑 quy:龜規歸归规龟/媯皈妫/亀嬀帰槻槼溈椝沩 quyết:/鱖鳜/嶡 quái:/劊刽 quê:///圭 quý:貴贵/癸/炅 quấy://撌 quẫy://軌 quặm:///癐 quế:/炔劌桂刿//溎 quỳ://跪 quỵ:跪 quỷ:詭鬼诡/姽/垝佹庋 quỹ:柜軌櫃轨/匭匱宄晷簋氿匦 uy://癐 ve://蟡
gun côn:棍 cổn:滾滚/磙袞輥鯀緄绲衮辊鲧/丨蔉鮌 củn://滾 gọn:///袞 điềm://棍
guo khóa:///錁 khỏa:裹 oa:鍋锅 qua:過过/咼渦堝呙埚涡 quá:過过 quách:/崞槨郭椁 quạch:///槨 quả:果/粿蜾錁餜馃/惈猓菓輠 quắc:/虢幗膕蟈馘帼腘蝈/嘓啯 quốc:國国//囯囶囻圀 uống://㕵 òa:///咼
ha cáp:蛤/铪 ha:哈 hà:/哈 hóp://哈
hai cay://咳 hai:/咍 hay:///咍 hoàn:還还 hài:咳孩/骸 hãi:/駭骇/駴 hại:嗐害 hải:嗨海/醢/餀 hợi:/亥氦胲 mồi://烸 voi://㺔
han căm:///咁 cản://捍 cằm://肣 giằm://㨔 ham:/蚶 han:/鼾頇顸 hàm:含/憨頷函晗焓琀邯酣涵颔/圅甝谽鋡唅 hàn:焊寒/翰邗韓韩/銲雗 hám:撼憾///憨 hán:漢汉/暵厂 hãn:汗捍/悍瀚罕/熯馯猂閈駻扞闬 hòm://梒/函 hạm:/撖菡 hạn:旱/垾/睅釬 hảm:喊 hầm:///焓唅 liễm://歛 ngan:///豻 ngạn:///豻
hang hàng:航/吭行絎杭頏绗颃/桁笐 hành:/珩 hãng:/夯沆 hạng://吭行 kháng://夯
hao cào:///鎬 gào:號号//譹 hao:耗/嚆蒿薅/秏滈 hiếu:好 hiệu:號号 hào:壕毫豪/號嗥嚎濠号/嘷獋蠔諕/譹 hác:/郝 háo://好 hạo:浩/鎬鄗顥昊淏灝皞皓灏颢/澔皜镐/暠 hảo:好 nhúm:///鎬
he ca://渮 cách:/翮 cáp:/郃 gào:///嗃 ha:呵/訶诃 hiệp:/合 hà:荷何河/菏/蚵哬 hàm:/頜颌 hào://貉 hác:/壑 hách:/赫 hát://喝/暍 hét:喝 hòa:和/盉禾龢/咊 húp:喝//欱 hạ:荷賀贺 hạc:/涸翯鶴鹤/嗃/貉 hạch:核//覈/劾 hạp:盒/盍闔阖/閤盇 hạt:褐/曷鶡核鞨鹖/籺/猲涸 hặc:/劾 họa:和 hộp://盒 hột:/紇齕龁 hợp:合/閤饸 ngại:/阂 nhược://蠚 ế:///餲
hei hắc:黑嘿//黒
hen gắn:///拫 hận:恨//佷 ngân:痕//拫 ngấn://痕 ngận:很狠 nốt://痕
heng hanh:哼/亨/脝 hoành:橫横 hoạnh:橫横 hành:衡/桁蘅/胻 hạnh:/行 hằng:恆恒/姮鴴鸻 lỏng://鑅 vành:///鑅
hm hâm://噷 hăm:///噷
hong cống:/嗊 hoanh:/訇 hong://烘 hoành:宏/閎竑紘鋐纮闳/吰浤鞃/厷 hoăng:/薨 hoằng:/弘泓 huênh://轟 huỳnh:/黌黉 hòng://䀧 họng://哄 hống:哄/蕻/銾閧澒鬨 hồng:洪烘紅红/吽翃葒訌鴻虹荭讧鸿/灴魟 hổng:///閧 ngảnh://撔 oanh:轟轰 rống://㗢 suyền://洪
hou cấu:/逅 hâu:/齁 hấu:/鱟鲎 hầu:喉猴/瘊篌鍭餱骺侯糇/候睺矦鯸 hậu:后後候厚/垕堠郈/鄇/侯 hống:吼 ngâu://吽 ngầu:///吽 ẩu:///吽
hu gỗ:///楛 hoạt://鶻鹘 hu://幠 hà://蝴 hác://嗀 hót:///唿 hô:瑚呼/滹/虍虖謼嘑膴/岵 hú://㦆 hố:/戽 hốt:忽惚/唿囫昒笏/芴㧾 hồ:壺湖狐糊胡葫蝴衚鬍乎壶/弧煳猢醐鶘瓠鹕/和餬 hổ:虎唬/琥/乕 hỗ:互/岵怙扈滬祜沪 hộ:戶護户护/冱嫭鄠/楛嫮戸頀沍 hộc:/鵠斛槲縠觳/鹄 hột://搰 hử:/滸浒 nháo://嚛 nhặt://抇 oách:/鸌鹱 vạc:///鸌 ù:/和
hua gột://滑 hoa:化華嘩樺花划华哗桦/鏵驊铧骅/搳錵崋芲譁蘤 hoạch:劃/畫画/畵繣 hoạt:猾滑 hóa:化華华 họa:畫画/嫿婳 khoát:/豁 khóe:/觟 thoại:話话//諙 vạch://劃
huai hoài:懷怀/淮/耲褢褱 hoại:壞坏 hòe:槐 hõa:/踝 hồi:徊 khỏa://踝
huan cán:/鯇鲩 hoan:歡欢/獾貆/懽歓貛驩讙 hoàn:環环/圜嬛還洹寰桓澴瓛鍰鐶鬟擐萑还锾镮/轘闤阛 hoán:喚換唤换/奐渙漶煥瘓逭浣繯奂涣焕痪缳/澣 hoãn:緩缓 hoạn:患/宦豢/槵 hoản://睆 huyễn:幻 quần:///逭 ảo://幻
huang bịt:///鐄 hoang:荒謊谎/肓/塃巟衁 hoàng:晃黃凰惶煌皇蝗黄/喤徨湟璜篁簧艎蟥遑鍠隍鰉潢锽鳇/偟堭熿獚磺 hoành:/鐄//揘 hoáng:///晄 hoảng:晃恍慌/幌滉/㨪怳晄榥熀鎤 huỳnh:磺 quáng://晃 vàng:///鐄
hui cói:///薈 gói://繪 gội:///澮 huy:揮輝挥辉/褘徽撝暉翬隳麾㧑晖翚袆/噅幑煇 huệ:/恚惠蕙蟪/鏸 hói:///洄 hôi:灰/虺/豗洃 húy:/諱讳 hối:匯悔汇/噦晦翽誨賄哕翙诲贿/滙餯 hồi:回迴/洄茴蛔/囘蚘佪囬廻恛痐蛕 hổi:///晦 hội:會繪彙会汇绘/薈荟/闠繢缋阓 hủy:毀毁/虺卉/燬芔譭 khôi:恢/詼诙 quái:/燴澮浍烩 tro://烣 tuệ:慧/彗/槥篲 uế:/喙穢秽/嘒薉濊 vay:///噅 vày:///撝 ọe:///噦
hun cổn://掍 hun://焝 huân:/葷荤 hôn:婚昏/惛閽阍/昬殙㖧 hồn:魂渾浑/混餛琿馄/珲/楎 hổn://混 hỗn:混/溷/慁圂 hộn:/諢诨 khoản://梡
huo hoát:/嚄劐耠 hoạch:獲穫获/濩砉鑊蠖镬/湱蒦謋/擭 hoạt:活 hoắc:/攉藿霍/臛 hoặc:惑或 hòa:/和 hóa:貨货 họa:禍祸//和旤 hỏa:夥火伙/鈥钬 khoát:豁 khuếch:/漷 mù://眓 oác:/嚯 quác:///嚄 quát:/佸 vạc:///鑊 xách://捇
ji bập:///潗 chích:///鶺 chạ://藉 cát:吉/佶 cơ:幾機譏飢基肌几机讥饥/奇箕姬犄觭錤/丌姫饑 cấc:///亟 cấp:急級级/伋汲笈/茍 cấy:///穊 cập:及/芨 cật:/姞诘 cậy://梞 cặp:///笈 cớ:/居 cụm:///汲 cức:/棘殛/襋 cực:極极 ghê:///稽 ghế://槣 góc://㭲 gấc:///棘 gấp:/亟 gắt:///咭 gửi://寄 hoẵng:///麂 khích://激 khế:///瘈 ki:/幾嘰璣磯羈几畸叽玑矶羁/禨羇覉覊 kia:///箕 kê:雞鸡/稽乩嵇笄/咭鷄筓 kì:/畿 kí:寄記既记/冀覬驥鱀觊骥/旡穊蔇塈旣/彐 kích:擊激击/墼戟/撃 kĩ:技/妓伎 kế:計繼继计/瀱罽薊蓟/継 kết:/髻 kể://計 kệ:/偈/彐彑 kỉ:幾紀己纪/剞掎麂蟣虮/几踦 kị:/騎忌惎暨芰跽骑/誋 kịch:/屐/跂丮 kịp:/洎 mự:///彐 ngập:/岌//汲 quý:季/悸/痵 sắc:圾 tiếp:/楫/檝 trấp:/蕺/濈 tê:/躋隮齏齎赍跻齑/虀賫賷 tích:積績脊跡迹积绩/勣瘠蹐鶺鹡/膌踖蹟 tạnh:/霽霁 tấp://皀 tập:輯集辑/戢緝缉/亼潗 tật:疾/嫉蒺 tắc:/稷 tế:濟際济际/祭漈穄/嚌穧哜 tếch:///踖 tề:/薺荠 tể:濟济//泲 tễ:劑擠剂挤/鱭鲚/剤癠齌 tịch:藉寂籍/耤 tức:即/唧鲫/卽 váng://激 xắp:///濈
jia bẹp://抸 ca:/迦 cà:/袈 cáp:/鉿 da:///枷 dà:///迦 gia:茄傢加家/枷珈嘉泇鎵瘕葭镓/麚猳耞豭/宊 giai:佳 già:/痂笳跏伽/迦 giá:假價嫁架稼駕价驾//幏 giáp:夾甲頰夹颊/挾蛺岬胛莢郟鉀挟荚蛱郏钾/裌唊袷 giát:///戛 giơ://拁 giả:假/賈斝檟槚贾/椵榎叚/仮 hợp:/餄 kiết:/恝戛/戞 kìm:/鋏铗 nhà://茄 rội:///耞 tiếp:/浹浃 vấp://跲
jian chiên:煎 cưỡng:///囝 dàm:///緘 ghém://檢 giam:監监/緘缄/椷 gian:間奸姦艱艰间/閒菅闲/姧蕑蕳 giàn://橺 giám:監鑒监鉴//鍳鑑 gián:間间/閒諫谏闲/瞷 gióng://揀 giảm:減减 giản:揀簡拣简/襇柬澗鐧涧裥锏/磵鐗 gom:///搛 hạm:艦舰//轞 khiên://鳽 kiêm:兼/搛縑蒹鶼缣鳒鹣 kiên:堅肩坚/鰹鲣/幵菺豜豣 kiếm:劍剑//剣劒 kiến:見建见/毽/俴 kiềm:鹼硷/礆/堿鹸鹻 kiền:/犍 kiểm:檢撿捡检/瞼睑 kiển:繭茧/筧謇趼蹇笕/囝蠒 kiễng:///蹇 kiệm:儉俭//倹 kiện:件健鍵键/楗鞬腱 kén://繭挸絸 kẽm://鐱 lim:///瞼 nga:///囝 niên:///囝 niếp:///囝 tiêm:漸尖殲歼渐//熸 tiên:/淺戔箋籛韉湔戋浅笺篯鞯/椾牋揃鬋 tiếm:/僭//僣 tiến:薦荐/牮/洊瀳 tiền://葥 tiển:/戩戬 tiễn:箭剪踐濺溅践/翦謭譾餞谫饯 tiệm:漸渐 tiện:賤贱//剪 tuồn:///洊 tươm://瀐 tể:///囝
jiang cang://矼 cưng:///畺 cương:僵疆繮韁缰/弶礓/殭橿畺/彊 cường:/強强/彊 cưỡng:/糨膙 giang:江/茳豇 giáng:降/絳洚绛 giảng:講讲/耩/顜 gừng://薑 hàng://夅 khương:姜薑 rướn://摪 thưởng:獎奖 tương:將漿醬将浆酱//螿螀 tướng:將将 tưởng:槳桨/蔣蒋/奨奬 tượng:匠
jiao cước:腳脚//踋 cảo:餃饺 diếu:酵 giao:教交膠郊胶/蛟跤鮫姣艽茭鲛/轇 gieo:///挍 giác:角/斠 giáo:教窖/覺觉/窌敎 giảo:狡攪較搅较/鉸佼絞绞铰/珓/筊 giốc:/角 góc:/角 hiệu:/校恔/挍 keo://膠鷮 khiếu:叫/滘/呌噭嘂嘦 khú://澆 kiêu:驕澆浇骄/徼/儌憍㤭 kiếu:/徼 kiều:嬌娇 kiểu:繳缴/僥皎敫皦矯侥矫/撟敿敽簥蟜鱎挢 kiệu:轎轿/嶠峤 kéo://捁/撟 nghẹo:///僥 nhàu://繳 nhão://澆 tiêu:椒蕉焦/礁僬鷦燋鹪 tiếu:/醮噍/釂 tiểu:/湫 tiễu:剿//摷 tèo://潐 tưu://湫 tước:/皭
jie chửa://媎 cát:/鮚鲒/桔洁 cất:///拮 cật:/劼詰 giai:皆階阶/喈湝/楷堦痎 giải:解//觧 giới:介屆戒界誡届诫/價玠疥芥蚧骱价/犗/唶 gặt:///秸 khiết:潔洁/絜 khế://偈 kiếp:/劫/刦刧刼 kiết:/秸孑拮訐讦颉/絜頡稭 kiệt:傑杰竭/桀碣/榤楬 kết:結结/桔/袺 nhai:街 nhái:///蚧 ta:/嗟 thư:/姐 thợ://洁 tiếp:接//椄 tiết:節节/岊癤疖/卩 tiệp:睫捷/婕/倢 tiệt:截//蠽 tá:借/藉 tạ:/褯/藉 tỉ:姐 tức://蝍 yết:揭/羯
jin câm:/禁衿/紟/唫 cân:斤巾筋//觔 căm://惍 căng:/矜 cấm:禁/噤妗//唫 cầm:禁 cẩm:錦锦 cẩn:謹谨/槿瑾/巹/厪 cận:僅近仅/廑堇墐殣靳饉覲觐馑/厪菫 cụm://㯲 cứng:/勁劲 gân://筋 gấm://錦 gặm:///噤 khâm:襟 khẩn:緊紧 kim:今金//釒钅 kình:勁劲 kính:/勁劲 ngẩn:///菫 ngậm://唫 tiến:進进 tân:津 tấn:/濜晉溍瑨璡縉晋浕琎缙/搢 tần:///燼 tẩm:浸/祲/寖 tẫn:/燼藎贐烬荩赆/賮 tận:儘盡尽 tắm://浸
jing canh:/粳/秔稉麠 cánh:竟 căng:/兢 cạnh:競竞///兢 cảnh:境憬警頸景颈/璟儆 cứng://勁劲 giếng:/汫 hành:莖茎 hĩnh:/剄脛刭胫/踁 khểnh://警 kinh:經驚惊经/京痙荊涇泾痉荆/坕巠経 kình:鯨鲸/勁劲 kính:鏡徑敬径镜/倞獍逕迳/勁俓劲 kẻng://鏡 sảnh:///凊 tinh:晶精/菁婧旌鼱 tình:睛 tĩnh:靜静/靖/靚靓 tỉnh:井/阱肼/丼穽 tịnh:凈淨净/靚靓/浄瀞
jiong huýnh:/泂 quynh:/坰駉扃/冂冋 quýnh:炯/炅絅迥冏熲䌹颎/烱逈囧煚褧 quẫn:/窘
jiu cù://樛 cưu:/鬮鳩阄鸠/摎丩 cậu://舅 cối:///臼 củ:糾纠/赳/糺 cứu:救究/廄灸疚厩/捄廏廐 cửu:九久/玖韭/韮乆 cữu:舅/柩桕臼咎/匶 cựu:舊旧 dùa://揂 nhíu:///疚 thu:啾揪/鬏/揫 thứu:/鷲鹫 tửu:酒 tựu:就/僦
ju cuốc://鵴/鋦 câu:句俱駒拘驹//倶 cú:/句泃 cúc:菊鞠/掬鞫/匊椈踘輂 cũ:/窶窭/寠 cư:居据鋸锯/鋦崌琚椐裾锔/凥蜛挶 cưa:鋸锯//剧 cọc://梮 cớ://據 cụ:具懼惧/犋颶飓/埧 cục:局/鋦锔/侷跼 củ:矩/踽蒟/枸榘 cứ:据據/倨踞/懅豦 cứa:///鐻 cừ:/腒 cử:舉举/柜弆櫸筥莒榉/擧 cữ://昛 cự:巨距拒/渠炬秬苣詎遽醵鉅讵钜/柜歫粔虡鐻 cựa://距 guốc:///踘 gánh:///鐻 gụ://椇 khú://痀 kích://郹 kịch:劇剧 lũ:/屨屦//寠 quyết://鵙 quýt:橘 quất:桔//橘 rá:///筥 sư:/雎 ta://罝 thư:/趄狙疽砠/怚 thở://咀 trớ:咀 trở:/沮齟龃 tú:/足 tư:/苴 tối://冣 tụ:聚 tứ:/咀 xố://湨
juan cuốn:捲/卷 cuộn:卷 khuyên:/圈 quen://捐/涓 quyên:捐絹鵑绢鹃/娟涓蠲//悁 quyến:/鄄狷眷/羂帣獧睊睠罥/悁 quyển:卷/圈錈捲锩/劵巻 quyện:倦//勌 quên://捐 truyện://縳䌸 tuyên:/鐫镌/鎸脧 tuyến:/雋隽/臇 tuấn:///雋 yết:/焆
jue cuốc://钁䦆 cước://貜 cược:/噱/臄屩 cột:///橛 dác:///桷 dí://挗 giác:覺觉/角桷/玨覚 khoét:///劂抉鈌 khước://躩 kều:///蹻 quyết:決决/蹶傕獗劂厥噘抉橛玦蕨訣鐝孓觖诀镢/亅橜瘚蟨觼鈌鴃趹鴂 quyệt:撅/譎谲 quét://撅 quất://潏 quật:掘/倔崛 quắc:/矍 quắp:/攫 quặc:/玃/戄 quệ://蹶 tuyệt:絕绝//撧絶蕝 tước:嚼/爝爵
jun khuân://箘/捃 khuẩn:菌 quân:君軍均军/麇龜莙皸鈞鮶皲钧鲪龟/麕 quấn:/捃/攈攟 quận:/郡 thuân:/竣 thọa://埈 tuấn:峻/俊浚焌畯駿骏/雋儁濬餕㑺隽馂
ka ca:卡咖/咔喀 kha://佧 khách://衉 khải:/卡 tạp:/卡
kai khai:揩開开/鐦锎 khái:慨/愾忾/嘅愒欬 khải:/楷豈剴凱塏愷鎧鍇闓凯剀垲岂恺锴铠闿/颽
kan hạm:檻槛 kham:堪/戡龕龛嵁/顑 khan://看 khám:勘/墈崁瞰磡闞/矙阚/鬫 khán:看 khúm://莰 khảm:坎砍/嵌/埳欿轗 khản:/侃衎/偘 san:刊//栞 trầu://看 vay:/莰
kang cang:///亢 canh://粇 giăng://扛 gánh:扛 khang:康/糠閌闶/槺穅 kháng:抗炕/伉鈧亢钪/匟犺 khảng:慷
kao khao:/犒 khào:/尻 kháo:靠 khảo:烤考/拷栲銬铐/丂攷熇/薧 khỉu:///拷
ke a:/錒 ca:/牁 cai:/颏/頦 hà:/苛 hạp:/嗑 hộp:/匼 hụp:///溘 kha:/柯珂軻疴轲/痾 khoa:科蝌顆颗/窠稞髁/薖 khác:/恪/愙 khách:客/緙缂 khái:磕/咳/礚 khát:渴 khóa:課课/騍骒 khạp:瞌/溘/搕榼 khả:可/岢坷 khắc:可刻克/剋氪/尅 khỏa:棵 nôi://殼 quả:/锞/棵 xác:殼壳
kei khắc:剋
ken khấn://懇 khẩn:墾懇垦恳/齦龈/硍 khẳng:肯啃/裉/掯肎
keng ganh://坑 ken://摼 keng:///鏗 khang:吭 khanh:坑/硜鏗硁铿/牼誙阬 trét:///鏗
kong không:空/崆倥箜/悾 khống:空控//鞚 khổng:孔 khủng:恐
kou cấu://鷇 khu:/彄摳瞘抠眍 khua:///摳 khưu:/芤 khấu:扣寇/叩筘蔻/釦宼敂簆 khẩu:口
ku kho://庫 khóc:哭 khô:枯/刳骷 khố:庫褲库裤/絝绔/袴 khốc:酷/嚳喾 khốt:/圣矻 khổ:苦///楛 quật:窟//堀
kua giơ://銙 khoa:夸誇/侉姱 khoai://垮 khóa:跨挎/胯//銙 khỏa:垮 quai:///絓
kuai cúi:///儈 cối:/會鄶会郐 gọi:///噲 gỏi:///膾鱠 khoái:快筷/噲儈膾鱠蒯侩哙脍鲙/駃 khối:塊块/擓㧟 quái:/獪狯/巜廥旝
kuan khoan:寬宽/髖髋/寛/鑧 khoản:款//欵窾 thoa://鑧
kuang cuống:/誆誑诓诳 cuồng:狂/鵟 hoảng://爌 huống:況况/貺贶 khoáng:礦曠旷矿/壙纊圹纩/卝鑛絖 khoảng://曠/壙 khung:框 khuôn:///匡 khuông:眶筐/匡洭/劻恇軖 quang:///絖 quáng:///爌 quạng://矌 quảng:/鄺邝 quặng:/礦矿//鑛
kui cao:/隗 cừu://頄 hói://潰 hội:潰溃/憒聵愦聩 khuy:虧亏/巋窺岿窥/闚 khuya://虧 khuê:/喹奎暌蝰睽/刲 khuể:/頍煃跬 khôi:盔/悝櫆魁 khỏe:///跬 quý:愧//媿 quẫy:///揆 quỳ:葵/夔戣逵馗騤骙/頯犪鄈 quỷ://傀 quỹ:/揆簣饋蕢匮篑蒉馈/樻餽 vị:/喟
kun con://昆 côn:昆/琨褌醌錕鯤鵾焜裈锟鲲鹍/崑晜菎裩騉鶤 hồ:///壼 khôn:/坤堃髡/髠髨 khốn:困睏 khổn:捆/悃閫壼壸阃/梱稛綑 luôn://㫻
kuo khoát:闊阔/蛞/濶 khuếch:廓擴扩//鞹霩 quách://廓 quái://鬠 quát:括/适/髺筈 quăng://挄 quẳng://擴 xoáy:///鬠
la chạp:///臘 cũi://柆 dộp://爉 lượt://辣 lạp:垃蠟啦拉蜡/旯臘邋鑞鞡镴/臈 lạt:喇辣/剌瘌蝲/揦鬎辢 lấp://拉 lắp://垃 lụp://㡴 lủi://藞 rệp://蠟 sập:///柆
lai lai:來来/崍淶萊錸徠崃徕涞莱铼/郲騋鯠 lãi:/睞睐 lười:/倈 lại:賴赖/瀨籟賚癩濑癞籁赉/藾/徠 lải://唻 thui:///涞 trai://琜
lan bông://葻 bậm:///壈 dan://攔 giam://㩜 giạm://嚂 lam:籃藍篮蓝/婪嵐襤岚褴/惏 lan:攔欄拦栏/鑭斕瀾蘭襴讕闌兰斓澜襕谰镧阑/籣 làn://灡/瀾闌 lãm:覽览/灠攬欖纜罱揽榄漤缆/擥覧㧛 lãn:懶懒//孏嬾 lườn://欗 lạm:濫滥/灠漤 lạn:爛烂//躝 lầm:///惏 lẫm://壈 nhàm://懢 nhắm:///瀾 ran://㘓 rám://爁 rợn://囒 tràn:///籣 trộm://囕 xờm://籃 đan://欄
lang lang:狼/啷廊桹榔稂筤螂郎鋃琅莨锒/嫏瑯蜋郞鎯 lãng:朗浪/閬埌烺阆 lạng:/蒗 lắng:///啷 lẵng:///筤 lừa://狼 tóm:///榔
lao còm:///癆 lao:撈勞牢劳捞/嘮醪嶗癆鐒唠崂痨铹/労哰 lau://撈簩 liệu:/嫪 làu://恅 láo://咾 lão:老/姥佬栳銠铑/狫耂 lạc:/烙酪 lạo:/潦耮勞澇劳涝耢 lảo://轑 lẻo:///潦 mụ:///姥 rao:///哰 rào://橯 xóa:///鐒
le liễu:了 lạc:樂乐/餎饹/楽 lặc:/仂叻泐肋鰳鳓/扐砳阞 sực://忇 sựt:///叻
lei giội://洡 loi://㵢 loại:類类 luy:纍/嫘縲羸缧/儽欙蔂虆 lôi:雷/擂蕾檑罍鐳礌镭/畾靁攂礧 lũy:壘垒/累藟/絫 lắc://勒 lặc:勒/嘞 lệ:淚泪 lối://磊 lồi:///耒 lỗi:磊/酹儡耒/磥纇颣 lụy:累/誄诔/擂 rui:///檑 sỏi:///礌 thớt://泪
leng lăng:愣/堎塄崚棱楞/睖薐稜 lạnh:冷 săng:///棱
li gạch:///壢 le:离//囄 li:哩麗厘籬鸝狸璃離丽篱鹂/嫠漓灕縭蘺醨喱犛釐驪鱺缡蓠骊鲡/纚剺瓈褵劙樆貍 lo:/罹 loe:///蘺 lác:///櫟 lái:///俚梩 lãi://蠡 lê:梨犁黎/蠡藜黧璃/犂棃蔾/瓈 lí:哩李理裡里鯉鲤/俚娌浬鋰锂/悝裏 lưới://䋥 lạch://瀝 lại:/吏 lạp:粒/笠 lầy:///漓 lập:立//苙鴗 lật:/傈凓慄栗溧篥 lắp://㕸 lắt://搮 lẹ://厲 lề://例 lễ:禮礼/蠡澧醴鱧鳢/豊 lệ:麗例勵荔隸厲丽励厉隶/邐儷唳癘礪糲蠣戾俪疠砺粝蛎逦/沴悷栃欐濿盭砅茘隷/栵 lị:/蜊痢蒞詈莉莅/鬁涖 lịa://里 lịch:曆歷瀝礫历沥砾/嚦壢櫪瓅癧藶轢靂櫟躒酈呖坜枥栎疬苈跞轹郦雳/鬲厤暦歴皪㧰 lời:///唎 lợi:利/俐猁/唎悧 lợp:///笠 lực:力//屴 niêu:///栗 rang:///涖 rí:///浬 rích:///嚦靂 rượi:///悧 rế://璃 rị:///涖 rớt:///溧 rợp:///苙 sặt:///篥 sệt://㤡 trắt://㗚 tỉ://梩
lia lưỡng:倆俩
lian gươm:///鎌 kiểm:臉脸 lanh://怜 len:///縺 liêm:帘廉簾鐮镰/奩濂蠊奁/匳籢臁鎌鬑 liên:憐聯鏈連怜联连链/槤漣蓮褳鰱梿涟莲裢鲢/嗹聮 liến:///嗹 liềm://鐮 liễm:/斂瀲蘞襝敛潋蔹裣/澰蘝 liễn:/璉琏/摙 liệm:/斂殮敛殓 luyến:戀恋 luyện:煉練炼练/楝/湅錬鍊 lèn:///摙 lém:///蘝 lăn:///漣 lươn:///鰱 lợi:/浰 mũi://熑 nhèm://濓 nặn:///鰱 nếm://縺 rim:///熑 rèm://簾 rên://噒 rơm://薕 rịn:///湅 rời:///浰 sen:///蓮
liang dí://鍄 kiềng:///鍄 lương:涼梁糧良凉粮/踉俍粱輬辌/樑 lưỡng:兩两//蜽裲両 lượng:涼量亮晾輛諒凉谅辆/踉悢魎兩两魉/倞啢喨唡 lạng:/兩两 rường:///樑
liao banh:///鐐 díp:///燎 lao://潦 liu:///蟟 liêu:撩瞭僚聊遼辽/嫽寥寮簝蹽鐐鷯獠镣鹩/暸膋屪憀敹蟟 liễu:瞭/了釕繚憭缭钌/繆缪 liệu:療料疗/撩蓼廖嘹燎尥 lèo:///繚 lêu://撩 lũ://嵺 lược:撂 lẹo://瞭 lểu://疗 rêu:///嘹 rìu:///鐐 rẻo:///釕 trèo:///蹽 trêu:///憭
lie liệp:獵猎/躐鬣/猟擸 liệt:咧列劣烈裂/冽埒洌趔鴷捩䴕/茢蛚 lác://咧 láp:///躐 lướt://迾 lốp://獵 rét:///冽洌 trét://挒 xộp://㯿 xợp:///擸
lin co://磷 day:///檁 linh:/拎 lâm:林淋臨临/琳霖啉/痳/惏 lân:鄰磷邻/膦嶙潾璘瞵粼鏻驎鱗麟轔遴辚鳞/燐粦隣麐 lùm://菻 lăm:///啉 lấm://淋 lẫm:/凜廩懍檁賃凛廪懔檩赁/澟 lẫn://悋 lận:/吝藺躪蔺躏/恡/遴 lờm://崊 nhẫm://賃赁 săng://橉
ling gầm:///呤 lanh:/姈 linh:伶玲鈴零靈齡岭灵铃龄/呤囹柃欞泠瓴羚翎聆舲苓蛉酃鴒棂鸰/櫺笭詅軨醽霛霝 liếng://玲 liệng:///翎 lánh:另 lâng:///淩 lãnh:領领 lênh://零/泠 lăng:陵/凌綾菱鯪绫鲮/夌淩蔆 lĩnh:嶺//彾 lệnh:令 lừng://㖫 ranh:///棂 rành://伶/柃 rạnh://炩 trăng:///綾 ầm:///翎
liu liêu://飂 liễu:柳//桺 liệu://翏 lưu:流留硫/溜餾鏐劉旒琉鎏飀騮鶹瀏遛鎦刘浏镏镠飗馏骝鹠/懰瑠璢畱駵 lục:六 lữu:/綹罶绺/羀 lựu:溜榴/碌餾瘤熘馏/橊癅磟蹓霤 mão:/鉚
lo lạc://咯
long lang://瀧泷 long:攏隆龍拢龙/蘢茏/滝竜龒 lung:籠窿嚨瓏朧咙胧珑笼/瀧曨癃矓礱聾昽泷眬砻聋/躘巃 luống:///隴 lùng://嚨/蘢 lũng:壟垄/隴陇/壠儱垅 lỏng://㳥 lồng:籠笼/櫳栊 lộng:/哢 ruông:///躘 róng://梇 rông:///瀧 rồng://蠬 sông:///滝 trồng://槞/櫳 trộng:///哢 xuổng://鑨
lou làu://嘍 lâu:嘍摟樓喽搂楼/僂漊剅瞜耬螻髏婁簍蔞䁖偻娄溇篓耧蒌蝼髅 lùa://摟 lũ:/嶁瘺鏤塿嵝瘘镂/瘻/僂 lầu://樓 lậu:陋漏 lộ:/漏 sâu:///漊螻 vày:///髅
lu chùa://爐 gắt:///籚 kẻ://矑 lâu:/顱颅 lò:爐炉/鑪//垆 lóc:///淥 lô:蘆芦/瀘盧轤櫨艫鸕卢栌泸舻轳鸬/爐纑玈 lơ://嚧 lư:/壚廬鱸臚垆庐胪鲈/罏籚/瀘盧 lỗ:虜虏/嚕魯擄櫓氌鑥鹵卤噜掳橹氇镥鲁/樐滷艣艪磠硵 lộ:露路/甪潞璐賂鷺赂辂鹭/簬輅 lộc:鹿/祿漉琭簏轆麓逯禄辘/盝 lờ:///籚矑 lục:碌錄陸录陆/僇勠戮淥稑籙菉騄渌箓/蓼剹坴彔穋醁録錴 rô:///鱸 rọ://㯝/簬 rỏ:/瀂 rủa:///嚕 trưa://曥 trỏ:/擼
luan loan:巒峦/孿欒灤鑾鸞孪栾滦銮鸾/圞 loạn:亂乱 luyến:/孌臠攣娈挛脔 noãn:卵
lun hăm://菕 luân:掄輪綸抡纶轮/侖倫圇淪仑伦囵沦 luẩn://惀 luận:論论 lôn://崘崙 lún:///淪 lỏn:///侖 son:///崙 suôn://棆 trun://蜦/菕
luo dủi://㩡 khạc://咯 khỏa://倮裸/躶 la:騾籮蘿邏鑼箩萝逻锣骡/囉欏玀羅啰椤猡罗/驘儸纙㑩 loa:/摞腡螺脶 loát://捋 là:///纙 lá://蘿 lõa:/倮裸/臝躶/砢 lõi://㰁 lạ://邏 lạc:絡落駱络骆/犖洛珞雒濼泺荦//咯鉻 lỏa:/蓏蠃 lỗi:/瘰 nhác://䀩 nhợt:///濼 rà://攞 rạc://絡 rặc:///洛 tuốt:///捋 vuốt:///捋
lv hớt:///穭 luật:律//嵂 lã:/呂 lúa:///穭 lũ:/屢褸屡褛 lư:驢驴/閭闾/藘 lụa:縷 lục:綠绿/氯/緑 lứa:///侶 lừa://驢 lửa://焒 lữ:旅/侶梠稆穭膂侣 lự:慮/濾滤/鑢 suất://膟 trã://捛
lve luyệt:/鋝锊 lướt://掠 lược:掠略//畧 lịch://擽
m mô:/呣/嘸呒
ma ma:嗎嘛麻吗//痲蔴 má:媽妈///傌 mã:碼螞馬码蚂马/禡獁瑪犸玛祃 mô:蟆 mạ:罵骂//傌駡㐷 mạc://蟇 mửa://嗎
mai mai:埋/霾/薶 mác://嘜唛 mãi:買买 mạch:脈麥脉麦//衇霡霢 mại:賣邁卖迈/勱劢
man man:饅瞞瞒馒/埋蔓謾蠻鏝顢鬘鰻蛮谩镘颟鳗/槾樠鬗漫/曼 màn:///幔 mán:///蠻 mãn:滿满/蟎螨 mơn:///蔓 mạn:慢漫/蔓謾嫚縵墁幔曼缦谩/熳鄤 mần://摱 mận:///槾 mến://悗
mang mang:忙芒茫/尨杧牻硭邙/哤杗鋩駹铓 manh:氓盲 mãng:/漭莽蟒/茻蠎 măng://笀 mương://茫/邙 xồm://盲
mao cười:///瑁 li://氂 mao:茅髦毛氂牦/旄茆/酕 miêu:貓猫/錨锚 mào:///芼 máo://毷 mâu:矛/蟊蝥/髳 mão:/茆卯昴泖铆/冇帽戼 mèo://貓 mạo:帽冒貌/旄眊耄瑁芼/冃冐媢皃 mậu:茂貿贸/懋楙瞀袤/鄮 mồi:///瑁 mội://蝐
me ma:麼/麽/嚜 mút:///嚜
mei dằm://每 mai:枚梅/玫/楳槑 me:///楣 mi:眉/嵋楣湄鎇郿镅/糜睂煝 muồi://煤 muội:昧妹//眛韎沬 mí://睸 mói://挴 môi:煤酶/媒莓/禖脢腜苺鋂 mõ:///楳 mĩ:美鎂镁/渼媄/媺 mũi:///鋂 mưa:///湄 mẹ:///媄 mẻ:///渼 mệ:/袂 mỉ://美 mị:/媚寐魅 mốc:霉黴 mối:///媒 mỗ://娒 mỗi:每/浼/毎 mội://痗/莓 một:沒没 mớ://沒 mủ:///湈 sói://湈 thi://堳 vầy://抺
men mun://椚 muốn://悶㦖 muộn:悶闷/懣燜懑焖 mên:/亹 món://們 môn:們門们门/捫璊鍆扪钔/亹菛/穈
meng chĩnh:///蠓 manh:/甍萌虻/莔甿蝱 minh:盟 mong://懞 muống://蕄 muồng:///檬 mành:///甍艋 mãnh:猛/錳勐艋蜢锰/黽黾 mòng:/鸏/䴌/蠓 mông:蒙朦濛矇懞/幪檬獴礞艨蠓/冡曚䑃 măng:/瞢 mạnh:/孟 mống://靀 mồng:///曚 mộng:夢梦/懵/夣 quạt:///檬 trùng://溕 trũng:///冡 trụng:///溕
mi bí:泌秘/祕 di:彌弥 mi:/糜靡咪獼縻蘼醾麋猕/冞瀰㳽 mè://䱊 mê:迷/醚謎谜/麛 mĩ:/靡 mạc://羃 mật:密蜜/嘧宓/峚 mễ:米/洣脒/銤 mị:瞇眯/弭敉羋芈/灖/靡 mịch:/冪謐覓汨幂觅谧/冖塓幦糸覔鼏 nhĩ://濔 nhặt:///汨 nhễ:///濔 nễ:/禰 vắt:///沕
mian diện:面/偭/靣 giờn:///湎 giợn:///愐 gò:///蝒 miên:棉眠綿绵//宀緜 miến:麵/緬缅/麪麫麺/糆 miền:///沔 miễn:免勉/娩勔愐鮸丏/蝒/俛 miện:/沔冕湎眄/絻 mẫn:/勉 nhện:///蝒 sơn://杣 à://糆 điển:/䩄腼/靦
miao diểu:/杪 diệu:妙//玅 dẻo:///眇 meo://苗 miêu:瞄描苗/喵鶓鹋 miếu:廟庙//庿 miểu:渺秒/淼緲藐缈 miễu:/眇 mạc:/邈 mậu://繆缪 mếu:///喵 nghéo://鱙
mie diệt:滅灭//搣烕 miệt:蔑衊/篾/懱蠛 mã://哶 mét://衊 mít://櫗 mót://㩢 mị:/乜咩 mọt:///蠛 xiên://吀
min dân:民/岷 mân:抿/忞旻閩珉緡缗闽/暋玟旼瑉痻緍罠 mãnh:/皿 mần:///緡 mẫn:敏/愍憫閔泯湣悯闵/暋黽敃黾
ming danh:名//眳 manh:///瞑 minh:明鳴鸣/洺冥溟蓂螟銘暝瞑铭/朙鄍 mính:/酩茗 mệnh:命 mỉnh:///酩 thằn:///瞑
miu mậu:謬谬//繆缪
mo ma:磨摩蘑魔/藦/饝髍嬤嬷 mi://劘 mài:/磨 màng:/膜 má:磨 mác:///鏌 mò:摸///摹 mô:摸模/嫫摹謨饃無无谟馍/糢謩獏麽 mượt://沫 mạc:漠膜莫/摸瘼鏌貘镆/鄚 mạch:陌/貊驀蓦/貉眽 mạt:抹末沫/秣茉靺/妺 mắt://眜 mặc:墨默/纆万 mịch:寞 một:/歿殁/歾 vạn://万 vồ://橅
mou màu:///牟 mâu:/繆侔哞眸蛑鍪缪/牟麰 mòi://䱕 mưu:謀谋/牟 mầu:///侔 mỗ:某///厶 rậm:///牟
mu mu:/仫 màn:幕 mâu:///牟 móc://莯/霂 múc:///沐 mưu://牟 mạc:/幕/幙 mẫu:姆拇牡畝母亩/鉧/畆畮/畂 mắc://縸 mỗ://姥 mộ:墓慕/募暮 mộc:木/沐/楘霂 mụ:///姥 mục:穆牧目/睦苜鉬钼/繆缪 đeo://㧅 đong:///霂
n ân:嗯
na da://䏧 na:哪那/娜 nam:/南 niệt:/吶呐 nài:///捺 ná://哪 nã:拿/鎿镎/拏挐 nói://呐 nại:/捺 nạp:納纳/衲肭/軜 nả:哪那 nắp://䈫 nẹp:///衲 nọi:///肭 nột:吶呐/鈉钠
nai nai://孻 nái://奶 nãi:乃奶/艿氖迺鼐/妳倷嬭廼釢 nại:奈耐/柰萘/褦 nải://乃 nẩy:///艿 nậy://㮈 nễ:///妳 ạc:///艿
nan nam:喃男南/囡楠蝻/枏柟諵/囝 nan:難难 nem:///腩 nhóm://抩 noản:/赧 nêm:///楠 nôm://喃 nươm://湳 nạm:/腩 nạn:難难 nản://戁 nấn:///赧
nang nang:/饢囊囔齉馕 nán:///曩 nãng:/饢曩攮馕 nện:///攮 nống://擃
nao nao:/猱呶硇鐃铙/譊 nghêu:///蟯 nhiêu:/蟯蛲 nhéo:///撓 náo:鬧闹/淖/閙 não:惱腦恼脑/瑙/憹碯 nạo:/孬峱撓臑挠
ne dốt:///訥 na:/哪 ni:呢 nài://呢 nạch://疒 nột:/訥讷
nei na://哪 nuôi:///餒 nả:/哪 nỗi:/餒馁 nội:內内
nen nhẫm:/恁 non://嫩 nộn:嫩
neng năng:能
ni bắn:///鈮 chầy://迡 nai://抳狔 nghi:///霓 nghê:/倪猊輗霓鯢麑齯鲵/蜺貎郳堄棿 nghĩ:擬拟/薿/儗 nghễ:/睨 nghịch:/逆 nhãn://泥 nhĩ:///妳 nhị:/膩腻 ni:/妮怩鈮尼铌/秜/伲 náy:///怩 nây:///胒 nê:泥/坭 nơi:///坭 nật:/昵/暱 nặc:/匿 nề://泥 nể://你 nễ:你/泥伲/伱儞 nệ:泥 nỉ:/呢旎/柅祢 nỉa:///鈮 nịch:/溺/惄 tiếng://胒
nian chiêm://秥 chêm:///拈 liễn:/輦辇 nhập:廿//卄 niêm:黏/鮎拈鲇/鯰鲶 niên:年//秊 niễn:碾//涊撚 niệm:念/埝/唸淰 niện:攆撵 niệp:捻 nám://焾 nên://年 nạm://捻 nấm:///埝 nếm:///唸 yên:/蔫
niang nhưỡng:釀酿 nương:娘//嬢孃
niao niểu:/裊袅/褭 niễu://嬲 niệu:尿/脲/溺 nẻo:///裊 điểu:鳥鸟/蔦茑 điệu://嫋嬝
nie giảo://噛 khiết://乜 nghiệt:/孽櫱蘖/孼糱摰/蘗 nhai:/嚙啮/齧 nham://喦 nhiếp:/囁鑷顳聶嗫聂镊颞 niếp:/躡蹑/敜 niết:捏/涅臬鎳闑隉镍陧/囓揑湼臲苶 nấm://菍 nết:///涅 nồi://㘨 triếp://讘 đặt:/菍
nin nhúm://拰 nâm:您//恁
ning nanh:/獰狞 ngưng:凝 ninh:寧擰嚀咛拧/檸聹甯薴柠聍/儜寕 nính:/濘泞 nịnh:/佞 trữ://宁
niu ngâu://䒜 ngưu:牛//牜 néo://紐 nạo:///鈕 nữu:紐扭纽/妞鈕忸狃钮/拗杻
nong lỏng:///挵 lộng:弄//挵 nòng://檂 nóng://燶 nông:農农/噥哝/辳齈 nùng:/儂膿穠醲侬秾脓/襛 nũng:///噥 nọng:///膿 nống://濃 nồng:濃浓
nou nhỏ://㳶 nhổ://啂 nậu:/耨/獳鎒 nọc://槈
nu nua:///孥 nò:///笯 nó://伮 nô:奴/孥笯駑驽 nỏ:///弩 nỗ:努/弩砮胬 nộ:怒
nuan noãn:暖//煗餪煖
nun nuyên://黁
nuo na:/那儺挪傩/娜 nhu:/懦 nhại://㖠 nhắc://掿 nhụa:///懦 ná:///挪 nạch:/搦 nạng://㰙 nạnh://懧 nặc:/喏諾诺锘 nọa:/糯/稬穤 nứa://梛
nv nhữ://籹 nục:/恧衄釹钕/衂 nữa://女
nve ngược:/瘧虐疟
o nga:哦 ô:喔//嚄 úc:噢 ốc:/喔 ộc://喔
ou ngu://齵 ngó:///藕 ngẫu:偶/耦藕/禺 ngỏ://吘 âu:鷗歐欧鸥/區漚慪熰謳甌区怄沤瓯讴 ẩu:/嘔毆呕殴 ủ:/漚沤
pa ba:啪/筢葩/耙鈀钯 bà:/杷琶 bá:///耙 bát:趴/扒 bò:爬 bả:///跁 bừa:///耙 khịt:///耙 mặc://袙 phách:帕 phạ:怕 vát://掱
pai bài:排牌/迫俳簰/輫 bồi:徘//俳 phách:拍 phái:派湃/蒎 phếch://拍
pan biện:///拚 bàn:盤盘/胖般槃磐磻蟠蹣/媻幋縏鞶柈蹒 bạn:畔//叛 bản:/爿 bợn:///泮 phan:攀/扳番潘 phán:判盼/袢泮襻/頖 phản:叛 phấn://拚
pang bàn:胖 bàng:乓龐旁庞/膀滂螃逄雱厖鳑/尨彷徬龎厐/嗙庬 bảng:/耪 bảnh://嗙 bẵng:///滂 bỡn://胖 phừng://炐
pao bào:炮刨咆袍跑/泡匏庖狍/麃炰麅鞄 bàu://泡咆垉 bâu:///砲 bầu:///匏 phao:泡拋抛/脬 pháo:炮/皰疱/礮砲
pei bái:沛/旆霈/斾 bí:/帔轡辔 bùi:/裴 bậy://呸 bồi:賠陪培赔/锫/錇 bội:佩//珮 pháy:///霈 phì:呸 phôi:/胚醅/肧 phải://沛 phối:配
pen buông://喯 bùn:///湓 bỏm://呠 bồn:盆/湓 phun:噴喷//歕 phún:噴喷 phơ://盆 vồn://㖹
peng banh:///抨 bong://篷 bành:澎膨/彭蟛/輣 bính:碰//掽踫 bông:///芃 băng://漰 bưng:捧 bảng:/榜 bằng:棚朋/堋鵬弸硼鹏/鬅淜 bồng:篷蓬/芃 bổng://捧 bừng://怦 dề://澎 phanh:怦砰/烹抨/匉閛 vùng://塳 văng://挷 vũng://淎
pi bi:/羆罴 bia:啤 bái:/淠 bê:///陂 bì:疲皮/郫鮍埤陴鲏/裨 bích:/甓 bĩ:/否圮痞 bất:/鈈 bề:/鼙 bễ:/媲睥 bệ://潎 bỉ://否 bịch:///甓 dãy:///圮 nâng://㨢 phay://㓟 phi:披/丕伾狉鈹駓紕邳纰铍/狓秠魾 phách:劈 phê:批//錍 phích:/澼癖霹/擗 phôi:坯 phơ://披抷 phỉ:/嚭/庀 sất:///疋 thí:屁譬 thất:匹//疋鴄 thớt:/匹 tì:脾/毗琵砒蜱貔枇蚍/毘阰/裨 tí:/芘 tích:/僻 tỉ:/仳 tịch:辟闢/鷿鸊䴙 vậy:///丕 vếch://辟 vữa://㳪
pian biên:/犏蹁/楄/猵 biền:/胼駢骈 biển:/諞谝 bẹn:///胼 bền:///駢 phiên:/翩 phiến:騙片骗///翩 thiên:偏篇/扁 tiện:/楩
piao biều:瓢 biễu:/殍/莩 bèo://䕯 bầu://瓢 phiêu:漂飄飘/嘌薸螵剽嫖縹缥/飃僄/驃骠 phiếu:漂票/瞟/皫驃骠 phác:/朴 phếu:///嫖 phều://漂 xỉu:///僄
pie biết://撆 miết:瞥 phi:///苤 phiết:/撇苤 phân:/氕 phẩy://丿 phết:///丿 triệt:///丿
pin biền:/玭 bính:拼///拚 bần:貧贫 phanh:/姘/拼 phiên:///拚 phẩm:品 sánh:///聘 sính:/聘 tân://㺍 tần:頻频/蘋嬪顰嫔颦/嚬矉 tẫn:/牝
ping binh:乒/俜 bánh:///軿 bình:屏蘋平瓶評苹评/枰坪帡洴萍蚲鮃泙鲆/帲幈甁缾蓱屛軿 bính:/屏 bằng:憑凭//馮凴冯 bềnh:///萍泙 phinh:/娉/甹 tần://蘋 vằng://焩
po bo://剖 bà:婆/皤鄱 bách:迫 bát:潑泼/酦/醱 bạc:泊 bộc:/釙钋 bột:/桲 bức:/迫 pha:坡頗颇//陂 phá:破 phác:/朴 phách:魄/珀粕 phả:/叵笸鉕钷 phẫu:/剖 phở://頗 thuần://蒪 vụt:///桲
pou bo://剖 bâu:///裒 bầu:/裒 bốc://掊 bồi:/掊抔 nhạu://哣 phu://垺 phẩu:/掊 phẫu:剖 phủ://咅
pu bo:///圃莆 buộc://纀 bò:///匍 bô:脯/酺 bọc:///仆 bốc://扑 bồ:葡菩/匍蒱莆蒲 bộc:瀑/僕曝濮鏷仆镤 bục://㯷 phác:撲樸扑/璞//攴攵 phô:鋪铺//鯆/痡 phả:/譜谱 phắc://朴 phố:鋪铺/圃/埔舖 phốc:/噗蹼 phổ:普/氆浦鐠溥镨/譜谱 phộc://攴攵 vục://撲
qi cài://掑 cười://唭 cầy://猉 cật:/訖讫 cờ://旗/碁 cời://棋 dĩ:/屺 gả:/婍 huề:/畦 hất:/迄 hề:/蹊 khi:崎欺/榿桤/攲諆魌 khí:器棄氣汽弃气/跂/亟気炁 khải:/啟启//唘啓 khấp:泣 khất:/汔乞/芞契 khắp://泣 khế:/憩契/憇栔 khể:/棨綮/稽 khỉ:/芑/綺绮 khởi:豈啟起启岂//唘啓 ki:/萁 kiết://蛣 kì:奇旗其期棋/祇跂岐歧淇琦琪祺綦蜞騏鰭麒埼圻祁祈耆芪蘄頎蕲颀骐鳍/旂棊碁鬐玂疧娸/丌衹朞 kĩ:/錡锜 kỉ:/杞 kị:騎骑 nghiện:///咠 ngật:///犵 quỳ:///鮨 sĩ:/俟 thê:妻淒凄/萋郪棲栖/悽 thích:戚/嘁磧碛/慼慽 thấp://咠 thất:七/柒 thế:妻沏砌 tày://齊 tê://懠 túc:/槭 tất:漆 tập:/葺 tề:齊齐/臍蠐脐蛴/薺亝斉艩荠 xê:///蠐 xí:企 ùm://湆 ỉ:/綺绮
qia ca://卡 hiệp:/洽 hợp://洽 khách:/髂 kháp:恰掐 khải://卡 tạp:/卡
qian càn:乾///乹 còm://膁 cùm:///拑 cầm://扲 diên://鈆 duyên:鉛铅///鈆 ghen:///慳 gỡ://攑 hiềm:///嗛 khan:/慳悭 khem:///嗛 khiêm:謙谦 khiên:牽牵/褰岍愆搴汧騫骞/攐蚈諐縴 khiêng:///掮 khiếm:欠/俔芡/伣 khiến://遣 khiền:///愆 khiểm:歉/慊/傔嗛 khiển:譴遣谴/繾缱 khín:///繾 khảm:嵌//凵 kiêm:/鰜 kiên:/掮/掔 kiềm:鉗钳/鈐黔钤/岒拑箝 kiền:/乾虔蕁/揵荨榩/乹 kiển://攓 linh://軡 tay:///拪 then:/杄 thiêm:簽签/僉佥/籤籖 thiên:千遷韆迁/扦仟芊釺阡钎/拪 thiến:/茜綪蒨倩/輤 thiển:淺浅 tiềm:潛潜///鬵 tiền:前錢钱 tiệm:/塹堑 trắm://橬 tùm:///蕁 tăm:///籖 tạm:/槧椠 xiên:///扦
qiang càng://強 cường:強强/鏹镪//彊 cưỡng:強强/鏹襁镪/繈/彊 khan:/羥羟 khoang:腔//椌 khương:/羌蜣/羗 sang:/熗炝/嗆呛 sặc:/嗆呛 teo://牆 thanh:///錆 thương:搶槍抢枪/將瑲蹌錆鏘戧将戗玱跄锖锵/斨蹡鎗 thưởng:搶抢 tường:牆墙/嬙戕檣薔嫱樯蔷/爿墻廧艢 xoang:/腔
qiao ghẹo://嘺 khao:/磽硗/骹墝 khiêu:/撬橇蹺跷//蹻 khiếu:/竅窍/撽 khuân://鐰 khíu:///竅 kiều:橋翹桥翘/喬僑礄蕎乔侨硚荞/荍趫 kiệu:///蕎 nghiêu:///墝 nghều:///蹺 quều:///僑 sào:/缲/繰 tao://缲/繰 thau:///鐰 thiêu:鍬锹//鍫 thiểu:悄/愀 thẩu:///荍 tiếu:/譙俏誚鞘诮谯 tiều:瞧/譙憔樵谯/癄顦 tiễu:悄峭 xao:敲 xác://殻 xảo:巧 xỉu:///愀 ướm:///蕎
qie cà:/茄 khiếp:怯/愜篋惬箧//慊 khiết:/鍥挈锲/慊朅 khía://㓶 kiếp://匧 thiếp:/妾/踥淁/帹 thiết:切竊窃//趄 thả:且 tiếp:切 tiệp://緁
qin chìa:///鈙 cầm:琴/噙擒檎禽芩/珡琹靲 cần:勤/芹慬/廑懃/厪 cắm://㩒 cỡn:///慬 gầm:///噙 gậm://埁 khâm:欽钦/嶔衾嵚 khấm:/撳揿/搇 khẩn://菣 nhặt://鈙 thân:親亲 thấm:/沁 tăm:/吣 tần:/秦/螓 tẩm:/寢鋟寝锓/寑 tắm:///沁 xâm:侵/駸骎/綅 xăm:///駸鋟
qing căng://殑 khanh:/卿 khinh:氫輕氢轻 khoảnh:頃顷/廎苘庼 khuynh:頃傾倾顷 khánh:慶庆/磬罄/謦 kình:/勍擎黥 kềnh:/檠 thanh:青清蜻/圊碃/殸淸靑 thinh:/鲭/鯖 thiến:/箐 thân:/親亲 thấn://親亲 thỉnh:請请 tình:情晴/氰 tạnh://晴
qiong cung:/邛筇蛩/笻跫 cùng:窮穷/藭䓖 khum:///穹 khung:/穹芎銎 quỳnh:/煢瓊茕琼/嬛惸璚睘瞏 sừng:///瓊
qiu ca:/釓 choác:///毬 cù:///虯 cầu:求球/俅訄璆虯賕逑銶虬赇/毬絿觩梂/厹 cừu:/仇裘鼽 dẫu://唒 gàu://浗 gò:///坵 gù:///虬 kheo://䟬 khâu:丘/邱/坵 khưu:蚯/龜龟 khứu:/糗 tho:///萩 thu:秋鞦/楸萩鞧鰍鶖鳅鹙/龝秌 thèm:///萩 tù:/囚泅酋蝤遒 tùa://逎 tở://汓 xỏ://搝
qu cu:///鴝 cò:///鸜 cù:/劬朐氍灈癯衢鴝鼩瞿鸲/胊臞蠷躣鸜軥 cừ:渠/磲蕖璩蘧/佢籧 khu:區嶇軀驅区岖躯驱//敺駈 khuých:/闃阒 khuất:屈 khúc:曲麯/蛐麴麹 khư:/祛胠袪/佉呿阹 khứ:去//厺麮 khứa://抾/呿 khử:/去 quặc:/蠼 sâu:/齲龋 thú:娶趣 thư:蛆/岨/耝 thủ:取 thứ:/覷觑/覰 truất:/詘诎 xo://軀 xu:趨趋 xúi://驅
quan cuộn:///綣 cần://勧 khoán:/券 khuyên:圈/棬/弮圏 khuyến:勸劝 khuyển:犬//犭 quyến:/畎 quyền:拳權权/蜷顴鬈颧/惓権蠸踡 quyển:/綣绻 thoăn:///悛 thuyên:/佺醛痊筌荃詮輇銓诠辁铨/跧 thuân:/悛 toàn:全//牷 tuyền:泉
que các:/榷 khuyết:缺/闕闋阕阙/炔 khước:卻却 qua:/瘸 thước:鵲鹊/碏 tước:雀 xác:确確/愨埆悫/塙慤搉碻
qun khuân:/囷 quần:群裙//麇帬羣裠 thuân:/逡//踆
r nhi:/兒
ran nhen://燃 nhiêm:/蚺髯/髥蚦 nhiên:然燃//嘫肰 nhiễm:染/冉苒/冄珃 nhoẻn:///嘫 nhuộm://染 nhẹm:///髯 nhẻm://呥
rang nháng://爙 nhương:/瓤禳蘘攘瀼穰/勷 nhường://讓/攘 nhưỡng:壤 nhượng:讓嚷让
rao nhiêu:饒饶/嬈橈蕘娆桡荛 nhiễu:擾繞扰绕//遶 nháo:///遶
re nhiệt:熱热 nhã:/若 nhạ:惹//喏
ren nhiệm:任 nhâm:任/壬妊紝纴/姙絍 nhân:人/仁儿/亻 nhăm:///壬 nhấn://扨 nhẫm:/稔荏衽飪饪/棯腍袵餁 nhẫn:忍/訒讱//刃 nhậm://任 nhận:認韌认韧/刃紉仞軔纫轫/牣肕靭 nhẳn:///牣 nạm:///棯 nậm:///稔 sậy://䇮
reng nhăng:///芿 nhưng:仍扔//礽陾 nhứng://芿 nẫy://扔
ri nhật:日/馹驲/鈤
rong dong://搈 dung:容榕溶熔融/蓉鎔瑢镕/螎肜 ngồng://茙 nhung:絨茸绒/戎狨/毧羢 nhũng:/冗/宂氄 rong:///蓉 ròng://溶 vang://㘇 vanh:/嶸嵘/巆 vinh:榮荣/蠑蝾/栄
rou nhu:揉柔/鞣/厹葇 nhú:///葇 nhụ:/輮 nhục:肉//宍 nhữu:/糅 nhựu:/蹂/禸
ru dối:///蓐 nheo:///嚅 nho:/儒//薷 nhu:蠕/嚅嬬薷襦顬濡颥/醹 nhuyễn://蝡 nhà:///茹 nhóc://嗕 nhũ:乳//擩 nhơ:///洳 như:如/茹銣洳铷/蕠袽鴽 nhập:入 nhọ:///孺 nhọc://辱/縟 nhớ:///汝 nhụ:/孺 nhụa:///濡 nhục:辱/溽縟蓐褥缛/鄏 nhữ:/女汝 nóc:///蓐 vú://乳
rua noa:///挼 nỗi:///挼
ruan nguyễn:/阮 nhuyên:/堧/壖撋 nhuyễn:軟软/瓀/輭礝耎
rui duệ:/睿/叡 nhuy:/蕤/緌 nhuế:/枘汭芮蚋 nhuệ:銳锐//鋭 nhị://蕋/蕊 nhọn:///鋭 nhụy:/蕊/橤蘂繠 nối:///芮 thụy:/瑞
run nhuyên:///犉 nhuần://瞤潤 nhuận:潤润/閏闰
ruo nhiệt:/爇 nhoa://捼/挼 nhược:弱若/箬蒻鄀/叒篛 nhạ:/偌 nước://渃
sa ngơ://灑 rợi://灑 sái:灑洒 ta:/仨 tiết://躠 táp:/靸颯飒/鈒钑 tát:薩萨/撒 tạp:/卅 tản:撒
sai tai:腮/鰓鳃/揌顋 tái:塞賽赛//僿 tắc:塞
san tam:三/參叁毿参毵/弎叄鬖 tàn://傘 tán:散 tảm:/糝糁 tản:散傘伞/饊馓/鏾繖 tấm:///糝
sang tang:喪桑丧 táng:喪丧/搡 tảng:嗓/磉顙颡
sao dâu://嫂 sào:/繅缫/繰缲 tao:搔/臊騷骚/慅/繰缲 trao://搔 táo:掃扫/臊/氉 tảo:掃扫/埽 tẩu:嫂
se sáp:/澀涩/濇歰澁譅 sắc:色/嗇穡銫啬穑铯/轖 sắt:/瑟璱 tắc:/塞
sen chùm://森 sâm:森//槮椮
seng tăng:/僧/鬙
sha hè://廈 hạ:廈厦 khàn://嗄 sa:剎砂紗沙刹纱/莎痧裟鯊鲨 siếp:霎 sá:///嗄 sáp:/歃/帹翣 sát:煞殺杀/鎩铩/樧 thép:///唼 tiệp://箑萐 vành://沙 xiệp:/唼 xá:啥//倽 xọa:傻//儍
shai rây://篩 si:篩筛//簁 sái:晒曬
shan chen:///擅 chòm:///笘 chôm:///苫 cò:///睒 diệm:/剡 gườm:///睒 khung:///汕 oam://衫 phiến:扇/煽/傓謆 sam:衫杉/芟釤钐/彡穇縿䅟 san:珊/姍訕刪潸舢跚删姗讪 sán:/疝汕/赸 sơn:山 sươn:///汕 sảm://摻掺 thiêm:/苫/痁 thiên:扇/埏膻/搧羴羶 thiến:/騸骟 thiền://單单 thiểm:閃闪/掞陝陕/睒 thiệm:/贍赡 thiện:善/單墠嬗擅繕膳蟮鄯鱔单缮鳝/禪鱣樿蟺譱饍鱓椫禅鳣 thấm://嘇 trèm://炶 đồn://笘
shang chuộng://尚 sương:/湯汤 thương:傷商伤/觴殤殇觞 thướng:上 thường:裳 thưởng:晌賞赏/垧 thượng:上尚/鞝绱/丄尙 trích://謪
shao chéo://袑 chước:///勺 ngoẹo:///卲 sao:捎梢/稍蛸筲艄/弰旓髾 sáo:哨///筲 sảo:稍/潲睄 teo://䏴 thiêu:燒烧 thiếu:少 thiều:/苕韶 thiểu:少 thiệu:紹绍/召劭邵/卲 thược:/芍勺/杓 tiêu://鮹
she chiết:/折 nhiếp:攝摄/懾灄慑滠/蠂慴韘 nhép://攝 thiết:設设//蔎 thiệp:涉/拾歙 thiệt:舌///揲 thết://設 tiệp:///慴 xa:/畬奢賒赊/奓 xà:蛇/佘/闍虵阇 xá:舍/厙猞赦厍/舎騇 xã:社 xạ:射/麝 xả:舍捨 điệp:///慴
shei thùy:谁/誰
shen rướm://滲 sam:///蔘 sâm:/參参/葠蓡蔘 sân:/莘燊甡詵駪诜/兟籸 sấm:滲渗 sẩn:/哂 thang://紳 thâm:深 thân:呻伸申紳身绅/侁珅砷胂 thím://嬸 thăn:///胂 thần:神/娠 thẩm:嬸審婶审/沈渖瞫諗瀋谂/讅谉 thẩn:/矧 thậm:什甚/椹/葚 thận:慎/腎蜃肾/愼昚脤 thập://什 thẳm:///瀋 tiên://氠 đắm:///沈
sheng dấm:///笙 sanh:/甥笙/栍 sinh:生牲//鼪 sênh:///笙 sảnh:/眚 thanh:聲声 thánh:圣聖 thăng:升/昇陞/呏 thạnh:///晟 thắng:勝胜 thằng:/繩绳/澠渑 thặng:剩/乘嵊/剰賸 thịnh:盛//晟 thừng:繩绳 tỉnh:省
shi lậu://濕 ngao:///矢 niêu:///柿 phè:///噬 phệ:/筮噬 rị://拭 si://釃酾 sĩ:士/仕/戺 sư:師獅师狮/溮鰤浉 sắt:/虱/蝨 sứ:/使 sức:飾饰 sử:史駛使驶 sự:事//亊 te://呞 thi:匙尸屍詩施诗/蒔蓍邿鳲莳鸤/絁葹 thây://尸 thì:/蒔塒鰣埘莳鲥/時 thí:試试/弒施弑 thích:適釋释/奭螫襫 thạch:石/炻祏鼫 thấp:濕湿//溼 thất:失室 thập:拾十/什 thế:世勢势/貰贳/卋丗 thề://誓 thệ:誓逝//忕澨 thỉ:屎/矢舐豕 thị:氏侍市是視示视/柿諟嗜媞恃豉鈰铈/柹舓眎眡礻 thời:時时//旹 thởi:///貰 thụy:/謚谥/諡 thủy:始 thức:識式拭识/栻軾轼 thực:食實蝕实蚀/湜/寔飠饣 tép://獅 tự:似 tựa:/似 vầu:///筮 xị:///豉 đình://示
shou sấu:瘦 thu:收 thâu://収 thú:獸兽/首狩/守 thọ:受壽寿//夀 thụ:授售/綬绶/受 thủ:首手守/艏/扌/掱 xấu://瘦
shu chuộc:/贖赎 dựu://翛 lựa:///攄 su:/毹 súc:/漱/潄 sơ:梳蔬疏//綀踈疎/疋 sư:/攄摅/摴 số:數数 sổ:數数 sớ:/疏 thua:/輸输 thuật:術述术/沭秫鉥 thuộc:屬属 thâu:輸输 thù:殊/殳 thùa://殊 thú:/戍腧 thúc:束叔/倏/倐儵尗 thút://束 thư:書舒书/紓纾 thợ://署 thụ:樹豎树竖/澍/尌竪裋 thục:熟/塾孰淑蜀菽/襡 thứ:/庶恕 thử:暑鼠/黍/癙 thự:署薯/墅曙/藷 truật:朮 trữ:/抒 táo://橾 xu:樞枢/姝 xọc:///蜀
shua loát:/刷 soa:唰 sọa:耍 xoát:刷
shuai soái:帥帅//率 soát://率 suy:衰 suất:摔蟀/率 suốt://䢦 súy:甩//率
shuan soan:/閂闩 thoen:///栓 thuyên:拴 xuyên:/栓 xuyến:/涮
shuang sang://瀧艭泷 song:雙双 sương:霜/孀驦鸘骦鹴/鷞 sảng:爽//塽 sửng://爽
shui héo://水 thuyết:/說说 thuế:稅税/帨/說说 thùy:誰 thụy:睡 thủy:水//氵氺 đuối://涗
shun duyện:/吮 thuấn:/瞬舜 thuần:///瞤 thuẫn:///揗 thuận:順顺
shuo chước:/妁 giáo:///槊 sác:/數数/矟 sóc:/槊搠朔蒴/欶箾 thuyết:說说//説 thước:爍烁/鑠铄 thạc:/碩硕
si cử:/耜 dĩ:/汜 dẫy:///汜 giá://価 hủy:/兕 khư://厶 mịch://糹纟 phơi://死 si://籭 sĩ:/涘/竢 sư:/螄蛳 ti:司/緦颸虒缌飔/偲罳 tê:嘶撕/澌 tí://伺 tơ:絲丝 tư:斯私思/司鷥厮廝锶鸶/禠鍶覗 tị:/巳 tứ:四/伺泗笥駟思肆驷/柶儩 tứa:///泗 tử:死 tự:飼饲/似食姒嗣寺祀/佀禩飤 tựa://似 xí:/廁厕
song chung:/忪 tung:/娀崧嵩 tuồng://傱 tông:鬆 tùng:松/淞菘凇 túng:///慫 tống:送/宋/餸 tụng:訟誦頌讼诵颂///吅 tủng:聳耸/慫悚竦怂/愯
sou sú:///藪 sưu:搜艘/颼嗖廋蒐螋鎪餿溲锼飕馊/廀獀鄋 sấu://蓃 thấu:嗽 thốc:/嗾 tẩu:/叟擻瞍藪擞薮/謏籔䉤
su giậu://莤 nhố:///嗉 to://蘇 tó://榡 tô:蘇苏/甦穌酥稣/囌蘓 túc:宿肅肃/僳夙粟驌鷫骕鹔/玊粛橚 tắc:/謖谡 tố:塑素訴诉/嗉愫溯/泝膆遡愬 tốc:速/簌蔌觫餗涑//蹜 tốt:/窣 tục:俗
suan toan:酸/狻/痠/筭 toán:算蒜//匴祘筭/篹 tỏi://蒜
sui choại:///繸 giót://埣 khóe:///眭 nối:///綏 nổi:///浽 thui://熣 thúy:/邃 toái:碎 toại:隧/穟燧璲遂/㒸繸䍁 tuy:雖虽/尿荽眭睢綏绥/夊浽 tuế:歲岁//嵗歳 tuệ:穗//繐 tùy:隨随/襚隋//陏 túy:/祟/睟賥 tối:/誶谇 tủy:/髓/瀡/雟 vờ:///眭 đút:///賥
sun chuẩn:/榫隼 dun:///搎 duẩn:/筍笋 tuẩn://簨 tôn:孫孙/飧猻蓀狲荪/飱搎 tốn://損 tổn:損损
suo sa:/娑桫/挲/挱 sách:索嗦 súc:縮缩//蹜 sở:所 sỡ://所 thoa:/嗍梭蓑/傞簑 thoi:///梭 toa:/唆/莎 tuấn:/睃 tác://鎍 tỏa:瑣鎖琐锁/嗩唢/璅鏁
ta dạt://澾 kịp:///趿 rái:///獺 tha:他她它/铊/鉈祂牠 tháp:塌塔/拓闒榻褟遢鰨鳎/嚃搨毾墖漯阘/嗒 thát:/撻獺闥挞獭闼 thạp:/溻/錔 thẫn://嗒 thớt://橽 táp:/趿 đạp:蹋踏//沓譶遝
tai lai:///斄 thai:胎/邰鮐鲐/台 thái:太態态/泰肽酞鈦钛/忲/忕 thải:汰 thảy://汰 vè://汰 đài:抬檯颱台臺/炱苔薹跆駘/擡枱儓骀 đầy:///苔
tan han://嘆 nặn://攤 tham:貪贪 than:攤灘摊滩/坍癱瘫/嘽怹炭啴 thám:探//嗿 thán:嘆炭碳叹//歎 thảm:毯/忐菼 thản:坦//醓 tầm://燂 vẹm://䗊 vịm://埮 xồm://毯 điệm:/磹 đàm:痰談潭谈/覃罈錟曇譚賧郯倓惔坛昙谭锬/鐔餤墰壜罎醰镡/澹 đàn:/彈壇檀坛弹 đán:/鉭钽 đạm://澹/黮 đản:/袒/襢 đất://坦 đằm://潭 đờm://痰
tang dể://啺 nô:///帑 năng:燙烫 thang:湯膛汤/嘡羰蹚鏜镗 thảng:趟倘躺淌/儻帑傥/踼 thẳng://倘躺 đường:堂塘搪糖/樘唐棠溏瑭螗螳/煻赯醣餹 đảng:/鎲镋/钂
tao rệu:///洮 sáo:套 thao:滔/弢慆絛縧饕洮韜绦韬/叨縚幍 thảo:討讨 trệu:///咷 đào:掏桃淘濤萄逃陶涛/啕檮綯鞀鼗梼绹/搯匋咷醄鞉
te thắc:/忑忒慝鋱铽 đặc:特
teng thông:/熥 thăng://鼟 đông:疼 đằng:藤騰腾/滕縢謄誊/籐螣
ti dề:///洟 dịch:剔 ghế://楴 rì:///荑 sún:///荑 thê:梯///稊 thích:惕踢/擿逖倜/悐 thế:涕屜替屉/裼剃/揥薙殢洟/鬄 thể:體体//躰軆 xì:/嚏 đê://堤/隄 đế://蹄 đề:提啼蹄題题/荑綈緹騠鵜鷈鷉醍䴘绨缇鹈/嗁稊蹏鶗 đễ:/弟悌銻锑 địch:/趯/籊
tian chiêm:/黇 nặc:/鍩 sượng:///淟 thiêm:添 thiên:天//兲靝 thiến://瑱 thiểm:舔/忝/餂 thiển:/腆 thêm://添 thỏm:///忝 điến:/淟 điềm:甜/恬湉/菾 điền:填田/鈿沺畋闐阗/塡窴钿 điển:/殄 điễn://覥觍 đèn://畑 đén:///淟 đẹn://痶
tiao du://鯈 dìu:///迢 giậu:///笤 khiêu:挑跳/佻/恌 khêu://跳 thao:/挑 thiêu:/祧 thiếu:眺糶粜//覜 thiều:/髫/岧岹 thiểu:/朓 thêu:/挑/絩 vẹo://挑 điêu:/蜩/芀趒/佻 điều:條条/調迢笤鰷齠调鲦龆/苕鞗 điểu://誂 điệu:/窕/宨 đèo:///岧
tie chím:///呫 nga:/鋨 thiếp:貼贴/帖萜/呫怗 thiết:鐵铁/餮/銕驖 thiệp:/帖
ting diễn:/烶 sảnh:廳厅//庁厛 thinh:/桯烴烃 thính:聽/廳厅/鋌聴聼听铤/庁 thỉnh:/頲珽颋 đinh:/町圢汀綎 đênh:///汀 đình:亭停蜓庭/婷廷渟莛葶霆/楟筳 đĩnh:挺艇/侹梃/脡
tong chàng:///瞳 thòng:///捅 thông:通//痌樋/侗 thùng:桶//甬 thúng:///筩 thống:痛統统/慟捅恸/綂/侗 tròng:///瞳 vi://囲 đòng://粡/茼 đùng:/哃 đỏng:///慟 đồng:同童衕銅筒铜/僮佟桐仝彤曈潼瞳砼茼酮鮦鲖/侗峒朣獞筩峝穜
tou thau://鍮 thâu:偷//偸媮 thấu:透 thẩu://黈 tú://綉 vòi://㖣 đầu:頭投头/骰/亠緰 đẩu:/钭
tu dơ://涂悇 dưa:///荼 dột://湥 dụt://揬 dứ://唋 dừa:/梌 giơ://捈 nhút:///葖 tho:///菟 thóc://禿 thỏ:兔/菟/兎 thố:/堍 thốc:禿秃 thổ:吐土/釷钍 đồ:塗屠圖徒涂途图/稌酴荼/図瘏鷋 đột:凸突/腯葖/宊
tuan thoan:/湍//圕 thoán:/彖 thoản:/疃//畽 đoàn:團团/摶抟/団慱漙糰
tui suy:推 thoái:退/褪煺/腿駾 thuế:/蛻蜕 thôi://蓷 thối:腿//骽 thủi://蹆 đồi:/隤頹魋颓/穨蹪頽頺
tun hửng:///焞 thôn:吞/暾/涒呑啍㬿 thận://氽 thốn://褪 truân:///屯 tồn://囤 xôn://噋 đôn:/焞 đồn:/屯臀飩魨豚饨鲀/臋軘芚/囤
tuo săng:///沱 tha:拖//拕/詑 thoát:脫脱 thác:托/侂柝橐籜蘀箨萚/乇拓槖託讬跅飥饦 thách://托 thóa:唾 thước://托 thướt://托 thỏa:妥橢椭/庹 thốc://托 thồ:馱驮 đà:駝驼/馱坨沱砣跎酡陀鮀鴕鼉佗驮鸵鼍/拖紽駞柁/阤 đàn://驒 đọa://媠 đờ:///沱
wa cút://嗗 ngói://瓦 ngõa:瓦/佤/邷 oa:哇娃蛙/媧窊窪洼娲/搲溛漥鼃 oạt:挖//穵 vạt:襪袜//韈韤 òa://哇 ồn://嗢 ột:/膃腽
wai ngoại:外 oa:/歪//喎 oai:歪//喎㖞/咼呙 quai://咼呙 quay://歪 uy:/崴
wan hoàn:丸完/烷紈芄纨/汍 hoãn:/皖 hoản://莞 loan:彎灣弯湾 ngoan:頑顽//刓 ngoạn:玩//抏翫 oan:/剜 oản:惋碗豌/椀腕綰脘绾/捥盌踠 uyển:/菀婉琬畹蜿宛 uốn:///捥 vãn:挽晚輓//娩晩 vạn:萬/澫/卍卐万
wang uông:汪/尪/尢 uổng:枉 vong:亡忘//亾 vãng:往//徃 vóng:///罔 võng:網网/惘罔輞魍辋/罒蝄 vương:王 vượng:王旺//迋 vọng:妄望//朢
wei duy:唯惟維维/帷濰潍/壝 dõi://唯 dụy:唯 hoáy:///渨 hồi://噲哙 mùi:/未 ngan:///渭 nguy:桅巍危/鮠/犩 ngôi:/磑嵬硙 ngại:/磑硙 ngỗi:/頠/隗 ngụy:偽僞伪/魏/讆 nuy:/痿 oi:///煨 oải:///痿 quỵ://峞 uy:喂委威/葳逶 vay:///爲 vi:為圍微違为围违/幃闈湋溦薇韋帏闱韦/爲囗鄬 vu:/圩 vây:/圍围//渭 vã://浘 vãi://捤/娓 vè://圍 vì:/為为 vò:///圩 vĩ:緯葦偉尾伟纬苇/薳暐煒瑋艉韙炜玮韪/寪韡䓕/亹 vơi://潙 vả://梶 vầy://喡 vệ:衛卫//衞讏躗 vỉ:/娓/亹䇻 vị:為未胃位味蝟謂为猬谓/鮪洧渭鲔/爲痏 áy://燰 ê:/喂 ôi:偎/隈煨/渨椳 úy:喂畏/蔚慰霨尉/罻褽 ơi:/喂 ỏi://喂 ổi:/猥//椳 ủy:委慰/諉萎诿/磈餵骫餧
wen răn://呡 uân:/轀辒/輼 uấn://搵揾 uẩn://搵揾 văn:蚊文紋聞纹闻/玟炆閿雯阌/蚉螡蟁閺 vấn:問问/免璺汶/抆/搵絻揾 vẫn:吻/刎/脗 vặn:/紊//抆 ôn:溫温/瘟榲榅/豱 ùn:///揾 ấn:///搵揾 ồn://温 ổn:穩稳 ủn://穩
weng ong:///螉 ung:/蕹 óng://嗡 ông:嗡翁//螉 úng:/瓮/甕罋齆 ỏng://䐥 ống:/蓊//甕 ổng:/滃/塕瞈
wo hoạch://雘 ngã:我 ngạ:/硪 ngọa:臥/涴 nụy://倭 oa:渦窩蝸涡窝蜗/萵倭莴 oát:/斡 oải:///倭 qua:/撾挝 uẩy://唩 ác:握/幄齷渥龌 óc://沃腛 ô:/喔 ỏa://婐 ốc:沃/偓/喔/渥
wu cữ:///晤 hũ:///圬 mậu:/戊 ngo:///吾 ngu:///麌 ngô:蜈/吳吾浯鼯唔梧吴铻/峿呉鋙 ngũ:五伍 ngọ:午 ngỗ:/仵忤迕牾/啎 ngộ:捂悟誤误/晤焐/蘁俉悞悮/遻 ngột:/屼杌靰兀/卼扤 ngụ:/寤 ngữ:/郚 vu:誣诬/廡巫蕪庑芜 vô:無无/毋 võ:武 vũ:侮舞/廡憮嫵潕珷鵡妩庑怃鹉/武甒碔 vật:物/芴勿//沕 vọ://䳱 vụ:務霧务雾/婺騖鶩骛鹜 ô:嗚烏污乌呜/於洿圬鎢钨/摀杇汙汚 ố:/惡恶 ốc:屋/鋈 ổ:/塢鄔坞邬/隖
xi chối:///咥 cộp://吸 ghét://恄 gắp:///扱 he://䖷 heo:/豨 hi:嘻希稀犧牺/誒僖唏嬉巇晞曦熹睎羲酅浠烯熙诶/呬欷煕譆悕犠鵗嚱 huých:/鬩阋 huề:/觿/蠵觽鑴 hách://赩 hây:///熙 hí:戲戏/咥餼饩/屭戱/戯 hích:/覡觋 hơ:///浠 hơi://希/唏 hấp:吸/翕/闟噏潝扱 hất:///扢 hật:/肸/肹 hề:/兮奚鼷傒/徯 hễ:/禊/盻 hệ:係系繫//謑匸 hỉ:喜/憙禧/蟢囍 hịch:/檄 hức://衋 khe://溪 khê:溪/谿/鸂㶉 khích:隙/郤綌绤/郄虩覤隟 nghé:///犠 rợ:///緆 sỉ://蹝躧縰/纚 thiếc://錫 thấp:/隰 tiếc://惜 tiển:/铣/銑 tách:///汐 tây:西/恓嶲硒/茜氥/巂 tê:犀/樨粞/屖 tích:惜晰析錫锡/淅潟皙舄蜥昔/裼緆蕮晳 tơi:///葸 tạt://悉 tấp://卌 tất:悉膝蟋/窸/厀 tẩy:洗 tập:習襲习袭/鰼鳛/褶槢霫 tắt://熄 tế:細细 tỉ:/屣徙枲璽葸蓰玺 tịch:夕席/汐穸/矽蓆腊 tới://細 tức:媳息熄/螅/瘜鄎 á://覀 ê:/醯 đập:///汐 ướt://㲸
xia giáp:/硤硖/峽 hiệp:峽峡/俠狎柙侠/陿 hiệt:/黠 hà:蝦霞虾/瑕遐/煆蕸騢鰕 há:/罅 hách:嚇吓 hạ:下夏/暇/丅/煆 hạp:/匣 hạt:瞎/轄辖/舝鎋 hẹp:狹狭/峽峡/陜 hố://㙤 hộp:///匣 hợp://祫
xian giản:/癇痫/僩僴撊癎 hem://㾾 hiêm:/忺 hiên:掀/鶱祆 hiến:憲獻宪献 hiềm:嫌 hiền:/賢贤 hiểm:險险/嶮獫崄猃/玁 hiển:顯显//幰韅 hiện:現现/見峴睍晛莧蜆岘苋蚬见 huyền:弦/舷/絃蚿 huyện:縣县 hàm:咸銜鹹衔/諴/啣 hàn://憪 hân:/鍁锨 hãm:陷餡馅//臽豏 hạn:限 hến://䘆 hờn://㘋 kiến:///蜆 nhàn:閒閑闲/嫻鷳娴鹇/嫺鷴 sim://枮 ten:///銑 tiêm:纖纤//孅銛憸繊纎韱铦 tiên:鮮先仙鲜/氙秈籼躚涎跹/僊蹮鱻 tiển:/銑燹獮筅蘚跣狝藓/尟尠铣 tiện:羨羡 triêm:/撏挦 tuyến:線线缐/腺/綫 tản:/霰 xiêm:/暹
xiang hanh://亯 hàng:/降 hòng://啌 hương:香鄉乡/薌芗/膷鄕 hướng:向曏/珦餉饷/嚮響饟 hưởng:享響响/饗飨/蠁蚃 hạng:巷項项//衖 hảng://萫 rương:箱//廂 sương:廂厢 tương:相鑲镶/湘瓖緗葙襄驤缃骧/纕 tướng:相 tường:祥翔詳详/庠 tưởng:想/鯗鲞 tượng:像象橡//蟓
xiao giáo://詨 hao:哮/虓/嘐/烋 hiu:///囂 hiêu:/鴞嘵囂枵哓嚣鸮/髐歊痚呺 hiếu:/孝 hiểu:曉晓 hiệu:校效//傚効 hào:/洨淆崤/殽 hèo:///枵 hẻo://曉 khiêu:/猇 khiếu:嘯啸//歗 kiêu:/梟驍枭骁/獢 nghêu:///嘵 sao://蛸 tiu://銷 tiêu:肖宵消硝銷簫箫销/瀟綃蕭蠨逍霄魈潇绡萧蟏//潚㴋 tiếu:肖笑//咲 tiểu:小/謏筱/篠 tước:/削 đắng://校
xie dáy:///洩 dây:///絏 dải://繲 giai:/偕 giải:/解澥懈薢蟹邂廨獬/嶰蠏 giới:械/瀣薤 gật:///頡 hiếp:脅胁//協脇 hiết:歇/蝎/蠍 hiệp:挾協协挟/勰叶/劦旪 hiệt:/頡擷纈撷缬/絜襭颉 huề:攜携//擕 hài:鞋/諧谐/鞵龤 hết://歇 khế:///揳 nhái://㖑 rết:///蝎 ta:些 thượt://絬 tiếp:/燮/爕 tiết:屑泄/偰揳楔渫紲褻亵绁/媟洩卨絏緤 tiệp:/躞/屧 tà:斜/邪/衺 tá:卸 tã://灺 tướt://泄 tạ:謝谢/榭 tả:寫写/瀉泻 xáp://挾 yết://猲
xin cắn:///歆 hanh:///馨 hinh:/馨 hâm:/歆鑫 hân:欣/廞忻昕炘訢䜣/焮 hấn:舋釁衅 nho://伩 tâm:心芯//忄 tân:新薪辛鋅锌//莘 tín:信/囟 tăm://杺 tầm:/鐔/镡 tẩm:/伈
xing hinh://侀 huỳnh:/滎荥 hàng://行 hành:行///荇 hãnh:/悻/涬倖 hình:刑型形/硎邢鈃鉶陘钘铏陉/餳饧 hưng:興兴 hạnh:幸/行婞杏荇 hứng:興兴 tanh://腥 tinh:星猩腥/惺 tuynh:/騂骍 tính:姓性 tỉnh:醒/省 xỉ:/擤 đường:///餳饧
xiong hung:凶洶胸汹/匈/兇恟 huynh:兄 huýnh:/詗诇 hông://胸 hùng:熊雄 quýnh://敻
xiu hiu:///咻 hưu:休/庥貅髹鵂咻鸺 hươu:///貅 hủ:朽 khứu:嗅/臭 súc://㗜 tu:修/羞脩饈馐 tú:秀繡銹鏽绣锈/宿琇 tưu://糔 tụ:袖/岫/褎褏 tựu:/滫 xú:/溴
xu chờ://徐 dơ://汿 dừa://蒣 gâu:///呴 hu:吁/旴冔盱訏/欨 huất:/魆 hóc:///旭 hù:///旴 hú:/酗煦昫/喣呴 húc:/畜勖旭頊顼/勗 hư:虛噓嘘虚//歔虗 hốt://欻 hờ://噓 hủ:/栩詡诩/姁 hứa:許许//鄦 hức:/洫/殈 khư:/墟 nhong://銊 nhu:需/繻 nhứ:/絮 súc:蓄//慉槒 tu:須鬚须/嬃媭/鑐 tua://須 tuất:/恤戌/侐卹訹賉 túc:/蓿 tư:/湑胥諝糈谞 tế:/婿/壻 tớ://伵 tục:續续//藚続 từ:徐 tữ:/醑 tự:序敘緒叙绪/漵溆/敍緖藇鱮芧 tựa://序 võ://㽳
xuan gioèn:///眩 hiên:/軒轩 hoàn:旋 huyên:暄/楦儇喧晅煊翾萱諼谖/吅嬛萲蕿藼蘐蠉諠楥 huyến:絢绚 huyền:懸悬/玄玹 huyễn:/鉉昡炫眩衒泫烜铉/眴 rón://䠣 tiển:/癬癣 toàn://旋 tuyên:宣/瑄/揎 tuyền:漩鏇/旋璇镟/琁璿 tuyển:選选/渲咺
xue huyết:血//狘 huyệt:/穴茓 hước:/謔谑 hạc://觷鷽鸴 học:學学//斈 mau://㕰 ngoa:靴//鞾 tiết:/薛 tuyết:雪/鱈鳕 tuyệt:/踅 tích://乴 tước:削
xun giầm:///樳 hun:///燻 huân:熏/窨勛塤曛獯纁薰醺勋埙/勲勳壎燻臐焄 huấn:訓训 lún:///潠 rốn:///巽 sún:///噀 thuần:///馴 tuân:詢询/恂峋荀洵/迿郇 tuần:巡循旬/珣馴驯/廵 tuẫn:/殉徇/侚狥 tín://卂 tấn:汛訊迅讯 tầm:尋寻/潯燖鄩鱘浔鲟/灥噚㖊 tẩm:/蕈 tằm://蟳 tốn:遜逊/噀巽/潠 ven:///塤 vàm://汛 xuyên:/紃 đẽo://樳
ya a://丫 da:/琊 day://崖/厓 ha:/岈 hà:///煆 hạ:///煆 loát:/軋轧 ngà:/玡 ngạc:訝讶 nha:啞丫蚜牙芽鴉呀衙哑鸦/椏桠/鵶枒 nhai:崖/涯睚/厓 nhá://蚜呀 nhã:/雅//疋 nhạ:/砑迓 nhớp://㳌 rượi:///涯 yết:軋轧 yển:/揠 á:啞亞亚哑/婭氬娅氩/亜掗瘂襾錏挜痖铔 ách:/啞哑 áp:壓押鴨压鸭 ả:///婭 ất:///乚
yan an://殷 cua://眼 dang://延 diêm:檐鹽盐/芫閆閻闫阎/簷塩 diên:延/綖筵蜒/莚郔/埏鈆 diễm:焰艷艳/扊焱琰/灩燄艶豓豔爓 diễn:演衍/戭縯 duyên:沿//埏/鈆 duyện:/兗沇兖 em://㛪 khăn://研 khố:///硯 nghiêm:嚴严//厳 nghiên:研/妍/硏姸揅 nghiền:///硯 nghiễm:/儼广俨 nghiễn:/巘甗硯砚/齞 nghiệm:驗验/讞釅谳酽/噞隒騐験 ngon:///唁 ngán:///喭 ngôn:言 ngơn:///妍 ngạn:/唁彥諺彦谚/喭 nham:岩//嵒巖碞 nhan:顏颜//顔 nhàm://啱 nhân:///胭 nhãn:眼 nhạn:/贋贗雁赝/鴈 nhản://眼 nhằn://咽㗴 thèm:///噞 viêm:炎 vờn:///焉 yêm:淹/奄崦懨閹腌恹阉/醃 yên:燕煙烟/湮鄢嫣胭焉/洇菸閼臙阏 yếm:厭厌/饜餍//碞 yến:咽燕宴/晏嬿/嚥讌醼鴳鷃鷰䜩 yết:咽 yểm:掩/奄罨魘黶龑弇渰䶮魇黡/揜 yển:堰/偃蝘郾鼴鼹/匽鰋 áp:/厴厣 ém://掩 én://燕 êm://淹 ăm:///奄 ướm://厭 ễnh:///偃
yang dương:羊揚楊洋陽扬杨阳/佯徉暘烊瘍鍚颺煬旸炀疡钖飏/敭昜氜 dưỡng:癢氧痒養养//坱 dạng:樣漾样/恙蛘/様瀁 ngưỡng:仰 rang:///烊 trưa:///殃 óng:///鞅 õng://慃 ương:秧央/鞅殃鴦泱鸯/胦鉠 ưởng:/鞅怏
yao dao:搖遙謠摇谣遥/繇徭猺瑤瑶/愮揺傜謡 diêu:窯窑/銚姚珧鰩軺鷂轺鳐鹞/繇窰遙颻铫飖 diều:///鷂 diểu://鷕 diệu:耀/曜/燿 dược:藥药//薬葯 eo:///喓 gieo://搖 giảo:咬//齩 hào:/爻肴餚//殽 nghiêu:/垚堯嶢尧峣/僥侥 nghèo:///嶢 rao://咬 riêu://䖴 rơm:///瑤 yêu:要吆腰邀幺/約妖么约/喓婹祅葽 yếu:要 yểu:舀/杳窅窈夭/殀眑騕窔 áo:/靿/袎 ấu://鴢苭
ye da:/揶鋣铘/耶捓/椰 diệp:葉/饁曄燁晔烨馌/爗鍱 duệ:/曳/抴 dã:也冶野//埜壄吔 dạ:夜//亱 dấy:///曳 dẹp://擛 dịch:液/掖腋 dừa:/椰 gia:爺爷/耶 giá://液 hiệt:頁页 nghiệp:業业/鄴邺/嶪嶫 nách:///腋 yếp:/靨靥/殗 yết:/謁谒 áp://擫 điệp:/楪 ướm://嚈 ế:/咽噎/蠮
yi cải://攺 di:咦姨移遺遗/迤匜簃圯夷宧彞怡椸痍胰貽酏頤詒飴彝诒贻颐饴/荑迆柂桋侇彛暆栘迻訑貤/杝 diệc:亦//帟 duệ:/勩裔勚/枻 dát:///鎰 dãy:///圯 dì://姨/夷 dĩ:以已/迤苡/迆 dơi:///蛦 dập:/熠 dật:/佚佾溢逸鎰軼轶镒/艗泆 dặc:/杙弋/黓 dị:異异/廙易眙肄 dịch:易役疫譯译/埸奕嶧弈懌繹蜴驛峄怿绎驿/伇圛燡醳斁睪 dời://移 dực:翼/翊翌 giấy:/繶 gịt:///繹 hĩ:/矣 hắt://忆 hỉ:///矣 i:衣醫伊依医/咿漪禕銥黟噫欹猗祎铱/吚毉蛜衤譩 nghi:儀宜疑仪/嶷沂/觺 nghĩ:蟻蚁/艤齮舣/檥螘轙 nghĩa:義义 nghệ:藝艺/乂囈羿詣呓诣/艾蓺襼埶 nghị:毅誼議谊议 nghịch:/鷁鷊鹢鹝/鶂 ngải:/刈 ngật:屹 nhát://㦉 nhăn://蛦 nhất:一/壹/壱弌 nhắt://撎 nhị:/劓 nật://衵 oạp:///唈 thé://呭 tập://熤 tị://劓 xỉ://誃 ách://嗌 áy:///迻 é:///薏 ê:/繄/瑿鷖鹥 í:衣意/懿薏鐿镱/曀殹亄饐鷾 ích:益//謚谥 úp:///挹 đa:///栘 đưa:///迻 đệm:///埶 ướp:///浥 ải:/縊缢//嗌 ấp:/悒挹浥裛邑揖/唈 ất:乙/釔钇/鳦 ập:///揖 ế:/嫕殪瘞翳瘗/瞖豷/曀 ếch:/螠 ỉ:倚椅/旖顗扆/偯 ớt://艺 ức:億憶抑亿忆/臆/檍肊
yin doãn:/尹 dâm:/淫霪/冘婬滛 dầm:///霪 dần:/夤崟寅/殥 dẫn:引蚓/听/廴螾靷 dận:/胤 dặn:///吲 hằn:///垠 ngâm:吟///唫 ngân:銀银/嚚狺誾鄞齗訚龂/齦龈 ngần:/垠 ngận:/憖慭 nhân:因姻/洇堙氤絪茵銦闉駰铟骃/湮垔囙婣裀陻鞇 om://堷 rận://蚓 sùm://㖗 sẩn:/吲 yên:/禋 âm:陰音阴/愔喑/侌瘖隂霒 ân:/殷溵/慇磤 đem:///冘 ấm:飲饮/蔭荫/窨廕 ấn:隱印隐/鮣䲟 ầm:///喑 ẩm:飲饮//飮 ẩn:隱隐/殷癮瘾/櫽㥯隠 ốm:///瘖 ổn://檃
ying anh:嬰英婴/攖嚶媖櫻瑛瓔癭纓罌鸚嘤撄樱璎瘿缨罂鹦/甖霙韺甇 dinh:/營营//営 doanh:營营/塋嬴楹瀛盈贏茔赢/営謍籝籯 duềnh://溋 dăng:蠅蝇 dĩnh:穎颖/潁郢颍/頴颕 dắng:/媵 dềnh:///盈 giềng://萾 huỳnh:螢萤/熒瀅滢荧 inh:///嚶 khư://硬 nghênh:迎 ngạnh:硬 nhánh:///頴 nhặng://蠅 oanh:/瀠縈罃鶯䓨潆萦莺/嫈鸎 oánh:瑩莹/鎣蓥 quanh:///縈 sình://浧 sến://梬 xênh://啨 ánh:映//暎 ưng:應鷹应鹰/膺/応 ảnh:影 ứng:應应
yo dóc:///唷 dô:喲哟 dục:/唷 ôi:喲哟
yong dong:/佣傭//顒 dung:庸/鏞墉慵鄘鱅镛鳙/傭 dõng:///俑 dùng://拥 dũng:勇涌/甬俑踴恿踊/悀惥慂湧 dụng:用 ngung:/顒喁颙 ngóng:///顒 ngụm:///喁 nhộng:/蛹 rụng:///湧 thuồng:///慵 thõng:/埇 ung:/雍癰邕饔臃痈/灉雝廱癕壅 vinh://禜醟 vành:/栐 vĩnh:永 vắng://永 vẳng:///咏 vịnh:泳/詠咏 ủng:擁拥/壅//雍
you ao:///泑 bưu:郵邮 do:猶由鈾犹铀//繇楢 du:悠游/蕕攸猷蝣輶蚰莸/逌遊斿 dâu:///柚 dũ:/牖 dấu:///酉 dầu:油 dậu:/酉/丣 dụ:誘诱 dứu:/釉鼬 dửu:/槱莠 dữu:/羑卣柚 giùa:///楢 hữu:友右有/囿祐銪铕/迶 hựu:佑又/侑宥 lại://又 u:/呦幽蚴 vưu:尤/疣魷鱿/肬訧 ưu:優憂优忧/耰麀/懮櫌鄾 ạo:///呦 ấu:幼 ửu:/黝/泑
yu cốc:///鵒 du:愉/俞揄榆渝瑜窬腴萸蝓褕覦諛臾逾觎谀/踰兪崳楰歈牏羭蕍隃 duật:/燏聿遹矞鷸鹬/肀驈鴥 dũ:愈/瘐窳/俞瘉癒 dư:予與輿餘余与舆/璵妤歟舁艅欤玙馀/畬旟籅轝鸒 dịu://裕 dụ:籲裕/吁諭喻芋谕/鋊喩龥 dục:欲育/粥峪堉昱毓浴淯煜鵒谷鬻鹆/慾 dừng:///禹 dữ:予與与//㺞 dữu:/庾/斞 dự:與譽預豫与誉预/悆澦蕷滪蓣/礜 giủng:///嵎 hu:/于紆纡 hùa:///諛 húc:///獝 luột://䋖 ngu:娛愚娱/禺嵎虞/噳娯 ngung:/隅 ngùng://㥥 ngư:漁魚渔鱼 ngọc:玉/鈺钰 ngộ:遇 ngụ:寓/禺/庽 ngục:獄狱 ngứ:語语 ngừa://禦 ngữ:語语/圄敔齬圉龉 ngự:禦御/馭驭 ngựa:///馭 nhừ://予 nhựa:///蕷 quất://繘 ru:///歟 rộc:///淯 rủ://愈 thổi:///淢 tủ://匬 tự:嶼屿 uất:鬱//菀蔚欎欝灪鬰尉 vo://扜 vu:竽于/盂迂邘雩/杅玗芋 vò://虶/紆 võ://羽 vũ:雨宇羽/俁瑀禹鄅俣/楀 vắc:///閾 vực:域/閾棫蜮阈/緎罭魊淢 úc:郁/彧燠/隩 úy://熨 đong://獄 ư:於/于/箊/菸 ẩu:/嫗妪 ớ://唹 ủ:/傴伛 ứ:/飫淤瘀饫/饇棜 ứa:///淤
yuan bợn:///湲 diên:/鳶鸢 diều:///鳶 duyên:緣缘/櫞橼/蝝/猭 duyện:/掾 ngoan:/黿鼋/蚖 nguyên:元源原/嫄沅羱螈騵/芫邧魭/蚖 nguyện:愿願 nguồn://源 oan:冤/眢/寃 oán:怨 oản:///苑 quyên:/蜎//悁 rô://猿 uyên:/淵鴛渊鸳/囦惌鵷宛鹓 uyển:/苑/夗 viên:園圓猿員员园圆/媛垣湲爰袁轅辕/圜円猨蝯貟贠 viễn:遠远//逺 viện:援院/媛瑗 vươn:///爰 vườn://园 vượn://猿
yue duyệt:悅閱悦阅//閲 dược:躍跃/籥龠爚/趯礿禴 dột://悅 hoạch:/彠彟/矱 ngoạt:/刖 ngoắt:///抈 nguyệt:月/玥/抈 ngột:/軏 nhạc:/樂岳鸑乐/嶽 thược:/瀹鑰钥 uyết:///噦哕 uất://黦 uế:///噦哕 viết:曰 việt:越/樾粵鉞粤钺/戉 vẹt:///樾 ước:約约 ọe://噦哕
yun duẫn:允/狁 dựng:/孕 hồn://餫 quân:勻匀/昀筠鋆 uân:/縕氳贇熅氲煴缊赟 uấn:/慍醞愠酝/醖 uất:/熨 uẩn:蘊蕴/縕惲薀韞恽缊韫/藴蕰 vân:云雲/妘沄溳澐篔紜耘芸蕓鄖涢筼纭郧 vần:///韵 vẫn:/殞隕殒陨/霣 vận:運运/鄆韻郓韵/畇 vờn:///溳 vừng://暈 vựng:暈晕 ùn:///熅 đào:///熅 ủi:///熨
za chạ://咋 ta:/咱 trách:咋 trát://紥紮 trâm:/臢臜 táp:咂/匝/帀 tạp:砸雜杂//襍 tạt:/拶
zai nhổ://扗 tai:災灾/哉甾/菑烖 tài:栽 tái:再/載载//儎 tưới://洅 tại:在 tải:載崽载//儎 tể:宰/仔/縡
zan chạm:/鏨錾 ta:咱/糌//偺喒 toàn:///欑 toản:攢攒/寁瓚趲瓒趱/儹 trâm:/簪/簮 tán:贊赞/酇/灒讚賛酂 tạm:暫暂//蹔 tạt://桚 tảm:/昝
zang tang:髒脏/臧牂贓赃/贜 trang:/奘 táng:葬//塟 tạng:臟脏/臧藏/臓 tảng:/駔驵
zao tao:糟遭//傮蹧/蚤 thao:///繰 tháo:/慥/噪躁 táo:棗噪灶燥竈躁澡枣//喿譟趮 tạc:鑿凿 tạo:皂造/唣/唕皁艁 tảo:早/璪藻蚤/薻
ze hợt://㖽 rạch:///澤 trách:責责/咋嘖幘簀舴賾迮笮啧帻箦赜/齰齚 trạch:擇择/澤泽/択 trắc:/仄昃/崱 tuếch:///唶 tích://矠 tắc:則则
zei tặc:賊贼/鰂鲗 tức:/鯽
zen chẩm:怎 chẩn://怎 trấm:/譖谮
zeng cất:/鋥 tăng:增/憎矰繒罾缯/曾増橧 tưng://熷 tắng:/甑 tằng:/曾鄫 tặng:/贈赠 tống:/綜综 xiềng://鋥
zha cha:///吒 chép:///劄 chít:///哳 chạ:///乍 nghêu:///苲 rạ:///苲 sáp://煠牐 sạ:/乍 tra:渣/吒奓楂拃喳揸齇/皻柤 triết:/哳 trá:/吒咋溠榨詐咤痄诈/搾醡 trác:炸 trách:/蚱 tráp:/霅/劄 trát:眨扎/劄挓札鍘铡/蚻 trả:/鮓鲊/苲 trập:閘闸 tạc:炸 vả://抯
zhai sái:/瘵/祭 trai:/齋斋/斎 trách:窄 trái:債债 trích:摘 trạch:宅//翟 trại:/寨/砦
zhan chen://氈 chiêm:占瞻/譫詹谵/詀蛅 chiên:氈毡/鱣旃栴饘鸇鳣鹯/氊 chiếm:占//佔 chiến:戰战 chiếp:///呫 chuyên://邅 chén://盞 chênh:///邅 chăm://沾 chấm:蘸 chởm://嶄 dìm:///霑 niêm:粘 suông:///棧 sàn:///棧 sạn:/棧驏栈/轏 thèm://噡 tiệm:嶄崭 triêm:沾//霑 triển:展/颭搌輾飐/辗/襢 trán:/綻绽 trạm:站/湛 trảm:/斬斩 trản:盞盏//琖醆 đậm:///湛
zhang chương:樟章/嫜彰漳獐璋蟑鄣/麞 chướng:障/嶂瘴 chưởng:掌/仉/鞝绱 kẻ:///仉 rượn://扙 trương:張张//粻 trướng:帳漲脹帐涨胀/幛賬账 trường://長 trưởng:長长 trượng:丈仗/杖
zhao chao://皽 chiêu:招/召昭釗鉊钊 chiếu:照/曌詔诏/炤 chiểu:/沼 chu://啁 chèo:///棹 chù://啁 chịu://召 quơ://找 rìu:///鉊 triêu:/啁朝 triệu:召/兆旐肇趙赵/垗肈 trào://啁 tráo:罩/笊 trù://啁 trước:/著着 trạc:///櫂 trạo://濯櫂 trảo:爪找//爫 trảu://枛 trẻo:///沼
zhe chiết:折/浙/淛 chá:/柘 chạ://嗻 chấp:///褶 dập://摺 gia:/啫 già:遮 giá:蔗這这/鷓鹧 giả:者/赭锗/鍺 kẹt:///磔 nếp://襵 triếp:/輒辄/輙鮿 triết:哲/喆晢蜇/嚞悊 triệp:摺/褶讋詟 triệt:/轍辙 trách:/磔/馲/乇 trích:/謫谪/讁 trước:著着 trập:/蟄蛰 trứ://著 xiêm://袩 xít:///蜇
zhen bú:///箴 châm:針针/斟砧箴葴/碪鱵鍼 chân:真/禛甄胗/眞薽 chạm:///揕 chấn:振震/瑱 chẩm:枕 chẩn:診诊/畛疹賑軫鬒稹袗缜赈轸/眕黰紾/胗 chẳm://枕 chỉm:///砧 giăm:///箴 khâm:///砧 quyến:/圳/甽 trinh:偵侦/楨禎貞桢浈祯贞/遉湞 trân:珍//珎駗 trính:///楨 trăn:/榛臻蓁/獉溱 trấm:/揕 trấn:鎮镇//瑱鎭 trẫm:/朕/眹 trậm:/鴆鸩/酖 trận:陣阵 đam:///酖
zheng chinh:正征怔/鯖鉦钲/鲭 chiêng:///鉦 chánh:/正 chính:正政 chĩnh://埩 chưng:蒸/烝 chỉnh:整 chứng:証證症证//徵/徴 chửng:/拯 rinh://揁 tranh:掙睜爭争挣睁/崢猙箏錚峥狰筝铮//幀 trành:///錚 tránh:/幀諍帧诤/掙 trưng:癥/徵/徴 trịnh:鄭郑
zhi chi:之支肢芝枝脂/吱氏卮梔榰祗胝栀/跂巵搘胑鳷 chiếc://隻 chuối:///桎 chái:///厔 chê:///吱 chí:志至誌/識庤銍摯痣輊鷙疐觶贄躓挚觯识贽踬轾铚鸷/懥懫鋕騺 chích:隻/炙摭跖/蹠 chảy:///沚 chấp:執执//汁 chất:質质/鑕騭郅锧骘/厔 chấy:///蛭 chặt://劕/鑕 chế:制製//猘 chỉ:止址指紙只戠纸/咫旨枳沚祉芷趾軹酯黹轵扺/祇衹帋恉阯/厎 chỉa://䤠 chọi://挃 chủy:徵 chức:織職织职//樴 dề:///泜 giái://䐭 gié:///秷 giõng://聀 giấc:///聀 gạch://坧 khỏng:///窒 kĩ:/忮 nhí://致 nhạu:///紩 nhảy:///趾 sế://迣 sểnh:///鑕 sệ:///滯 sờ://洷 thiết://鉄 thắt:///紩 thực:植殖/埴 tiết://扻 tre://椥 tri:蜘知//夂鼅 trãi://廌 trì:/泜 trí:智緻置致//寘 trích://擿 trĩ:稚/畤豸滍痔跱雉峙/偫稺穉 trưng://徵 trại:///豸 trấp:汁 trất:/櫛桎窒栉/膣 trập:/縶絷 trật:秩/帙/袟袠柣紩豑 trắc:/陟 trệ:/彘滯滞 trị:值治/稙/値 trịch:擲掷/躑踯 trực:直 xí:幟帜 xối:///洷 xởi://址 xứng://秷 đai://墆 điệt:/侄蛭/姪 đì:///胝 đặc://犆 đẹt:///姪 đề:/禔
zhong chung:終鍾鐘终钟/柊螽盅锺/伀彸 chuông://鐘 chông://蔠 chõng://種 chúng:眾众/種种/衆/乑 chổng://偅 chủng:種种/踵 dông:///柊 gióng://喠 thũng://腫尰 trung:中忠/衷 trúng:中 trũng:腫肿 trọng:重/仲/狆蚛 trồng:種种 trủng:/冢/塚
zhou chao://洲 chau:///咮 chu:周舟/輈賙赒辀/侜週盩/啁 châu:州洲//喌 chòng://洲 chù:///啁 chú:咒//呪 chúc:粥 chỏ:/肘 chổi:帚//箒菷 chựu://繇 dâu:///妯 lựu:///繇 sô:///縐 sưu:/謅诌 sậu:驟骤 triêu://啁 trào:///啁 trù://譸诪/啁 trú:晝昼 trụ:宙/紂胄纣/咮冑 trục:軸轴/妯 trứu:皺皱/籀縐绉/甃籒 trữu:/酎
zhu chau:///邾 cho:///朱 chu:株蛛/侏洙硃邾朱/鼄 chua://䣷/洙 châu:珠//蛛 chã:///渚 chò://株 chó://㹥 chú:注蛀註鑄铸/炷/屬馵属 chúa:/主 chúc:囑燭祝嘱烛/屬矚瘃属瞩/爥钃 chư:諸诸/櫧槠/蠩 chấu://蛀 chở:///翥 chủ:主/麈/丶拄 chứa:/瀦潴 chử:煮/渚/煑陼 ghen:///躅 gia:/諸诸 giạ:///箸 luộc://灟 thù:/茱銖铢 tru:/誅诛 truật://窋 trù://跦 trú:住駐驻//壴 trúc:竹筑築/竺 trư:豬猪/櫫橥 trọc://斸 trốc://築 trợ:助/箸/筯 trụ:拄柱/住 trục:逐/蠋舳躅 trứ:/著翥着 trữ:/佇紵貯宁杼伫纻苎贮/褚竚羜苧 xộc:///躅 đuốc://燭
zhua co://抓 qua:/髽/簻 trảo:抓
zhuai chuyển:/轉转 duệ:/拽 dìa:///拽 dậy://跩
zhuan chuyên:專磚专砖/顓颛/耑鱄塼専甎 chuyến:轉转 chuyển:轉转/囀啭/孨転 soạn:/僎撰饌馔/篹籑譔 triện:/瑑篆 truyện:/傳传 trám:賺赚
zhuang chàng://撞 chăng://庄 sòng:/漴 thung://樁 trang:庄莊裝樁桩装/妝妆/奘粧荘 tràng:撞//幢 tráng:壯壮/戇/僮戆 trạng:狀状
zhui choai:///騅 chuy:/隹騅骓/椎鵻 chuyết://畷醊餟 chuế:綴缀/贅赘 chúy:/惴 dùi:///錐 nhoai:///惴 truy:追/錐锥/膇 trúy:/縋缒 trụy:墜坠//甀硾 xuyết:/綴缀
zhun chuẩn:准準 chốn://准 truân:/窀肫諄谆/屯迍 trêu:///迍 đón:///迍
zhuo chuyết:/叕拙棁梲//蝃 chút:///拙 chước:/汋斫灼禚酌/彴 chạc:///啅 sạt:///鷟 truất:茁 trác:桌啄/椓倬卓晫浞涿諑诼/丵啅斲斵棹槕/斮 tróc:捉 trước:/著着/櫡 trạc:/濯鷟擢鐲镯/篧 trạo://鵫 trọc:濁浊 trốc://啄 xuyết://棳 xấc:///倬 đốt://茁炪 đục:///鐲
zi chí://胾 chỉ:/滓笫/胏 chị://姊/姉 giấp://蓻 thử:/龇/齜 ti:/訾 tri:/緇錙缁锱//菑 truy:/淄輜辎 tuy:/觜 tì:/髭 tí:/子訾眥眦漬渍/胔 tía://紫 tư:姿滋資资/貲鼒咨孜孳嵫趑鎡粢茲兹赀镃/吱諮玆趦鰦孖孶谘 tấn:/鄑 tỉ:姊/秭耔/姉 tứ:/恣/剚 tử:仔子籽紫/梓/呰 tửa:/虸 tự:字自//牸
zong tung:蹤縱纵踪 tông:宗/綜棕鬷鬃综/騌椶猣豵鍐騣鬉踪骔 túng:/瘲縱疭纵/縦 tống:/粽/糉 tổng:綜總总综/傯偬/摠総/緫
zou châu:/鄹/郰齱 sô:/騶驺 trâu:/鄒邹/棸 táu://楱 tưu:/鯫諏陬诹鲰/菆緅黀/掫 tấu:奏揍 tẩu:走//赱
zu chót:///崒 dịp://租 nhót:///踤 nhốt://箤 rủa:/詛诅 thư://葅菹 thốc:/鏃镞 trớ:///詛 trở:阻/俎 tuất://卒 tô:租 túc:足//哫 tốt:/卒崒/卆 tổ:祖組组 tộc:族
zuan khoan:鑽钻 toàn:/鑽躜钻 toản:攥/鑽纂纘缵钻//篹揝
zui chuối://樶 chủy:嘴/咀/觜 tuy://厜檇 túy:醉//酔 tỏi:///蕞 tối:最/蕞/晬 tội:罪//辠
zun chung://壿 chôn:///墫 thoa:///捘 ton:///噂 tuân:遵 tuấn://捘 tôn:尊/嶟樽鱒鳟/墫罇 tổn:/噂撙僔 tỗn:/鐏
zuo chác://琢 chốt://椊 dọa:/唑 lót:///捽 nhè://繓 rựa://鈼 toát://嘬 trác:琢 trách:/岞/岝 tá:/佐 tác:作 tã:///袏 tòa:/座 tói:///繓 tạc:昨/胙怍/酢筰柞 tả:左 tọa:座坐 tố:做 tốt:/捽 tộ:/阼祚/葄 ven://袏
`
