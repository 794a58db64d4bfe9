import assert from 'node:assert/strict'
import { it } from 'node:test'
import { countTurns } from './progress.ts'

it('counts what is agreed, and whose word is owed on the rest', () => {
  const open = (...waitingFor: string[]) => ({ standing: 'open' as const, waitingFor })
  assert.deepEqual(
    countTurns(
      [
        { standing: 'agreed', waitingFor: [] },
        open('VN.MPS'),
        open('TH.NSC'),
        open('TH.NSC', 'VN.MPS'),
        open('TH.NSC', 'LA.MPS'),
        open(),
      ],
      'VN.MPS',
    ),
    { agreed: 1, ours: 1, theirs: 2, both: 1, nobody: 1 },
  )
})
