/** Trains the act model from texts and what people marked in them. Pure: the caller reads the files and keeps the weights. */

import { placesOf } from '../act-features.ts'
import { actLabels } from '../act-labels.ts'
import { readAtoms, tellsOf } from '../atoms.ts'
import { topicsOfAtoms } from '../commitments.ts'
import type { CrfModel } from '../crf.ts'
import { findLanguage } from '../language.ts'
import { readPage } from '../page.ts'
import { createSourceText, type SourceText } from '../source-text.ts'
import { actFinders } from '../words/finder.ts'
import { averageModels, type LabelledSequence, type TrainingOptions, trainCrf } from './crf-train.ts'
import type { GoldDocument } from './gold.ts'
import { labelAtoms } from './label-atoms.ts'

export interface MarkedText {
  readonly text: string
  readonly gold: GoldDocument
}

/** A few hundred examples: the order in which they are seen moves the result by a point, so three orders are averaged. */
const seeds = [7, 8, 9]

/** How strongly the hand-written grammar is believed before any example is seen. */
const trustInGrammar = 1

export const actTraining: Omit<TrainingOptions, 'seed'> = {
  labels: actLabels,
  rounds: 25,
  rate: 0.15,
  penalty: 60,
  leastSeen: 2,
  prior: (feature, label) => (feature === `guess=${label}` ? trustInGrammar : 0),
}

export const trainActModel = (
  texts: readonly MarkedText[],
  options: Omit<TrainingOptions, 'seed'> = actTraining,
): CrfModel => {
  const sequences = texts.map(toSequence)
  return averageModels(
    options.labels,
    seeds.map((seed) => trainCrf(sequences, { ...options, seed })),
  )
}

const toSequence = ({ text, gold }: MarkedText): LabelledSequence => {
  const source = createSourceText(text)
  const { language } = findLanguage(source.text)
  const page = readPage(source, tellsOf(source, actFinders[language]))
  const atoms = readAtoms(source, page, actFinders[language], language)
  const spans = gold.commitments.flatMap((c) => {
    const at = text.indexOf(c.span)
    return at < 0
      ? []
      : [{ start: cleanOffset(source, at), end: cleanOffset(source, at + c.span.length), kind: c.kind }]
  })
  return {
    places: placesOf(atoms, source.lower, language, topicsOfAtoms(source)),
    labels: labelAtoms(atoms, spans),
  }
}

/** Offset into the cleaned text of an offset into the original. */
const cleanOffset = (source: SourceText, original: number): number => {
  const at = source.at.findIndex((o) => o >= original)
  return at < 0 ? source.text.length : at
}
