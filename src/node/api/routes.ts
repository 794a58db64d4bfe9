/** All routes of `/api/v1`, one line each. */
import { addFile } from './add-file.ts'
import { draftRoutes } from './drafts/routes.ts'
import { eraseEntryBody } from './erase-body.ts'
import { health } from './health.ts'
import { listAlarms } from './list-alarms.ts'
import { listRecords } from './list-records.ts'
import { officerRoutes } from './officers/routes.ts'
import { openingRoutes, paperRoutes } from './openings/routes.ts'
import { readAges } from './read-ages.ts'
import { readAnswers } from './read-answers.ts'
import { readDigest } from './read-digest.ts'
import { readEvidence } from './read-evidence.ts'
import { readFile } from './read-file.ts'
import { readHeads } from './read-heads.ts'
import { readLinks } from './read-links.ts'
import { readNode } from './read-node.ts'
import { readOfficeMatters } from './read-office-matters.ts'
import { readRecord } from './read-record.ts'
import { releaseAct } from './release-act.ts'
import type { Route } from './route.ts'
import { searchWords } from './search-words.ts'
import { setEndpoint } from './set-endpoint.ts'
import { setLink } from './set-link.ts'
import type { DownloadRoute, UploadRoute } from './stream-route.ts'

export const routes: readonly Route[] = [
  health,
  readNode,
  listRecords,
  readRecord,
  releaseAct,
  readAnswers,
  readAges,
  searchWords,
  readHeads,
  readDigest,
  readEvidence,
  eraseEntryBody,
  readLinks,
  setLink,
  setEndpoint,
  readOfficeMatters,
  listAlarms,
  ...openingRoutes,
  ...draftRoutes,
  ...officerRoutes,
]

export const uploads: readonly UploadRoute[] = [addFile]

export const downloads: readonly DownloadRoute[] = [readFile, ...paperRoutes]
