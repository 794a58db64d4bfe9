import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contradictionOf } from './content-kind.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test('a file that is what it says may enter', () => {
  const cases: readonly (readonly [type: string, start: Uint8Array])[] = [
    ['application/pdf', bytes('%PDF-1.7\n')],
    ['image/png', bytes('\x89PNG\r\n\x1a\n')],
    ['image/jpeg', bytes('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['image/webp', bytes('RIFF\x10\0\0\0WEBPVP8 ')],
    ['image/tiff', bytes('II*\0\x08')],
    [docx, bytes('PK\x03\x04\x14')],
    ['application/msword', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['text/plain', utf8('Biên bản kỳ họp')],
    ['text/plain', utf8('บันทึกการประชุม')],
    ['text/plain', bytes('\xff\xfeB\0i\0')],
    ['text/plain', bytes('')],
    ['text/html', utf8('<!doctype html><p>')],
    ['audio/mpeg', bytes('ID3')],
    ['application/octet-stream', bytes('\x7fELF')],
    ['application/octet-stream', bytes('%PDF-1.7')],
  ]
  for (const [type, start] of cases) assert.equal(contradictionOf(type, start), undefined, type)
})

test('a file that is something else is told by what it is', () => {
  const cases: readonly (readonly [type: string, start: Uint8Array, found: string])[] = [
    ['application/pdf', bytes('PK\x03\x04'), 'zip'],
    ['application/pdf', utf8('<html>'), 'html'],
    ['application/pdf', utf8('Biên bản'), 'not-pdf'],
    ['image/png', bytes('\xff\xd8\xff\xe0'), 'jpeg'],
    ['image/jpeg', utf8('  <SCRIPT>alert(1)</SCRIPT>'), 'html'],
    ['image/png', utf8('\ufeff<!DOCTYPE html>'), 'html'],
    [docx, bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'ole'],
    ['application/msword', bytes('PK\x03\x04'), 'zip'],
    ['application/pdf', bytes('\x7fELF\x02'), 'program'],
    ['audio/mpeg', bytes('MZ\x90\0'), 'program'],
    ['text/plain', utf8('#!/bin/sh\nrm -r /'), 'script'],
    ['text/plain', bytes('a\0b'), 'not-text'],
    ['text/plain', bytes('%PDF-1.7'), 'pdf'],
    ['text/csv', utf8('<script>'), 'html'],
  ]
  for (const [type, start, found] of cases) assert.equal(contradictionOf(type, start), found, type)
})
