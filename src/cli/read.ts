/** `comity read`: communiqués into drafts, as a sheet for people or as JSON for programs. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { err, ok, type Result } from '../ledger/result.ts'
import { extractText } from '../node/extract.ts'
import type { Draft } from '../reading/draft.ts'
import type { Language } from '../reading/language.ts'
import type { KnownMechanism } from '../reading/meeting.ts'
import { createPinyinReader } from '../reading/pinyin-names.ts'
import { readCommunique, textLimit } from '../reading/read.ts'
import { printSheet } from '../reading/sheet.ts'
import type { Command, Io } from './command.ts'
import { readOptions } from './read-options.ts'

const usage = `comity read FILE… [--json] [--language en|vi|th] [--mechanisms FILE]

Reads a communiqué, a joint statement, agreed minutes or a news report in Vietnamese, Thai or English and prints a
draft of records: the meeting, who took part, which texts, what was promised, and what the reader is unsure of.

  --json               one object, file name (without .txt) → draft; offsets are UTF-16 units into the text
  --language en|vi|th  language of the sheet and of the doubts (else the text's own)
  --mechanisms FILE    JSON list of known mechanisms, [{"id": "…", "names": ["…"]}], to link the meeting to

Text files only, in UTF-8, UTF-16, TCVN3, VNI, VPS, windows-1258 or TIS-620/windows-874.`

const options = {
  json: { type: 'boolean', default: false },
  language: { type: 'string' },
  mechanisms: { type: 'string' },
} as const

const languages: readonly Language[] = ['en', 'vi', 'th']

const mechanismList = z.array(z.object({ id: z.string(), names: z.array(z.string()) }))

/** A file of text past this many bytes is no page: four bytes for each unit the reader takes. */
const fileLimit = 4 * textLimit

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
      const draft = await readOne(file, {
        mechanisms: mechanisms.value,
        readGarbledName,
        ...(language === undefined ? {} : { wordsIn: language }),
      })
      if (!draft.ok) {
        io.err(`comity: ${file}: ${draft.error}`)
        failed = true
        continue
      }
      const name = basename(file).replace(/\.txt$/i, '')
      drafts[name] = draft.value
      if (!values.json)
        for (const line of printSheet(name, draft.value, language ?? draft.value.language)) io.out(line)
    }
    if (values.json) io.out(JSON.stringify(drafts, null, 1))
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

const readOne = async (
  file: string,
  reading: Parameters<typeof readCommunique>[1],
): Promise<Result<Draft, string>> => {
  let bytes: Uint8Array
  try {
    const { size } = await stat(file)
    if (size > fileLimit)
      return err(
        `has ${Math.round(size / 1_000_000)} MB; a text to read has ${fileLimit / 1_000_000} MB at most`,
      )
    bytes = await readFile(file)
  } catch {
    return err('cannot be read')
  }
  const text = extractText(bytes)
  if (!text.ok)
    return err(
      text.error.kind === 'needs-conversion'
        ? `is ${text.error.format.toUpperCase()}, not text: save it as plain text first`
        : text.error.kind === 'empty'
          ? 'is empty'
          : 'is not text',
    )
  const draft = readCommunique(text.value.text, reading)
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
