import assert from 'node:assert/strict'
import { it } from 'node:test'
import { savedName } from './saved-name.ts'

it('saves a file as what the record says it is', () => {
  const saved = [
    ['Biên bản.pdf', 'application/pdf'],
    ['photo.exe', 'image/jpeg'],
    ['..\\..\\run.pdf', 'application/pdf'],
    ['gnp\u202eexe.pdf', 'application/pdf'],
    ['"><img src=x>.pdf', 'application/pdf'],
    [null, 'image/png'],
    ['. .', 'image/png'],
    ['page.html', 'text/html'],
  ] as const
  assert.deepEqual(
    saved.map(([name, type]) => savedName(name, type, 'scan')),
    [
      'Biên bản.pdf',
      'photo.exe.jpg',
      'run.pdf',
      'gnpexe.pdf',
      'img src=x .pdf',
      'scan.png',
      'scan.png',
      'page.html.bin',
    ],
  )
})
