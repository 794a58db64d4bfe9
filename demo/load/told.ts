/**
 * What every act of the public record has in common: it is reported, by the side whose press or ministry told it, with the
 * date, certainty and sources that the data give. Nothing here signs, claims or confirms anything.
 */
import type { Facts } from '../../src/ledger/facts.ts'
import type { JsonObject } from '../../src/ledger/strict-json.ts'
import type { Reported } from '../record/record.ts'

export type Teller = Reported['by']

/** One act to be released on the node of `by`. */
export interface DemoAct {
  readonly by: Teller
  readonly facts: Facts
  readonly body: JsonObject | null
}

/** `commitment`, `C13` → `commitment/C13` */
export const recordId = (affair: string, id: string): string => `${affair}/${id}`

/** An act of the record's own, version 1; `cites` in any order, repeats and all. */
export const toldAct = (
  by: Teller,
  act: string,
  record: string,
  told: { readonly cites: readonly string[]; readonly fields: JsonObject; readonly body: JsonObject },
): DemoAct => ({
  by,
  facts: {
    act,
    affair: record.slice(0, record.indexOf('/')),
    cites: [...new Set(told.cites)].sort(),
    fields: told.fields,
    record,
    version: 1,
  },
  body: told.body,
})

/** Fields that every statement has. */
export const toldFields = ({ happenedOn, certainty }: Pick<Reported, 'happenedOn' | 'certainty'>) => ({
  corrects: null,
  happenedOn,
  certainty,
  marking: null,
})

/** Prose of the data: our own words, in English. */
export const inEnglish = (text: string): { readonly en: string } => ({ en: text })

export const inEnglishOrNull = (text: string | null): { readonly en: string } | null =>
  text === null ? null : inEnglish(text)
