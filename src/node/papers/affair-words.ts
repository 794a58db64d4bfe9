/** Words of the affairs that papers print, by language: their statuses and codes read the same everywhere. */
import { words as agendaEn } from '../../affairs/agenda/words.en.ts'
import { words as agendaTh } from '../../affairs/agenda/words.th.ts'
import { words as agendaVi } from '../../affairs/agenda/words.vi.ts'
import { words as delegationEn } from '../../affairs/delegation/words.en.ts'
import { words as delegationTh } from '../../affairs/delegation/words.th.ts'
import { words as delegationVi } from '../../affairs/delegation/words.vi.ts'
import { words as reviewEn } from '../../affairs/review/words.en.ts'
import { words as reviewTh } from '../../affairs/review/words.th.ts'
import { words as reviewVi } from '../../affairs/review/words.vi.ts'
import { words as sessionEn } from '../../affairs/session/words.en.ts'
import { words as sessionTh } from '../../affairs/session/words.th.ts'
import { words as sessionVi } from '../../affairs/session/words.vi.ts'
import { words as textEn } from '../../affairs/text/words.en.ts'
import { words as textTh } from '../../affairs/text/words.th.ts'
import { words as textVi } from '../../affairs/text/words.vi.ts'
import type { PaperLanguage } from './paper-words.ts'

type Codes = Readonly<Record<string, string>>

export interface AffairWords {
  readonly agendaItems: Codes
  readonly parts: Codes
  readonly assessments: Codes
  readonly session: Codes
  readonly formats: Codes
  readonly text: Codes
}

export const affairWords: Readonly<Record<PaperLanguage, AffairWords>> = {
  en: {
    agendaItems: agendaEn.itemKinds,
    parts: delegationEn.parts,
    assessments: reviewEn.assessments,
    session: sessionEn.status,
    formats: sessionEn.formats,
    text: textEn.status,
  },
  th: {
    agendaItems: agendaTh.itemKinds,
    parts: delegationTh.parts,
    assessments: reviewTh.assessments,
    session: sessionTh.status,
    formats: sessionTh.formats,
    text: textTh.status,
  },
  vi: {
    agendaItems: agendaVi.itemKinds,
    parts: delegationVi.parts,
    assessments: reviewVi.assessments,
    session: sessionVi.status,
    formats: sessionVi.formats,
    text: textVi.status,
  },
}
