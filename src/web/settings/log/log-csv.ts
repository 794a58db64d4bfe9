/**
 * The access log as a table for other programs (RFC 4180). A cell that a spreadsheet would take for a formula is given a
 * quotation mark before it: names are free text.
 */
import type { LogRow } from './log-query.ts'

export interface CsvNames {
  readonly headings: readonly string[]
  nameOf(actor: string): string
  handleOf(actor: string): string
  actionOf(action: string): string
}

export const logCsv = (rows: readonly LogRow[], names: CsvNames): string => {
  const lines = rows.map(({ seq, at, actor, action, target, hash }) => [
    String(seq),
    new Date(at).toISOString(),
    actor,
    names.handleOf(actor),
    names.nameOf(actor),
    action,
    names.actionOf(action),
    target,
    hash,
  ])
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  return `\uFEFF${[names.headings, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`
}

const cell = (text: string): string => {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
