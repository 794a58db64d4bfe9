/**
 * With which characters Vietnamese names are usually written: family names, then syllables of given names, the likelier
 * character first. A syllable has dozens of characters and only the bearer knows theirs, so what comes out is a proposal.
 * Compiled by hand from general knowledge; the test holds each character to its Sino-Vietnamese reading.
 */

export const familyCharacters: ReadonlyMap<string, string> = new Map(
  `nguyễn 阮 | trần 陳 | lê 黎 | phạm 范 | hoàng 黃 | huỳnh 黃 | phan 潘 | vũ 武 | võ 武 | đặng 鄧 | bùi 裴 | đỗ 杜 | hồ 胡 | ngô 吳 | dương 楊 | lý 李 | đào 陶 | đoàn 段 | vương 王 | trịnh 鄭 | trương 張 | đinh 丁 | lâm 林 | phùng 馮 | mai 梅 | tô 蘇 | hà 何 | lương 梁 | cao 高 | tống 宋 | chu 朱 | thái 蔡 | lưu 劉 | châu 周 | doãn 尹 | từ 徐 | đàm 譚 | mạc 莫 | la 羅 | quách 郭 | ninh 寧 | nghiêm 嚴 | tạ 謝 | triệu 趙 | thân 申 | hứa 許 | văn 文 | tăng 曾 | diệp 葉 | kiều 喬 | tôn 孫 | lục 陸 | âu 歐`
    .split(' | ')
    .map((pair) => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']),
)

/** Syllable → its usual characters in given names. */
export const givenCharacters: ReadonlyMap<string, readonly string[]> = new Map(
  `văn 文 | thị 氏 | hùng 雄 | dũng 勇 | minh 明 | anh 英 | tuấn 俊 | đức 德 | quang 光 | hải 海 | sơn 山 | long 隆龍 | nam 南 | bắc 北 | đông 東 | tây 西 | trung 忠中 | thành 成誠 | công 公功 | chính 正政 | hiếu 孝 | nghĩa 義 | nhân 仁 | trí 智 | tín 信 | lễ 禮 | phúc 福 | lộc 祿 | thọ 壽 | khánh 慶 | hưng 興 | thịnh 盛 | vinh 榮 | hoa 花華 | lan 蘭 | mai 梅 | cúc 菊 | trúc 竹 | liên 蓮 | hồng 紅鴻 | hương 香 | thu 秋 | xuân 春 | hạ 夏 | đạt 達 | thắng 勝 | lợi 利 | tiến 進 | kiên 堅 | cường 強 | mạnh 孟 | bình 平 | an 安 | hòa 和 | thái 太泰 | ngọc 玉 | kim 金 | ngân 銀 | bảo 寶 | châu 珠 | trang 莊 | nhung 絨 | phương 芳方 | thanh 清青 | tâm 心 | thảo 草 | yến 燕 | phượng 鳳 | loan 鸞 | quốc 國 | gia 家嘉 | đình 廷庭 | hữu 友有 | duy 維 | xuyên 川 | khải 凱 | khoa 科 | khôi 魁 | huy 輝 | hiền 賢 | hiển 顯 | hậu 厚後 | hạnh 幸 | dung 容蓉 | mỹ 美 | linh 靈 | nhật 日 | nguyệt 月 | tinh 星 | vân 雲 | phong 風峰 | vũ 武雨 | lâm 林 | giang 江 | hà 河 | thủy 水 | thạch 石 | sinh 生 | sáng 創 | tài 才財 | thiện 善 | thuận 順 | tôn 尊 | trọng 仲重 | tường 祥 | tùng 松 | bách 柏 | viết 曰 | việt 越 | vĩnh 永 | vượng 旺 | ý 意 | bá 伯 | cảnh 景 | chí 志 | dân 民 | danh 名 | định 定 | đăng 登 | điệp 蝶 | hoàng 皇 | kỳ 奇 | lương 良 | luân 倫 | nguyên 元原 | nhã 雅 | oanh 鶯 | phú 富 | quân 軍君 | quý 貴 | quyền 權 | quyết 決 | tân 新 | thạc 碩 | thông 通 | tiên 仙 | toàn 全 | toản 纘 | tú 秀 | tuệ 慧 | uy 威 | kiệt 傑 | giáp 甲 | hợp 合 | bích 碧 | chiến 戰 | đại 大 | thế 世 | ngọ 午 | mùi 未 | nông 農 | nho 儒`
    .split(' | ')
    .map((pair) => [pair.split(' ')[0] ?? '', [...(pair.split(' ')[1] ?? '')]]),
)

/** The name in characters, usual ones taken; undefined where some syllable is in no table. */
export const hanOf = (words: readonly string[]): string | undefined => {
  const chars = words.map((word, at) => {
    const syllable = word.toLowerCase().normalize('NFC')
    return at === 0 ? familyCharacters.get(syllable) : givenCharacters.get(syllable)?.[0]
  })
  return words.length < 2 || chars.includes(undefined) ? undefined : chars.join('')
}
