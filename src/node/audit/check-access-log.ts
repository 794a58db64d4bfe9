/** The chain of the access log, page by page. */

import { type AccessHead, emptyAccessLog, verifyAccessLog } from '../../store/access-log.ts'
import type { StoreReader } from '../../store/store.ts'
import { sha256 } from '../../vault/sha256.ts'
import type { Findings } from './findings.ts'

const page = 1_000

/** How many rows hold together from the first on. */
export const checkAccessLog = (store: StoreReader, findings: Findings): number => {
  let head: AccessHead = emptyAccessLog
  for (;;) {
    // From below the first place: a row that was moved there must not be passed over.
    const rows = store.accessLog(head.size === 0 ? Number.MIN_SAFE_INTEGER : head.size, page)
    const verified = verifyAccessLog(sha256, rows, head)
    if (!verified.ok) {
      findings.add('access-broken', `access log ${verified.error.seq}`)
      return head.size
    }
    head = verified.value
    if (rows.length < page) return head.size
  }
}
