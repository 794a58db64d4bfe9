/** Words of the guide, English. */
export const words = {
  title: 'Guide',
  about:
    'Eleven short steps through what this desk is for. Whatever you do stays an exercise of this demonstration.',
  step: 'Step {number} of {count}',
  why: 'Why it matters',
  go: 'Go there',
  doIt: 'Do it for me',
  skip: 'Skip this step',
  back: 'Take it up again',
  hide: 'Hide the guide',
  show: 'Show the guide',
  all: 'All steps',
  looked: 'I have looked',
  standing: { done: 'done', ours: 'yours', theirs: 'the other side’s', ahead: 'later', skipped: 'skipped' },
  comeIn: 'This takes an officer. Come in once, by a password or a passkey of your own.',
  comeInLink: 'Come in as an officer',
  theirs:
    'Now it is the other side’s turn. At its desk the guide offers the same; what is done there arrives here by itself.',
  theirsAlone: 'Open both desks side by side',
  ahead: 'This follows from the steps before it.',
  noRole: 'Your roles do not let you do this. Somebody who holds them can.',
  doing: 'One moment …',
  finished:
    'That was all. What you have done stands in the record of both sides, and neither can take it out again.',
  steps: {
    promised: {
      title: 'What was promised, and was it done?',
      what: 'Look at what the other side promised and has not done, and at what we have not done. One button each.',
      why: 'Every promise of ten years stands here with its age, how often it was said again and how often its date slipped. Nobody had such a list.',
    },
    cadence: {
      title: 'A yearly dialogue that did not meet',
      what: 'Find the dialogue that was promised yearly in 2016 and met next after six years and five months, and see whose turn it is to host.',
      why: 'The gap shows as it is, and whose turn it is follows from the record and not from memory.',
    },
    session: {
      title: 'Prepare the next session',
      what: 'Propose the next session of that dialogue, with an agenda and a few open promises on its sheet. It is marked as an exercise.',
      why: 'The other side has the proposal as soon as you release it, and answers it by accepting or by another date. For a few seconds you can take it back.',
    },
    draft: {
      title: 'Draft a paragraph',
      what: 'Begin the minutes with one paragraph in three languages that commits both sides, and release it.',
      why: 'Until you release it, a draft is yours alone. Then both sides have the same words, and who wrote them.',
    },
    bracket: {
      title: 'The other side words it otherwise',
      what: 'The other side accepts the frame of the minutes and proposes “every six months” instead of “every year”.',
      why: 'Both wordings stand in brackets, each with its side, and the difference is marked word by word. Nothing is overwritten.',
    },
    agree: {
      title: 'Agree',
      what: 'Accept the wording of the other side.',
      why: 'A paragraph is agreed once both stand on one wording, and not a moment before.',
    },
    adopt: {
      title: 'Adopt the text',
      what: 'Each side adopts the whole. Who agreed last waits for the other to adopt first.',
      why: 'Both adopt one and the same text, down to the last mark; from then on nobody can change a word of it.',
    },
    sign: {
      title: 'Sign on both sides',
      what: 'Make a signing key on this device, and sign. Then the same at the other desk. Nobody does this for you.',
      why: 'The signature is over exactly what you read. A key signs only at a desk that stands alone in its window, so that no other page can lay anything over it.',
    },
    born: {
      title: 'The promise enters the record',
      what: 'Bring what the text commits to into the list of commitments.',
      why: 'From now on it has its own age and its own answers, and nobody has to copy it out of the minutes.',
    },
    cut: {
      title: 'Cut the link, work on, restore it',
      what: 'Suspend the link, add something to the promise, and resume the link.',
      why: 'Each side works by itself. What was done meanwhile waits and arrives in its order, and nothing is lost or doubled.',
      phases: {
        cut: 'First suspend the link.',
        work: 'The link is cut. Add something now: it waits here.',
        restore: 'Something waits. Resume the link and see it go.',
        done: 'The link stands, and what waited has gone.',
      },
    },
    proof: {
      title: 'Show the proof',
      what: 'Open the record of the promise and press p.',
      why: 'Each act has its place in its author’s log, and the other side has signed that it holds it. An evidence file can be checked by anybody, without us.',
    },
  },
} as const
