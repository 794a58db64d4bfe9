/** What a person should look at, in words: what happened, and what to do. Newest first; none ever goes away. */
import { useQuery } from '@tanstack/react-query'
import { type AnswerOf, calls } from '../../api/calls.ts'
import { callNode } from '../../api/client.ts'
import { Answered } from '../../frame/answered.tsx'
import { useWords, wordOf } from '../../language/words.tsx'

type Alarm = AnswerOf<NonNullable<typeof calls.alarms.route>>['alarms'][number]

const page = 500

/** The node gives them from the first on; there are few. */
const useAlarms = () =>
  useQuery({
    queryKey: ['compact', 'alarms'],
    meta: { holds: 'alarm' },
    queryFn: async ({ signal }): Promise<readonly Alarm[]> => {
      const all: Alarm[] = []
      for (;;) {
        const after = all.at(-1)?.id ?? 0
        const { alarms } = await callNode(calls.alarms, {}, { after, limit: page }, signal)
        all.push(...alarms)
        if (alarms.length < page) return all.reverse()
      }
    },
  })

export const Alarms = () => {
  const { words, format } = useWords()
  const texts = words.house.alarms
  return (
    <Answered of={useAlarms()}>
      {(alarms) => (
        <section className="sheet" aria-labelledby="alarms">
          <h2 id="alarms">{alarms.length === 0 ? texts.none : format.counted(texts.count, alarms.length)}</h2>
          <p className="quiet small">{texts.note}</p>
          <ol className="lines">
            {alarms.map((alarm) => (
              <AlarmShown key={alarm.id} alarm={alarm} />
            ))}
          </ol>
        </section>
      )}
    </Answered>
  )
}

const AlarmShown = ({ alarm: { kind, at, detail } }: { readonly alarm: Alarm }) => {
  const { words, format } = useWords()
  const texts = words.house.alarms
  const told = toldIn(detail)
  return (
    <li>
      <p>
        <strong>{wordOf(texts.happened, kind)}</strong>{' '}
        <time className="quiet small whole" dateTime={new Date(at).toISOString()}>
          {format.moment(at, 0)}
        </time>
      </p>
      <p>
        {texts.todo} {wordOf(texts.advice, kind)}
      </p>
      {told.length === 0 ? null : (
        <details>
          <summary className="quiet small">{texts.detail}</summary>
          <dl className="told">
            {told.map(([name, value]) => (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>
                  <code>{value}</code>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  )
}

/** What the alarm holds, for whoever is asked for help. */
const toldIn = (detail: string): readonly (readonly [name: string, value: string])[] => {
  try {
    const value: unknown = JSON.parse(detail)
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).map(([name, each]) => [
      name,
      typeof each === 'string' ? each : JSON.stringify(each),
    ])
  } catch {
    return [['detail', detail]]
  }
}
