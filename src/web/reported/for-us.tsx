/** What waits for our answer: each statement with all that it says, gathered as one likes, to be confirmed or disputed. */
import { Refusal } from '../acting/parts.tsx'
import { calls } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import { Answered } from '../frame/answered.tsx'
import { useCompact } from '../frame/compact.tsx'
import { useKeys } from '../frame/keys.ts'
import { useWords } from '../language/words.tsx'
import { More } from '../list/more.tsx'
import { useMore } from '../list/more-rows.ts'
import { Link } from '../route/link.tsx'
import { useSearch } from '../route/navigate.ts'
import { useHoldsRole } from '../sign-in/me.ts'
import { useAnswering } from './answering.ts'
import { type Grouping, gather, groupings } from './grouping.ts'
import { ToldGroup } from './told-group.tsx'

export const ForUs = () => {
  const { id } = useCompact()
  const { words } = useWords()
  const [mayRelease, mayPrepare] = [useHoldsRole('release'), useHoldsRole('prepare')]
  const answering = useAnswering()
  const mayAnswer = mayRelease || mayPrepare
  const asked = useSearch().get('by')
  const by = groupings.find((each) => each === asked) ?? 'kind'
  useKeys({ c: () => answerLine('c'), d: () => answerLine('d') })
  const pages = useMore({
    key: ['compact', id, 'reported'],
    page: (after, signal) => callNode(calls.reported, { compact: id }, { after, limit: atOnce }, signal),
  })
  return (
    <Answered of={pages}>
      {(read) => {
        const list = read.flatMap(({ statements }) => statements)
        return (
          <div className="for-us">
            <Refusal of={answering.outcome} />
            {list.length === 0 ? <p>{words.reported.nothingForUs}</p> : <Gathering by={by} />}
            {list.length > 0 && !mayAnswer ? (
              <p className="quiet small">{words.reported.whoAnswers}</p>
            ) : null}
            {gather(list, by).map((group) => (
              <ToldGroup
                key={`${by} ${group.key}`}
                by={by}
                group={group}
                isOpen={list.length <= mostOpen}
                answering={mayAnswer ? answering : undefined}
              />
            ))}
            <More of={pages} />
          </div>
        )
      }}
    </Answered>
  )
}

/** Records that are read at a time; of more one asks for the next. */
const atOnce = 200

/** Where more waits, the groups stand folded: one looks at what there is before one opens it. */
const mostOpen = 40

/** Presses a button of the line that has the focus. */
const answerLine = (key: 'c' | 'd'): void => {
  const line = document.activeElement?.closest('.told')
  line?.querySelector<HTMLButtonElement>(`[data-answer="${key}"]`)?.click()
}

const Gathering = ({ by }: { readonly by: Grouping }) => {
  const { words } = useWords()
  return (
    <p className="gathering small">
      <span className="quiet">{words.reported.gatheredBy}</span>
      {groupings.map((each) => (
        <Link
          key={each}
          to={each === 'kind' ? location.pathname : `${location.pathname}?by=${each}`}
          aria-current={each === by ? 'true' : undefined}
        >
          {words.reported.groupings[each]}
        </Link>
      ))}
    </p>
  )
}
