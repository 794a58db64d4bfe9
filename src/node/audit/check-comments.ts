/** Comments of the node: the access log names each version with who wrote it, on what, and how it is marked. */
import type { CommentRow } from '../../store/comment-table.ts'
import { commentTarget } from '../drafts/comments.ts'
import type { AuditedStore } from './audited-store.ts'
import type { Findings } from './findings.ts'

/** Number of comments, removed ones too. */
export const checkComments = (
  { comments, searchAccess, sharedTexts }: Pick<AuditedStore, 'comments' | 'searchAccess' | 'sharedTexts'>,
  findings: Findings,
): number => {
  const rows = comments.all()
  for (const row of rows) {
    const kept = comments.versions(row.id)
    const logged = searchAccess({ target: row.id, limit: kept.length * 2 + 1_000 })
      .rows.filter(({ action }) => action !== 'marked-read')
      .reverse()
      .map(({ actor, action, target }) => `${actor} ${action} ${target}`)
    const written = kept.map(({ version, author }) => {
      const action = version === 1 ? 'comment-written' : 'comment-changed'
      return `${author} ${action} ${commentTarget({ ...row, version })}`
    })
    const isAsLogged = written.every((each, place) => each === logged[place])
    const rest = logged.slice(written.length)
    const isEnded = row.removed === 1 ? rest.length === 1 && isRemoval(row, rest[0]) : rest.length === 0
    const areWords = kept.every(({ text }) => (row.removed === 1 ? text === null : isSaid(text)))
    const isNewest = kept.at(-1)?.version === row.version && kept[0]?.author === row.author
    if (!isAsLogged || !isEnded || !areWords || !isNewest)
      findings.add('comment-differs', `comment ${row.id}`)
  }
  if (comments.countVersions() !== rows.reduce((sum, { version }) => sum + version, 0))
    findings.add('comment-differs', 'table comment_version')
  if (sharedTexts() > 0) findings.add('comment-differs', 'table private_text', 'of two versions')
  return rows.length
}

/** What was erased is blank. */
const isSaid = (text: string | null): boolean => text !== null && text.trim() !== ''

const isRemoval = (row: CommentRow, line = ''): boolean =>
  line.endsWith(` comment-removed ${commentTarget(row)}`)
