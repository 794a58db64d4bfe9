/**
 * Which topic an act is about: every phrase of the topic tables found in it votes, specific topics louder than general
 * ones and early phrases louder than late; the report as a whole breaks ties.
 */
import { createCueFinder } from './cue-finder.ts'
import type { SourceText } from './source-text.ts'
import { type Topic, topicCues, topics } from './words/topics.ts'

const finder = createCueFinder(topicCues)

/** How loud one phrase of a topic speaks. "Mechanism" only where nothing more specific does. */
const loudness: Readonly<Record<Topic, number>> = {
  crime: 1,
  drugs: 1.5,
  fugitives: 1.6,
  terrorism: 1.2,
  trafficking: 1.3,
  cybercrime: 1.5,
  immigration: 1.4,
  'economic-crime': 1.1,
  training: 1.3,
  'delegation-exchange': 1.2,
  'legal-assistance': 1.7,
  maritime: 1.4,
  fisheries: 1.7,
  defence: 1.3,
  border: 1.3,
  labour: 1.5,
  trade: 1.1,
  asean: 1,
  'south-china-sea': 2,
  'mekong-water': 1.6,
  'citizens-protection': 1.2,
  intelligence: 1.3,
  mechanism: 0.75,
  other: 1,
}

export interface TopicFound {
  readonly topic: Topic
  readonly also: readonly Topic[]
  /** The phrases that voted for it. */
  readonly phrases: readonly string[]
}

export const topicsIn = (source: SourceText, from: number, to: number): Topic[] =>
  finder.findAll(source.lower, from, to).flatMap((h) => h.classes as Topic[])

/** Share of each topic among all topic phrases of the report. */
export const reportTopics = (source: SourceText): ReadonlyMap<Topic, number> => {
  const all = topicsIn(source, 0, Math.min(source.lower.length, 100_000))
  const counts = new Map<Topic, number>()
  for (const t of all) counts.set(t, (counts.get(t) ?? 0) + loudness[t])
  const sum = [...counts.values()].reduce((a, b) => a + b, 0)
  return new Map([...counts].map(([t, n]) => [t, n / Math.max(1, sum)]))
}

export const findTopic = (
  source: SourceText,
  from: number,
  to: number,
  report: ReadonlyMap<Topic, number>,
  hint: Topic | undefined,
): TopicFound => {
  const scores = new Map<Topic, number>()
  const phrases = new Map<Topic, string[]>()
  const hits = finder.findAll(source.lower, from, to)
  for (const hit of hits)
    for (const name of hit.classes as Topic[]) {
      const early = hit.start - from < 40 ? 1.3 : 1
      scores.set(name, (scores.get(name) ?? 0) + loudness[name] * early)
      const said = phrases.get(name)
      if (said === undefined) phrases.set(name, [hit.phrase])
      else said.push(hit.phrase)
    }
  if (hint !== undefined) scores.set(hint, (scores.get(hint) ?? 0) + 1.2)
  const voted = new Map(scores)
  for (const [t, share] of report) if (share > 0.12) scores.set(t, (scores.get(t) ?? 0) + share * 0.9)
  const ranked = topics
    .filter((t) => scores.has(t))
    .sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
  const topic = ranked[0] ?? 'other'
  const top = voted.get(topic) ?? 0
  const also = ranked
    .slice(1)
    .filter((t) => (voted.get(t) ?? 0) >= Math.max(0.7, 0.4 * top))
    .slice(0, 5)
  return { topic, also, phrases: phrases.get(topic) ?? [] }
}
