/**
 * Faults of the software of one node: a source file is read with another text in it, and `comity demo --check` runs as
 * ever, in a folder of its own.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { runCheck } from '../check/check.ts'
import { DemoFailure } from '../nodes/demo-failure.ts'
import type { BySide, Side } from '../nodes/sides.ts'
import type { Fault } from './fault.ts'

export interface Change {
  readonly file: string
  readonly text: string
  readonly replacement: string
}

const hook = new URL('changed-source.mjs', import.meta.url)

export const environmentFor = (change: Change): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import=${hook.href} --disable-warning=ExperimentalWarning`,
  COMITY_CHANGED_SOURCE: JSON.stringify(change),
})

export const checkReasons = async (
  folder: string,
  env: Partial<BySide<Readonly<Record<string, string>>>>,
): Promise<readonly string[]> => {
  const dir = join(folder, 'check')
  await mkdir(dir)
  try {
    await runCheck({ dir, env, told: () => {} })
    return []
  } catch (error) {
    if (!(error instanceof DemoFailure)) throw error
    return [error.message]
  }
}

const fault = (
  name: string,
  done: string,
  expected: string,
  changed: readonly Side[],
  change: Change,
  isQuick = false,
): Fault => ({
  name,
  done,
  check: 'demo --check',
  expected,
  isQuick,
  see: ({ dir }) =>
    checkReasons(dir, Object.fromEntries(changed.map((side) => [side, environmentFor(change)]))),
})

export const checkFaults: readonly Fault[] = [
  fault(
    "one side's rule changed",
    'TH.NSC judges commitments by another rule',
    'VN.MPS raised an alarm: digest-differs',
    ['TH'],
    {
      file: '/src/affairs/commitment/judge.ts',
      text: "(act.fields.kind === 'redating') !== (act.fields.due !== null)",
      replacement: "act.fields.kind === 'progress'",
    },
    true,
  ),
  fault(
    "one side's digest changed",
    'TH.NSC leaves a record out of what it says it holds',
    'the state digests differ',
    ['TH'],
    {
      file: '/src/node/digest-at-cut.ts',
      text: 'stateDigest(sha256, pairs)',
      replacement: 'stateDigest(sha256, pairs.slice(1))',
    },
  ),
  fault(
    'a cut that cuts nothing',
    'both nodes go on exchanging while their link is suspended',
    'the link was cut',
    ['VN', 'TH'],
    {
      file: '/src/node/api/set-link.ts',
      text: 'await node.suspend(params.compact, params.authority, body.suspended)',
      replacement: 'true',
    },
  ),
  fault(
    'another answer',
    'TH.NSC counts the age of commitments from one day later',
    'the counts and answers differ',
    ['TH'],
    {
      file: '/src/affairs/commitment/reading.ts',
      text: 'today - made',
      replacement: 'today - made - 1',
    },
  ),
  fault(
    'evidence without a witness',
    'VN.MPS leaves the cosignatures out of the evidence it releases',
    'the evidence file holds for less',
    ['VN'],
    {
      file: '/src/node/make-evidence.ts',
      text: '.filter((each) => each.size === size)',
      replacement: '.filter(() => false)',
    },
  ),
  fault(
    'a body that is not kept',
    'TH.NSC witnesses what VN.MPS sends of the record and keeps not all bodies',
    'the audit of TH.NSC found body-missing',
    ['TH'],
    {
      file: '/src/exchange/lane/computation.ts',
      text: 'body: entry.text.body,',
      replacement:
        "body: entry.leaf.authority === 'VN.MPS' && entry.leaf.seq > 200 ? null : entry.text.body,",
    },
  ),
  fault(
    'reported act counted as confirmed',
    "VN.MPS takes what it tells of a side without a node for that side's own word",
    'session/ALONE-1 is agreed-confirmed on VN.MPS, and should be agreed-as-told',
    ['VN'],
    {
      file: '/src/affairs/kernel/told-act.ts',
      text: "return stance === 'confirmed' ? 'confirmed' : 'told'",
      replacement: "return 'confirmed'",
    },
  ),
  fault(
    'ink of one side counted as signed',
    'TH.NSC counts its own paper before the other side has confirmed the scan',
    'text/EX-3-minutes is signed on TH.NSC, and should be signed-as-told',
    ['TH'],
    {
      file: '/src/affairs/text/signatures.ts',
      text: "const proof = standing === 'confirmed' ? ('ink' as const) : ('told' as const)",
      replacement: "const proof = 'ink' as const",
    },
  ),
  fault(
    'words left after sending',
    'TH.NSC keeps the words of a draft, and of its older versions, when it is sent',
    'TH.NSC keeps words that never went out',
    ['TH'],
    {
      file: '/src/node/drafts/send-draft.ts',
      text: 'store.drafts.forgetWords(id)',
      replacement: '',
    },
  ),
]
