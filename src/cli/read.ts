/** `comity read`: communiqués into drafts, as a sheet for people or as JSON for programs. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { err, ok, type Result } from '../ledger/result.ts'
import { type ExtractionError, extractText, largestFile } from '../node/extract.ts'
import type { Draft } from '../reading/draft.ts'
import type { Language } from '../reading/language.ts'
import type { KnownMechanism } from '../reading/meeting.ts'
import { createPinyinReader } from '../reading/pinyin-names.ts'
import { type ReadOptions, readCommunique } from '../reading/read.ts'
import { printSheet } from '../reading/sheet.ts'
import type { Command, Io } from './command.ts'
import { readOptions } from './read-options.ts'

const usage = `comity read FILE… [--json | --text] [--language en|vi|th] [--mechanisms FILE]

Reads a communiqué, a joint statement, agreed minutes or a news report in Vietnamese, Thai or English and prints a
draft of records: the meeting, who took part, which texts, what was promised, and what the reader is unsure of.

  --json               one object, file name (without .txt) → draft; offsets are UTF-16 units into the text
  --language en|vi|th  language of the sheet and of the doubts (else the text's own)
  --text               prints the text as read, and no draft
  --mechanisms FILE    JSON list of known mechanisms, [{"id": "…", "names": ["…"]}], to link the meeting to

Takes plain text (UTF-8, UTF-16, TCVN3, VNI, VPS, windows-1258, TIS-620/windows-874), web pages, Word documents (.docx)
and PDFs with a text layer. Offsets into these count in the text that --text prints.`

const options = {
  json: { type: 'boolean', default: false },
  text: { type: 'boolean', default: false },
  language: { type: 'string' },
  mechanisms: { type: 'string' },
} as const

const languages: readonly Language[] = ['en', 'vi', 'th']

const mechanismList = z.array(z.object({ id: z.string(), names: z.array(z.string()) }))

export const command: Command = {
  summary: 'Reads a communiqué into a draft of records.',
  usage,
  run: async (argv, io) => {
    const read = readOptions(argv, options)
    if (!read.ok) return refuse(io, read.error)
    const { values, positionals } = read.value
    if (positionals.length === 0) return refuse(io, 'read needs at least one file')
    const language = languages.find((l) => l === values.language)
    if (values.language !== undefined && language === undefined)
      return refuse(io, `--language takes en, vi or th, not "${values.language}"`)
    const mechanisms = values.mechanisms === undefined ? ok([]) : await readMechanisms(values.mechanisms)
    if (!mechanisms.ok) return refuse(io, mechanisms.error)

    const drafts: Record<string, Draft> = {}
    const readGarbledName = createPinyinReader()
    let failed = false
    for (const file of positionals) {
      const text = await textOf(file)
      const draft =
        !text.ok || values.text
          ? text
          : draftOf(text.value, {
              mechanisms: mechanisms.value,
              readGarbledName,
              ...(language === undefined ? {} : { wordsIn: language }),
            })
      if (!draft.ok) {
        io.err(`comity: ${file}: ${draft.error}`)
        failed = true
      } else if (typeof draft.value === 'string') io.out(draft.value)
      else {
        const name = basename(file).replace(/\.txt$/i, '')
        drafts[name] = draft.value
        if (!values.json)
          for (const line of printSheet(name, draft.value, language ?? draft.value.language)) io.out(line)
      }
    }
    if (values.json && !values.text) io.out(JSON.stringify(drafts, null, 1))
    return failed ? 1 : 0
  },
}

const refuse = (io: Io, message: string): number => {
  io.err(`comity: ${message}`)
  return 2
}

const readMechanisms = async (file: string): Promise<Result<readonly KnownMechanism[], string>> => {
  try {
    const parsed = mechanismList.safeParse(JSON.parse(await readFile(file, 'utf8')))
    return parsed.success ? ok(parsed.data) : err(`${file} is not a list of {"id", "names"}`)
  } catch {
    return err(`cannot read ${file} as JSON`)
  }
}

const textOf = async (file: string): Promise<Result<string, string>> => {
  let bytes: Uint8Array
  try {
    const { size } = await stat(file)
    if (size > largestFile)
      return err(
        `has ${Math.round(size / 1_000_000)} MB; a file to read has ${largestFile / 1_000_000} MB at most`,
      )
    bytes = await readFile(file)
  } catch {
    return err('cannot be read')
  }
  const text = await extractText(bytes)
  return text.ok ? ok(text.value.text) : err(whyNot(text.error))
}

const draftOf = (text: string, reading: ReadOptions): Result<Draft, string> => {
  const draft = readCommunique(text, reading)
  if (draft.ok) return draft
  switch (draft.error.kind) {
    case 'empty':
      return err('holds no words')
    case 'not-text':
      return err('is not text')
    case 'too-long':
      return err(`is too long: ${draft.error.length} characters, ${draft.error.limit} at most`)
  }
}

const whyNot = (error: ExtractionError): string => {
  switch (error.kind) {
    case 'empty':
      return 'is empty'
    case 'not-text':
      return 'is not text'
    case 'needs-conversion':
      return conversions[error.format]
    case 'too-large':
      return `is too large; ${error.limit / 1_000_000} MB at most, unpacked too`
    case 'damaged':
      return `is damaged or cut off: it begins like ${formatNames[error.format]} and cannot be opened as such`
    case 'encrypted':
      return `is ${formatNames[error.format]} under a password: save a copy without one`
    case 'no-text-layer':
      return 'is a PDF of pictures, without a text layer: run text recognition (OCR) on it first'
    case 'letters-without-code':
      return `is a PDF that does not say which letters it draws (${error.count} have no code): read the page or the Word file it was printed from`
    case 'took-too-long':
      return `took too long to open as ${formatNames[error.format]}, and was given up`
  }
}

const formatNames = { html: 'a web page', docx: 'a Word document', pdf: 'a PDF' } as const

const conversions = {
  doc: 'is an old Word document (.doc), or a Word document under a password: save it as .docx without one, or as plain text',
  rtf: 'is rich text (.rtf): save it as .docx or as plain text',
  docm: 'is a Word document with macros: save it as .docx without them, or as plain text',
  zip: 'is an archive and no Word document: unpack it first',
} as const
