/** Whole sessions and texts, what another told that waits for us, and papers. */
import type { Route } from '../route.ts'
import type { DownloadRoute } from '../stream-route.ts'
import { answerReported } from './answer-reported.ts'
import { openCommitmentsRoute } from './open-commitments.ts'
import { openSessionRoute } from './open-session.ts'
import { openTextRoute } from './open-text.ts'
import { readCalendar } from './read-calendar.ts'
import { readPaper } from './read-paper.ts'
import { readReported } from './read-reported.ts'
import { readWaiting } from './read-waiting.ts'

export const openingRoutes: readonly Route[] = [
  openSessionRoute,
  openTextRoute,
  openCommitmentsRoute,
  readWaiting,
  readReported,
  answerReported,
]

export const paperRoutes: readonly DownloadRoute[] = [readPaper, readCalendar]
