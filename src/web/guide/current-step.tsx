/** The step that comes next: what to do, why, the way to the place, and doing it for whoever asks. */
import { OutcomeLine } from '../acting/parts.tsx'
import { useCompact } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { isFramed } from '../route/framed.ts'
import { Link } from '../route/link.tsx'
import { usePath } from '../route/navigate.ts'
import { addressOf, addressOfRecord, splitRecord } from '../route/places.ts'
import { useMe } from '../sign-in/me.ts'
import { useDoing } from './doing.ts'
import { type Progress, type Scene, type StepName, stateOf } from './story.ts'

export interface CurrentStepProps {
  readonly stage: string | null
  readonly step: StepName
  readonly scene: Scene
  readonly progress: Progress
  /** It is being done for whoever asked. */
  readonly onDoing: () => void
  readonly onLooked: () => void
  readonly onSkip: () => void
}

export const CurrentStep = (props: CurrentStepProps) => {
  const { step, scene, progress, onSkip } = props
  const { words } = useWords()
  const { guide } = words
  const { id } = useCompact()
  const told = guide.steps[step]
  const state = stateOf(step, scene, progress)
  const address = addressOfStep(id, step, scene)
  return (
    <section className="guide-step" aria-labelledby="guide-step">
      <h3 id="guide-step">{told.title}</h3>
      <p>{told.what}</p>
      {step === 'cut' ? <p role="status">{guide.steps.cut.phases[progress.cut]}</p> : null}
      {state === 'ours' ? <OurPart {...props} address={address} /> : null}
      {state === 'theirs' ? <TheirPart stage={props.stage} /> : null}
      {state === 'ahead' ? <p className="quiet">{guide.ahead}</p> : null}
      <p className="small quiet">
        <strong>{guide.why}:</strong> {told.why}
      </p>
      <button type="button" className="plain small" onClick={onSkip}>
        {guide.skip}
      </button>
    </section>
  )
}

const OurPart = ({
  stage,
  step,
  scene,
  progress,
  address,
  onDoing,
  onLooked,
}: CurrentStepProps & { readonly address: string }) => {
  const { words } = useWords()
  const { guide } = words
  const me = useMe().data
  const doing = useDoing(step, scene, progress)
  const isLooking = step === 'promised' || step === 'cadence' || step === 'proof'
  if (isLooking)
    return (
      <p className="guide-ways">
        <Link className="button" to={address}>
          {guide.go}
        </Link>
        <button type="button" onClick={onLooked}>
          {guide.looked}
        </button>
      </p>
    )
  if (me?.officer == null) return <ComingIn stage={stage} />
  return (
    <>
      <p className="guide-ways">
        <WayTo step={step} address={address} />
        {doing.act === undefined ? null : (
          <button
            type="button"
            className="main"
            aria-busy={doing.isRunning}
            onClick={() => {
              onDoing()
              doing.act?.()
            }}
          >
            {guide.doIt}
          </button>
        )}
      </p>
      {doing.mayNot ? <p className="small">{guide.noRole}</p> : null}
      {doing.refusal === undefined ? null : (
        <p className="refused" role="alert">
          {doing.refusal}
        </p>
      )}
      <OutcomeLine of={doing.outcome} />
    </>
  )
}

/** A key signs at a desk that stands alone: from within the stage it opens in a window of its own. */
const WayTo = ({ step, address }: { readonly step: StepName; readonly address: string }) => {
  const { words } = useWords()
  if (step === 'sign' && isFramed())
    return (
      <a className="button" href={address} target="_blank" rel="noopener">
        {words.guide.go}
      </a>
    )
  return (
    <Link className="button" to={address}>
      {words.guide.go}
    </Link>
  )
}

/** An invitation is handed out by whoever started the demonstration; elsewhere one signs in as always. */
const ComingIn = ({ stage }: { readonly stage: string | null }) => {
  const { words } = useWords()
  const { self } = useCompact()
  const to = `to=${encodeURIComponent(`${usePath()}${location.search}`)}`
  return (
    <>
      <p>{words.guide.comeIn}</p>
      <p className="guide-ways">
        {stage === null ? (
          <Link className="button main" to={`/sign-in?${to}`}>
            {words.signIn.title}
          </Link>
        ) : (
          <a className="button main" href={`${stage}/come-in/${self}?${to}`}>
            {words.guide.comeInLink}
          </a>
        )}
      </p>
    </>
  )
}

const TheirPart = ({ stage }: { readonly stage: string | null }) => {
  const { words } = useWords()
  return (
    <>
      <p role="status">{words.guide.theirs}</p>
      {stage === null || isFramed() ? null : (
        <p className="guide-ways">
          <a className="button" href={stage}>
            {words.guide.theirsAlone}
          </a>
        </p>
      )}
    </>
  )
}

export const addressOfStep = (
  compact: string,
  step: StepName,
  { session, text, commitment }: Scene,
): string => {
  const idOf = (record: string): string => splitRecord(record)[1]
  const atText =
    text === undefined ? addressOf(compact, 'texts') : addressOf(compact, 'texts', idOf(text.record))
  switch (step) {
    case 'promised':
      return `${addressOf(compact, 'commitments')}?question=by-them`
    case 'cadence':
      return addressOf(compact, 'mechanisms')
    case 'session':
      return session === undefined ? addressOf(compact, 'sessions') : addressOfRecord(compact, session)
    case 'draft':
    case 'bracket':
    case 'agree':
    case 'adopt':
      return atText
    case 'sign':
      return text === undefined ? atText : addressOf(compact, 'texts', idOf(text.record), 'sign')
    case 'born':
      return commitment === undefined ? atText : addressOfRecord(compact, commitment)
    case 'cut':
      return '/settings'
    case 'proof':
      return addressOfRecord(compact, commitment ?? text?.record ?? session ?? 'commitment/C13')
  }
}
