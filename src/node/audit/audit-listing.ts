/** What lists keep of records, against what the states that were folded again tell. */
import { listedAs } from '../../affairs/listed.ts'
import type { JsonObject } from '../../ledger/strict-json.ts'
import { canonicalJson } from '../../ledger/strict-json.ts'
import { steadyValues } from '../../store/listing-row.ts'
import type { RecordRows } from './record-rows.ts'

export interface AuditListing {
  /** Compares one record, at its last act; gives what differs, or undefined. */
  compare(id: number, key: string, state: JsonObject): string | undefined
  /** What stands in the tables beside the records compared; undefined where nothing does. */
  strays(): string | undefined
}

export const auditListing = (rows: RecordRows, lane: number, members: readonly string[]): AuditListing => {
  let listedRows = 0
  let aboutRows = 0
  return {
    compare: (id, key, state) => {
      const told = listedAs(key, state, canonicalJson(state), members)
      if (told === undefined) return undefined
      const kept = rows.listed(id)
      if (kept === undefined) return 'not listed'
      listedRows += 1
      aboutRows += told.about.length
      const values = steadyValues(told)
      if (kept.key !== key || kept.affair !== told.affair || kept.lane !== lane) return 'name'
      if (kept.summary !== told.summary) return 'summary'
      if (values.some((value, i) => value !== kept.steady[i])) return 'columns'
      return told.about.every((about) => rows.isAbout(id, about)) ? undefined : 'about'
    },
    strays: () => {
      const kept = rows.countListed()
      return kept.rows === listedRows && kept.about === aboutRows
        ? undefined
        : `${kept.rows} and ${kept.about} kept, ${listedRows} and ${aboutRows} told`
    },
  }
}
