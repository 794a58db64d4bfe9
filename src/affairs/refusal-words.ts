/**
 * What the rules of each affair say where they refuse, in three languages: for whoever shows a refusal by its kind. Beside
 * its own kinds an affair refuses with those of the kernel.
 */
import { words as agendaEn } from './agenda/words.en.ts'
import { words as agendaTh } from './agenda/words.th.ts'
import { words as agendaVi } from './agenda/words.vi.ts'
import { words as classificationEn } from './classification/words.en.ts'
import { words as classificationTh } from './classification/words.th.ts'
import { words as classificationVi } from './classification/words.vi.ts'
import { words as commitmentEn } from './commitment/words.en.ts'
import { words as commitmentTh } from './commitment/words.th.ts'
import { words as commitmentVi } from './commitment/words.vi.ts'
import { words as conflictEn } from './conflict/words.en.ts'
import { words as conflictTh } from './conflict/words.th.ts'
import { words as conflictVi } from './conflict/words.vi.ts'
import { words as contactEn } from './contact/words.en.ts'
import { words as contactTh } from './contact/words.th.ts'
import { words as contactVi } from './contact/words.vi.ts'
import { words as credentialEn } from './credential/words.en.ts'
import { words as credentialTh } from './credential/words.th.ts'
import { words as credentialVi } from './credential/words.vi.ts'
import { words as delegationEn } from './delegation/words.en.ts'
import { words as delegationTh } from './delegation/words.th.ts'
import { words as delegationVi } from './delegation/words.vi.ts'
import { words as instrumentEn } from './instrument/words.en.ts'
import { words as instrumentTh } from './instrument/words.th.ts'
import { words as instrumentVi } from './instrument/words.vi.ts'
import { words as kernelEn } from './kernel/words.en.ts'
import { words as kernelTh } from './kernel/words.th.ts'
import { words as kernelVi } from './kernel/words.vi.ts'
import { words as mechanismEn } from './mechanism/words.en.ts'
import { words as mechanismTh } from './mechanism/words.th.ts'
import { words as mechanismVi } from './mechanism/words.vi.ts'
import { words as officeEn } from './office/words.en.ts'
import { words as officeTh } from './office/words.th.ts'
import { words as officeVi } from './office/words.vi.ts'
import { words as reviewEn } from './review/words.en.ts'
import { words as reviewTh } from './review/words.th.ts'
import { words as reviewVi } from './review/words.vi.ts'
import { words as sessionEn } from './session/words.en.ts'
import { words as sessionTh } from './session/words.th.ts'
import { words as sessionVi } from './session/words.vi.ts'
import { words as textEn } from './text/words.en.ts'
import { words as textTh } from './text/words.th.ts'
import { words as textVi } from './text/words.vi.ts'

type Texts = Readonly<Record<string, string>>

/** Kind → sentence, by language. Names between braces are filled in from the details of the refusal. */
export type RefusalWords = Readonly<Record<'en' | 'vi' | 'th', Texts>>

interface Worded {
  readonly refusals: Texts
}

const inThree = (en: Worded, vi: Worded, th: Worded): RefusalWords => ({
  en: en.refusals,
  vi: vi.refusals,
  th: th.refusals,
})

/** By the affair's code; `kernel` for all of them. */
export const refusalWords: Readonly<Record<string, RefusalWords>> = {
  agenda: inThree(agendaEn, agendaVi, agendaTh),
  classification: inThree(classificationEn, classificationVi, classificationTh),
  commitment: inThree(commitmentEn, commitmentVi, commitmentTh),
  conflict: inThree(conflictEn, conflictVi, conflictTh),
  contact: inThree(contactEn, contactVi, contactTh),
  credential: inThree(credentialEn, credentialVi, credentialTh),
  delegation: inThree(delegationEn, delegationVi, delegationTh),
  instrument: inThree(instrumentEn, instrumentVi, instrumentTh),
  kernel: inThree(kernelEn, kernelVi, kernelTh),
  mechanism: inThree(mechanismEn, mechanismVi, mechanismTh),
  office: inThree(officeEn, officeVi, officeTh),
  review: inThree(reviewEn, reviewVi, reviewTh),
  session: inThree(sessionEn, sessionVi, sessionTh),
  text: inThree(textEn, textVi, textTh),
}
