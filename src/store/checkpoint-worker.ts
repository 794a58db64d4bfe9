/** The worker of `checkpointer.ts`. Passive: it waits for nobody and nobody waits for it. */
import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'

const file = workerData as string

parentPort?.on('message', () => {
  const db = new DatabaseSync(file, { timeout: 0 })
  try {
    // The same durability as the writer's: the database is synced before the log may be used anew.
    db.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA wal_checkpoint(PASSIVE)')
  } catch {
    // Busy or gone: the next call tries again, and the writer's own limit stands.
  } finally {
    db.close()
    parentPort?.postMessage('done')
  }
})
