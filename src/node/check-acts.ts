/**
 * Whether acts may leave this node, beyond what their rules ask: texts, dates and files as people send them. A receiver
 * judges by facts alone, so nothing of this ever makes an act void.
 */
import { type ActFinding, type ActRefusal, examineAct } from '../affairs/kernel/examine-act.ts'
import { rulesOf } from '../affairs/registry.ts'
import type { FileStore } from '../exchange/files.ts'
import type { Draft } from '../exchange/lane/own-entry.ts'
import { err, type Result } from '../ledger/result.ts'
import { type AttachmentError, checkAttachments } from './attachments/check-attachments.ts'

export type ActFault =
  | AttachmentError
  /** `index`: place of the act in the list. */
  | { readonly kind: 'not-to-enter'; readonly index: number; readonly fault: ActRefusal }

/** The first objection. */
export const checkActs = async (
  files: Pick<FileStore, 'sizeOf' | 'read'>,
  drafts: readonly Draft[],
): Promise<Result<void, ActFault>> => {
  for (const [index, draft] of drafts.entries()) {
    const [fault] = examined(draft).refusals
    if (fault !== undefined) return err({ kind: 'not-to-enter', index, fault })
  }
  return checkAttachments(files, drafts)
}

/** What a person should look at, and may well be meant. */
export const findingsIn = (
  drafts: readonly Draft[],
): readonly { readonly index: number; readonly finding: ActFinding }[] =>
  drafts.flatMap((draft, index) => examined(draft).findings.map((finding) => ({ index, finding })))

const examined = ({ facts, body }: Draft) =>
  examineAct(rulesOf(facts.affair, facts.version)?.acts[facts.act], { fields: facts.fields, body })
