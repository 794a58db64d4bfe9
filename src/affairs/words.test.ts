/** Every code that the rules, the lists and the answers can yield has words; no refusal has words that nothing yields. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { z } from 'zod'
import { statuses as agendaStatuses } from './agenda/reading.ts'
import { itemKinds } from './agenda/schema.ts'
import { cadenceVerdicts } from './answers/cadence.ts'
import { turnBases } from './answers/turn-to-host.ts'
import { statuses as classificationStatuses } from './classification/reading.ts'
import { statuses as commitmentStatuses } from './commitment/reading.ts'
import { kinds as commitmentKinds, evidenceKinds } from './commitment/schema.ts'
import { statuses as conflictStatuses } from './conflict/reading.ts'
import { statuses as contactStatuses } from './contact/reading.ts'
import { kinds as contactKinds } from './contact/schema.ts'
import { statuses as credentialStatuses } from './credential/reading.ts'
import { retirementGrounds } from './credential/schema.ts'
import { statuses as delegationStatuses } from './delegation/reading.ts'
import { parts } from './delegation/schema.ts'
import { statuses as instrumentStatuses } from './instrument/reading.ts'
import { kinds as instrumentKinds, stages as instrumentStages } from './instrument/schema.ts'
import { rulesVersions } from './kernel/rules-version.ts'
import { disputeGrounds, statementFields } from './kernel/statement.ts'
import { statuses as mechanismStatuses } from './mechanism/reading.ts'
import { levels } from './mechanism/schema.ts'
import { statuses as officeStatuses } from './office/reading.ts'
import { affairNamed, affairs } from './registry.ts'
import { statuses as reviewStatuses } from './review/reading.ts'
import { assessments } from './review/schema.ts'
import { statuses as sessionStatuses } from './session/reading.ts'
import { formats, postponementGrounds } from './session/schema.ts'

import { blockKinds } from './text/reading.ts'
import {
  forms as textForms,
  initiallings as textInitiallings,
  kinds as textKinds,
  steps as textSteps,
} from './text/schema.ts'
import { proofs, signings } from './text/signatures.ts'
import { statuses as textStatuses } from './text/status.ts'

type Texts = Readonly<Record<string, string>>

interface Words {
  readonly acts?: Texts
  readonly refusals: Texts
  readonly [group: string]: unknown
}

const languages = ['en', 'vi', 'th']
const names = affairs.map(({ rules: [first] }) => first.affair)
const folders = ['kernel', ...names]

const wordsOf = async (folder: string, language: string): Promise<Words> =>
  (await import(`./${folder}/words.${language}.ts`)).words

interface Yielded {
  readonly kind: string
  /** Names of the details that are given with it. */
  readonly details: readonly string[]
}

/** Refusals that the sources of a folder write down. */
const refusalsIn = (folder: string): readonly Yielded[] =>
  readdirSync(new URL(`${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const text = readFileSync(new URL(`${folder}/${file}`, import.meta.url), 'utf8')
      return [...text.matchAll(/voidFor\(\s*'([^']+)'(?:,\s*\{([^}]*)\})?/g)].map(
        ([, kind = '', details = '']) => ({
          kind,
          details: [...details.matchAll(/(\w+)\s*(?=[:,]|$)/g)].map(([, name = '']) => name),
        }),
      )
    })

describe('refusals', () => {
  for (const folder of folders) {
    test(`of ${folder} have words, and only they`, async () => {
      const yielded = refusalsIn(folder)
      for (const language of languages) {
        const { refusals } = await wordsOf(folder, language)
        assert.deepEqual(
          Object.keys(refusals).sort(),
          [...new Set(yielded.map(({ kind }) => kind))].sort(),
          language,
        )
        for (const { kind, details } of yielded) {
          const gaps = [...(refusals[kind] ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
          assert.deepEqual(
            gaps.filter((gap) => !details.includes(gap)),
            [],
            `${language} ${kind}`,
          )
        }
      }
    })
  }

  test('are found in the sources at all', () => {
    const kinds = refusalsIn('kernel').map(({ kind }) => kind)
    assert.ok(kinds.includes('bound') && kinds.includes('malformed'))
    assert.ok(names.every((name) => ['agenda', 'contact'].includes(name) || refusalsIn(name).length > 0))
  })
})

test('every act has words, its own or the kernel’s', async () => {
  const kernel = await wordsOf('kernel', 'en')
  for (const { rules } of affairs) {
    for (const { affair, acts } of rules) {
      const own = await wordsOf(affair, 'en')
      for (const act of Object.keys(acts)) {
        const found = [own.acts, kernel.acts].filter(
          (words) => words !== undefined && Object.hasOwn(words, act),
        )
        assert.equal(found.length, 1, `${affair} ${act}`)
      }
    }
  }
  assert.deepEqual(
    Object.keys(rulesVersions.acts).filter((act) => kernel.acts?.[act] === undefined),
    [],
  )
})

test('what a side is told to have done is an act of the same affair', () => {
  for (const { rules } of affairs) {
    for (const { acts } of rules) {
      const did = acts.told?.fields instanceof z.ZodObject ? acts.told.fields.shape.did : undefined
      if (!(did instanceof z.ZodEnum)) continue
      assert.deepEqual(
        did.options.filter((code) => !Object.hasOwn(acts, code)),
        [],
      )
    }
  }
})

const coded: readonly (readonly [folder: string, group: string, codes: readonly string[]])[] = [
  ['office', 'status', officeStatuses],
  ['mechanism', 'status', mechanismStatuses],
  ['mechanism', 'levels', levels],
  ['session', 'status', sessionStatuses],
  ['session', 'formats', formats],
  ['session', 'postponementGrounds', postponementGrounds],
  ['agenda', 'status', agendaStatuses],
  ['agenda', 'itemKinds', itemKinds],
  ['delegation', 'status', delegationStatuses],
  ['delegation', 'parts', parts],
  ['review', 'status', reviewStatuses],
  ['review', 'assessments', assessments],
  ['review', 'paragraph', ['opening', ...assessments, 'redatedItem']],
  ['instrument', 'status', instrumentStatuses],
  ['instrument', 'kinds', instrumentKinds],
  ['instrument', 'stages', instrumentStages],
  ['contact', 'status', contactStatuses],
  ['contact', 'kinds', contactKinds],
  ['conflict', 'status', conflictStatuses],
  ['classification', 'status', classificationStatuses],
  ['text', 'status', textStatuses],
  ['text', 'kinds', textKinds],
  ['text', 'forms', textForms],
  ['text', 'initialling', textInitiallings],
  ['text', 'steps', textSteps],
  ['text', 'proofs', proofs],
  ['text', 'signings', signings],
  ['text', 'blocks', blockKinds],
  ['credential', 'status', credentialStatuses],
  ['credential', 'grounds', retirementGrounds],
  ['commitment', 'status', commitmentStatuses],
  ['commitment', 'kinds', commitmentKinds],
  ['commitment', 'evidence', evidenceKinds],
  ['answers', 'cadence', cadenceVerdicts],
  ['answers', 'turn', turnBases],
  ['kernel', 'grounds', disputeGrounds],
  ['kernel', 'certainty', statementFields.certainty.options],
]

for (const [folder, group, codes] of coded) {
  test(`${folder}: ${group} have words, and only they`, async () => {
    const words = await wordsOf(folder, 'en')
    assert.deepEqual(Object.keys(words[group] ?? {}).sort(), [...codes].sort())
  })
}

test('dates and counts of summaries have words', async () => {
  const empty = {
    adoption: [],
    born: null,
    frame: [],
    introductions: [],
    items: [],
    paragraphs: [],
    postponements: [],
    puts: [],
    retirements: [],
    signatures: [],
    statements: [],
    terms: [],
  }
  for (const name of names) {
    const summary = affairNamed(name)?.summary(empty, ['TH.NSC', 'VN.MPS'])
    const words = await wordsOf(name, 'en')
    assert.ok(summary)
    assert.deepEqual(Object.keys(words.dates ?? {}).sort(), Object.keys(summary.dates).sort(), name)
    assert.deepEqual(Object.keys(words.counts ?? {}).sort(), Object.keys(summary.counts).sort(), name)
    assert.ok(Object.hasOwn(words.status as Texts, summary.status), `${name} ${summary.status}`)
  }
})
