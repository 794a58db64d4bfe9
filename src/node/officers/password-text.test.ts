import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkNewPassword, opaqueString } from './password-text.ts'

const kindOf = (password: string, ...names: readonly string[]): string => {
  const checked = checkNewPassword(password, names)
  return checked.ok ? 'taken' : checked.error.kind
}

describe('a password', () => {
  it('is the same however a keyboard composes it, and another one in another case or width', () => {
    const whole = 'một điều chỉ mình tôi biết'
    assert.equal(opaqueString(whole.normalize('NFD')), whole.normalize('NFC'))
    assert.equal(opaqueString('bốn\u00a0chữ\u3000xa'), 'bốn chữ xa')
    assert.notEqual(opaqueString('ＡＢＣ'), opaqueString('ABC'))
    assert.notEqual(opaqueString('Abc'), opaqueString('abc'))
  })

  it('holds nothing that cannot be seen or typed again', () => {
    for (const hidden of ['\u0000', '\t', '\u200b', '\u202e', '\ufeff', '\ud800', '\ue000', '\ufffe'])
      assert.equal(kindOf(`một điều ${hidden} chỉ tôi biết`), 'password-not-text', JSON.stringify(hidden))
    assert.equal(kindOf(''), 'password-too-short')
  })

  it('has twelve characters as people count them, and no more bytes than hashing is worth', () => {
    assert.equal(kindOf('xanh lá 7 mé'), 'taken')
    assert.equal(kindOf('xanh lá 7 m'), 'password-too-short')
    assert.equal(kindOf('ệ'.normalize('NFD').repeat(11)), 'password-too-short')
    assert.equal(kindOf(`${'ồ'.normalize('NFD').repeat(5)}xoài`), 'password-too-short')
    const bridges = (count: number) => Array.from({ length: count }, (_, i) => `cây cầu thứ ${i}`).join(', ')
    assert.equal(kindOf(bridges(40)), 'taken')
    assert.equal(kindOf(bridges(60)), 'password-too-long')
    assert.equal(kindOf('a'.repeat(10_000_000)), 'password-too-long')
  })

  it('is none that everybody tries first', () => {
    const common = [
      '123456789012',
      '0987654321098',
      'password1234',
      'Password@2024',
      'P@$$w0rd123456',
      'qwertyuiop123',
      'qwertyuiop[]'.slice(0, 10).repeat(2),
      '1q2w3e4r5t6y',
      '1qaz2wsx3edc',
      'aaaaaaaaaaaa',
      'abcabcabcabc',
      'abcdefghijkl',
      'iloveyou2024!',
      'Mật khẩu 12345',
      'matkhau19901225',
      'vietnam vietnam',
      'Admin_admin_1',
      'welcome-welcome',
      'correct horse battery staple',
      'รหัสผ่าน123456',
      'letmeinletmein',
    ]
    for (const password of common) assert.equal(kindOf(password), 'password-common', password)
  })

  it('may hold common words where that is not all', () => {
    for (const password of ['abc 48f1 mưa đá ở Huế', 'welcome bác Ba hàng xóm', 'test: năm con vịt què'])
      assert.equal(kindOf(password), 'taken', password)
  })

  it('is not made of who signs in with it', () => {
    assert.equal(
      kindOf('Nguyễn Văn An 1985', 'an.nguyen', 'Nguyễn Văn An', 'VN.MPS'),
      'password-names-officer',
    )
    assert.equal(kindOf('nguyennguyen.an', 'an.nguyen', 'Nguyễn Văn An'), 'password-names-officer')
    assert.equal(kindOf('Nguyễn thích ăn bánh đa cua', 'an.nguyen', 'Nguyễn Văn An'), 'taken')
  })
})
