/**
 * A database that was put back may hold drafts that were sent since: they would be sent again. All that were cleared or held
 * are prepared once more, for people to look at; the record, which the peers give back, shows what was sent.
 */
import { ok } from '../../ledger/result.ts'
import type { SqliteStore } from '../../store/sqlite-store.ts'

export const takeBackAll = (
  store: Pick<SqliteStore, 'drafts' | 'atomically' | 'logAccess'>,
  now: () => number,
): void => {
  store.atomically(() => {
    const states = ['cleared', 'releasing'] as const
    for (const row of store.drafts.list({ states, limit: -1 })) {
      const { id, version } = row
      const at = now()
      const step = { draft: id, step: 'taken-back', version, actor: 'node', at, why: '{"kind":"restored"}' }
      const changed = store.drafts.addStep(step)
      store.drafts.put({ ...row, state: 'taken-back', clearer: null, releaser: null, due: null }, changed)
      store.logAccess({ actor: 'node', action: 'draft-taken-back', target: `${id}/${version}`, at })
    }
    return ok(undefined)
  })
}
