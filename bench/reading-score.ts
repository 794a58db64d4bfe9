/**
 * Scores the reader against marked documents and trains the act model from them.
 *
 *   COMITY_DEV_DATA=FOLDER node bench/reading-score.ts            drafts of the shipped reader, scored
 *   … node bench/reading-score.ts --cross-validate                each document read by a model that has not seen it
 *   … node bench/reading-score.ts --train                         trains on all documents, writes the weights
 *   … --only PREFIX,PREFIX   or   --without PREFIX,PREFIX         choose documents by the beginning of their names
 *   … --json                                                      figures as one JSON object
 *
 * FOLDER holds `reading/dev` with NAME.txt and NAME.gold.json. Nothing of the documents is written anywhere but figures
 * and weights of cue classes.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packModel, shippedModel } from '../src/reading/act-model.ts'
import type { CrfModel } from '../src/reading/crf.ts'
import type { GoldDocument } from '../src/reading/learning/gold.ts'
import { f1Of, type Judged, type Measures, measure } from '../src/reading/learning/measure.ts'
import { type MarkedText, trainActModel } from '../src/reading/learning/train-acts.ts'
import { readCommunique } from '../src/reading/read.ts'

interface Marked extends MarkedText {
  readonly name: string
}

const loadDocuments = (folder: string): Marked[] =>
  readdirSync(folder)
    .filter((f) => f.endsWith('.gold.json'))
    .sort()
    .map((f) => ({
      name: f.replace('.gold.json', ''),
      text: readFileSync(join(folder, f.replace('.gold.json', '.txt')), 'utf8'),
      gold: JSON.parse(readFileSync(join(folder, f), 'utf8')) as GoldDocument,
    }))

const judge = (documents: readonly Marked[], modelFor: (index: number) => CrfModel): Judged[] =>
  documents.map(({ text, gold }, index) => {
    const draft = readCommunique(text, { model: modelFor(index) })
    return { text, gold, draft: draft.ok ? draft.value : undefined }
  })

const rows = [
  'actions',
  'commitments',
  'kind',
  'topic',
  'participants',
  'instruments',
  'meeting',
  'participant party',
  'parties',
  'due',
  'instrument status',
]

const printTable = (sums: Measures): void => {
  const groups = ['all', 'vi', 'th', 'en', 'machine-translated'].filter((g) => sums.has(g))
  console.log(`| measure (micro F1) | ${groups.join(' | ')} |`)
  console.log(`| --- |${groups.map(() => ' --- |').join('')}`)
  for (const row of rows) {
    const cells = groups.map((g) => {
      const t = sums.get(g)?.get(row)
      return t === undefined ? '–' : f1Of(t).toFixed(3)
    })
    console.log(`| ${row} | ${cells.join(' | ')} |`)
  }
}

const plain = (sums: Measures): unknown =>
  Object.fromEntries(
    [...sums].map(([g, m]) => [
      g,
      Object.fromEntries([...m].map(([k, t]) => [k, { ...t, f1: Number(f1Of(t).toFixed(3)) }])),
    ]),
  )

const main = (): number => {
  const { values } = parseArgs({
    options: {
      'cross-validate': { type: 'boolean', default: false },
      train: { type: 'boolean', default: false },
      only: { type: 'string' },
      without: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const folder = join(process.env.COMITY_DEV_DATA ?? '', 'reading', 'dev')
  if (process.env.COMITY_DEV_DATA === undefined || !existsSync(folder)) {
    console.error('reading-score: set COMITY_DEV_DATA to the folder that holds reading/dev')
    return 2
  }
  const begins = (list: string | undefined) => (d: Marked) =>
    list?.split(',').some((p) => d.name.startsWith(p)) ?? false
  const all = loadDocuments(folder)
  const documents = all.filter(
    (d) => (values.only === undefined || begins(values.only)(d)) && !begins(values.without)(d),
  )
  if (values.train) {
    const file = new URL('../src/reading/weights/acts.json', import.meta.url)
    writeFileSync(file, `${JSON.stringify(packModel(trainActModel(documents)), null, 2)}\n`)
    console.error(`trained on ${documents.length} documents`)
    return 0
  }
  const judged = values['cross-validate']
    ? judge(documents, (index) => trainActModel(documents.filter((_, i) => i !== index)))
    : judge(documents, () => shippedModel)
  const sums = measure(judged)
  if (values.json) console.log(JSON.stringify(plain(sums), null, 1))
  else printTable(sums)
  return 0
}

process.exitCode = main()
