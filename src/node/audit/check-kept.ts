/** What officers have in work: each in its form, of an officer, and in a place of its own. What it says only they know. */
import type { AuditedStore } from './audited-store.ts'
import type { Findings } from './findings.ts'

/** How many are kept. */
export const checkKept = (
  { kept, officers }: Pick<AuditedStore, 'kept' | 'officers'>,
  findings: Findings,
): number => {
  const known = new Set(officers.all().map(({ id }) => id))
  const rows = kept.all()
  for (const { officer, name, text } of rows) {
    if (!known.has(officer)) findings.add('officer-malformed', `kept ${name}`, 'of no officer')
    if (!isJson(text)) findings.add('kept-malformed', `kept ${name} of ${officer}`)
  }
  if (kept.countMisplaced() > 0) findings.add('kept-malformed', 'table kept_text', 'places')
  return rows.length
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
