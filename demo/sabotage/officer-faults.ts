/**
 * Faults of who is let in and what they may do: a node runs with one text of its source changed, and what nobody may do is
 * tried on it.
 */
import { expectRefusals } from '../check/refusals.ts'
import { DemoFailure } from '../nodes/demo-failure.ts'
import { authorities, type BySide, type Side } from '../nodes/sides.ts'
import { type Change, environmentFor } from './check-faults.ts'
import type { Fault } from './fault.ts'
import { type PreparedPair, withNodes } from './prepared-pair.ts'

/** None where everything that should be refused is. */
export const refusalReasons = async (
  pair: PreparedPair,
  env: Partial<BySide<Readonly<Record<string, string>>>>,
): Promise<readonly string[]> => {
  try {
    await withNodes(pair, ['VN', 'TH'], (apis) => expectRefusals(apis, pair.exercise.compact), env)
    return []
  } catch (error) {
    if (!(error instanceof DemoFailure)) throw error
    return [error.message]
  }
}

/** `refusal`: what the node should refuse, and as what. */
const fault = (
  name: string,
  done: string,
  side: Side,
  refusal: string,
  change: Change,
  isQuick = false,
): Fault => ({
  name,
  done: `${authorities[side]} ${done}`,
  check: 'refusals',
  expected: `${authorities[side]} should refuse ${refusal}`,
  isQuick,
  see: (pair) => refusalReasons(pair, { [side]: environmentFor(change) }),
})

export const officerFaults: readonly Fault[] = [
  fault(
    'officer without the role',
    'asks nobody for the role that an act takes',
    'VN',
    "a draft of the house's own matters by drafter as not-your-role",
    {
      file: '/src/node/drafts/draft-rules.ts',
      text: 'acts.every((each) => holdsRole(officer, rolesFor(each, step), office))',
      replacement: 'true',
    },
    true,
  ),
  fault(
    'route open to every officer',
    'asks nobody for the role that a route takes',
    'VN',
    'a look into its access log by drafter as not-your-role',
    {
      file: '/src/node/api/access.ts',
      text: "who.officers === 'signed-in' || holdsRole(caller.officer, who.officers)",
      replacement: 'true',
    },
  ),
  fault(
    'operator releases an act',
    'lets its operator write records',
    'VN',
    'a release by operator as not-your-role',
    {
      file: '/src/node/api/access.ts',
      text: "'POST /compacts/{compact}/acts': holding('release')",
      replacement: "'POST /compacts/{compact}/acts': { operator: true, officers: ['release'] }",
    },
  ),
  fault(
    'author above its ceiling',
    'writes what is marked above what it may keep',
    'VN',
    'a marking above its ceiling as above-ceiling',
    {
      file: '/src/exchange/lane/release-acts.ts',
      text: 'level === undefined || level <= ceiling',
      replacement: 'true',
    },
  ),
  fault(
    'cross-site call with a cookie',
    'hears calls that another site began',
    'VN',
    'a call that another site began as cross-site',
    {
      file: '/src/node/http/refuse-cross-site.ts',
      text: "site === 'same-origin'",
      replacement: 'true',
    },
    true,
  ),
  fault(
    'session cookie of the other node',
    'lets in whoever has a cookie under its name',
    'TH',
    'a sign-in of VN.MPS as not-signed-in',
    {
      file: '/src/node/http/caller.ts',
      text: "officers.signIns.find('sign-in', secret)",
      replacement:
        "(officers.signIns.find('sign-in', secret) ?? { officer: officers.book.all()[0], signIn: { id: 's-' } })",
    },
    true,
  ),
  fault(
    'last administrator removed',
    'lets its last administrator go',
    'TH',
    'to remove its last administrator as last-administrator',
    {
      file: '/src/node/officers/officer-book.ts',
      text: 'done.ok && before && !anyAdministrator()',
      replacement: 'false',
    },
  ),
  fault(
    'sign-in that was ended',
    'keeps a sign-in that it says has ended',
    'VN',
    'a sign-in that was ended as not-signed-in',
    {
      file: '/src/node/officers/sign-ins.ts',
      text: 'const ending = table.of(officer).filter(({ id }) => id !== stays)',
      replacement: 'const ending = []',
    },
  ),
  fault(
    'clearance skipped',
    'releases what nobody has cleared',
    'VN',
    'a release without clearance as not-cleared',
    {
      file: '/src/node/drafts/draft-rules.ts',
      text: '...{ prepared: notCleared,',
      replacement: '...{ prepared: go,',
    },
    true,
  ),
  fault(
    'own draft cleared under four eyes',
    'lets who wrote a draft clear it',
    'VN',
    "a clearance of one's own draft as needs-second-officer",
    {
      file: '/src/node/drafts/draft-rules.ts',
      text: 'clearer !== null && draft.authors.includes(clearer)',
      replacement: 'false',
    },
  ),
  fault(
    'changed after clearance',
    'takes a new version of a draft for cleared because the one before was',
    'VN',
    'a draft that was changed after its clearance as not-cleared',
    {
      file: '/src/node/drafts/drafts.ts',
      text: "state: 'prepared', version: row.version + 1, author: officer.id },\n            ...{ subject: JSON.stringify(subjectOf(acts)), marking: markingOf(acts) },\n            ...{ clearer: null, releaser: null, due: null },",
      replacement:
        'version: row.version + 1, author: officer.id },\n            ...{ subject: JSON.stringify(subjectOf(acts)), marking: markingOf(acts) },',
    },
  ),
  fault(
    'take-back after delivery',
    'says that it took back what the other side has',
    'VN',
    'to take back what was sent as already-sent',
    {
      file: '/src/node/drafts/draft-rules.ts',
      text: 'refused: notHeld, sent, discarded',
      replacement: 'refused: notHeld, sent: done, discarded',
    },
  ),
  fault(
    'stale version',
    'takes a step on another version than the newest',
    'VN',
    'a clearance of an older version as stale-version',
    {
      file: '/src/node/drafts/draft-rules.ts',
      text: 'version !== draft.version',
      replacement: 'false',
    },
  ),
]
