/**
 * What everybody tries first, of the length that we ask for. Lists of stolen passwords hold few this long, and they are of
 * few kinds: a word of the short lists with digits behind it or written twice, a run over the keyboard, one thing repeated.
 * So the kinds are refused, and the words are those that lead such lists, in English, Vietnamese and Thai transcription and
 * as an English keyboard types them in Thai.
 */

/** `plain`: lower case, without accents, spaces, dots, dashes and underscores. */
export const isCommonPassword = (plain: string): boolean =>
  isRun(plain) || isRepeated(plain) || isWordWithEnds(plain)

/** Nothing but runs over a keyboard or an alphabet, forward or back, one after another, and two characters at the end. */
const isRun = (text: string): boolean => {
  for (let at = 0; at < text.length - 2; ) {
    const length = longestRun(text.slice(at))
    if (length < 3) return false
    at += length
  }
  return true
}

const longestRun = (text: string): number => {
  for (let length = Math.min(text.length, 36); length >= 3; length -= 1) {
    const part = text.slice(0, length)
    if (runs.some((run) => run.includes(part))) return length
  }
  return 0
}

/** One part of at most six characters over and over, or any two halves that are the same. */
const isRepeated = (text: string): boolean => {
  for (let length = 1; length <= Math.max(6, Math.floor(text.length / 2)); length += 1) {
    if (length * 2 > text.length) return false
    const part = text.slice(0, length)
    if (part.repeat(Math.ceil(text.length / length)).slice(0, text.length) !== text) continue
    if (length <= 6 || length * 2 === text.length) return true
  }
  return false
}

/**
 * Words of the list, also in figures (`p@ssw0rd`), and around and between them no more than a date in digits and signs.
 */
const isWordWithEnds = (text: string): boolean => {
  const isWord = new Set<number>()
  for (const form of [text, inLetters(text), inLetters(text).replaceAll(/[1!]/g, 'i')]) {
    for (const word of words) {
      for (let at = form.indexOf(word); at >= 0; at = form.indexOf(word, at + 1))
        for (let i = at; i < at + word.length; i += 1) isWord.add(i)
    }
  }
  const left = text.split('').filter((_, i) => !isWord.has(i))
  return isWord.size > 0 && left.length <= 8 && !/\p{L}/u.test(left.join(''))
}

/** As long as the text, place by place. */
const inLetters = (text: string): string =>
  text.replaceAll(/[@4]/g, 'a').replaceAll('0', 'o').replaceAll('3', 'e').replaceAll(/[$5]/g, 's')

const backwards = (text: string): string => [...text].reverse().join('')

const rows = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qwertzuiop',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'qazwsxedcrfvtgbyhnujmikolp',
  'qweasdzxc',
  '!@#$%^&*()',
  '147258369',
  '159357',
  '123321',
  '112233445566778899',
  'ๅภถคตจขช',
  'ฟหกดเาสว',
]

const runs: readonly string[] = [...rows, ...rows.map(backwards)]

const words: readonly string[] = [
  'password',
  'passwort',
  'passw',
  'passcode',
  'passphrase',
  'letmein',
  'welcome',
  'iloveyou',
  'administrator',
  'administration',
  'admin',
  'master',
  'superman',
  'batman',
  'dragon',
  'monkey',
  'sunshine',
  'princess',
  'football',
  'baseball',
  'liverpool',
  'chelsea',
  'manchester',
  'united',
  'computer',
  'internet',
  'trustno',
  'whatever',
  'starwars',
  'pokemon',
  'freedom',
  'secret',
  'security',
  'changeme',
  'change',
  'default',
  'temporary',
  'summer',
  'winter',
  'spring',
  'autumn',
  'correcthorsebatterystaple',
  'qwerty',
  'qwertyuiop',
  'asdfgh',
  'zxcvbn',
  'abc',
  'test',
  'user',
  'guest',
  'login',
  'hello',
  'comity',
  'police',
  'ministry',
  'matkhau',
  'anhyeuem',
  'emyeuanh',
  'yeuem',
  'khongbiet',
  'khongco',
  'vietnam',
  'hanoi',
  'saigon',
  'hochiminh',
  'congan',
  'bocongan',
  'thanhcong',
  'hanhphuc',
  'giadinh',
  'sodienthoai',
  'rahatphan',
  'rahat',
  'rahut',
  'rakthoe',
  'sawasdee',
  'sawatdee',
  'thailand',
  'bangkok',
  'krungthep',
  'tamruat',
  'รหัสผ่าน',
  'สวัสดี',
  'ประเทศไทย',
].map((word) => word.normalize('NFD').replaceAll(/\p{Mn}/gu, ''))
