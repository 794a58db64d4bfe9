/**
 * The guided path, in a demonstration or an exercise alone: one quiet part of the desk beside the place, a step at a time.
 * It says what to do and why, knows by the record that it was done, and does it where it is asked to, as the officer who is
 * signed in. It can be hidden, left out in parts and taken up again.
 */
import './guide.css'
import { useEffect, useState } from 'react'
import { copyOnDevice } from '../acting/copy-on-device.ts'
import { useKept } from '../acting/kept.ts'
import { useCompact, useLinksHere } from '../frame/compact.tsx'
import { GuideRoom, rememberGuide } from '../frame/guide-room.tsx'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { go, usePath, useSearch } from '../route/navigate.ts'
import { addressOfStep, CurrentStep } from './current-step.tsx'
import { useLooking } from './looking.ts'
import { useScene } from './scene.ts'
import {
  begun,
  currentStep,
  nextPhase,
  type Progress,
  type Scene,
  type StepName,
  stateOf,
  steps,
} from './story.ts'

const keptAs = 'guide'

export const Guide = ({ stage }: { readonly stage: string | null }) => {
  const { words } = useWords()
  const kept = useKept<Progress>(keptAs, asGuest() ?? begun)
  const { isLoaded } = kept
  const { isOpen } = kept.value
  useEffect(() => {
    if (isLoaded) rememberGuide(isOpen)
  }, [isLoaded, isOpen])
  if (!isLoaded) return <GuideRoom />
  // Hidden, it asks the node for nothing.
  if (isOpen) return <Opened stage={stage} progress={kept.value} onProgress={kept.set} />
  return (
    <aside className="guide is-hidden no-print" aria-label={words.guide.title}>
      <button
        type="button"
        aria-expanded="false"
        onClick={() => kept.set((before) => ({ ...before, isOpen: true }))}
      >
        {words.guide.show}
      </button>
    </aside>
  )
}

const Opened = (props: Omit<ShownProps, 'scene'>) => {
  const scene = useScene()
  return scene === undefined ? <GuideRoom /> : <Shown {...props} scene={scene} />
}

/** Whoever comes in goes on where they were as a guest. */
const asGuest = (): Progress | undefined => {
  try {
    return (JSON.parse(copyOnDevice(undefined, keptAs).read() ?? 'null') as { value?: Progress } | null)
      ?.value
  } catch {
    return undefined
  }
}

interface ShownProps {
  readonly stage: string | null
  readonly scene: Scene
  readonly progress: Progress
  readonly onProgress: (change: (before: Progress) => Progress) => void
}

const Shown = ({ stage, scene, progress, onProgress }: ShownProps) => {
  const { words } = useWords()
  const { id } = useCompact()
  const [following, setFollowing] = useState<StepName>()
  const link = useLinksHere().find(({ lane }) => lane === 'main')
  const step = currentStep(scene, progress)
  useLooking(`${usePath()}?${useSearch()}`, (looked) =>
    onProgress((before) =>
      before.looked.includes(looked) ? before : { ...before, looked: [...before.looked, looked] },
    ),
  )
  useEffect(() => {
    if (link === undefined) return
    const next = nextPhase(progress.cut, link)
    if (step === 'cut' && next !== progress.cut) onProgress((before) => ({ ...before, cut: next }))
  }, [link, step, progress.cut, onProgress])
  useEffect(() => {
    // What was done for somebody is shown where it stands, once it stands there.
    if (following === undefined || stateOf(following, scene, progress) !== 'done') return
    setFollowing(undefined)
    if (following !== 'cut') go(addressOfStep(id, following, scene))
  }, [following, scene, progress, id])
  const { guide } = words
  return (
    <aside className="guide no-print" aria-label={guide.title}>
      <div className="guide-head">
        <h2>{guide.title}</h2>
        {step === undefined ? null : (
          <p className="quiet small">
            {fill(guide.step, { number: String(steps.indexOf(step) + 1), count: String(steps.length) })}
          </p>
        )}
        <button
          type="button"
          className="plain small"
          aria-expanded="true"
          onClick={() => onProgress((before) => ({ ...before, isOpen: false }))}
        >
          {guide.hide}
        </button>
      </div>
      {step === undefined ? (
        <p>{guide.finished}</p>
      ) : (
        <CurrentStep
          key={step}
          {...{ stage, step, scene, progress }}
          onDoing={() => setFollowing(step)}
          onLooked={() => onProgress((before) => ({ ...before, looked: [...before.looked, step] }))}
          onSkip={() => onProgress((before) => ({ ...before, skipped: [...before.skipped, step] }))}
        />
      )}
      <AllSteps
        scene={scene}
        progress={progress}
        current={step}
        onBack={(back) =>
          onProgress((before) => ({ ...before, skipped: before.skipped.filter((each) => each !== back) }))
        }
      />
    </aside>
  )
}

interface AllStepsProps {
  readonly scene: Scene
  readonly progress: Progress
  readonly current: StepName | undefined
  readonly onBack: (step: StepName) => void
}

const AllSteps = ({ scene, progress, current, onBack }: AllStepsProps) => {
  const { words } = useWords()
  const { guide } = words
  return (
    <details className="guide-all small">
      <summary>{guide.all}</summary>
      <p className="quiet">{guide.about}</p>
      <ol>
        {steps.map((step) => {
          const state = stateOf(step, scene, progress)
          const isSkipped = state !== 'done' && progress.skipped.includes(step)
          return (
            <li
              key={step}
              className={isSkipped ? 'skipped' : state}
              aria-current={step === current ? 'step' : undefined}
            >
              <span>{guide.steps[step].title}</span>{' '}
              <span className="quiet">{guide.standing[isSkipped ? 'skipped' : state]}</span>
              {isSkipped ? (
                <button type="button" className="plain small" onClick={() => onBack(step)}>
                  {guide.back}
                </button>
              ) : null}
            </li>
          )
        })}
      </ol>
    </details>
  )
}
