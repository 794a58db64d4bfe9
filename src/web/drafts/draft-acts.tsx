/** The acts of a draft in plain words, as the other side will read them. */
import type { WholeDraft } from '../api/calls.ts'
import { useCompact } from '../frame/compact.tsx'
import { isLocalText, pickLanguage } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { ActFacts } from '../record/act.tsx'
import { BodyWords } from '../record/body.tsx'
import { Fields } from '../record/fields.tsx'
import { Files } from '../record/parts/files.tsx'
import { Parts } from '../record/parts/parts.tsx'
import { RecordName } from '../record/record-name.tsx'
import { sentenceOf } from '../record/telling/sentence.ts'
import { Telling } from '../record/telling/telling.tsx'
import { type DraftAct, draftActs } from './draft-act.ts'
import { inPlaces } from './edit-value.tsx'

export const DraftActs = ({ draft }: { readonly draft: WholeDraft }) => {
  const { words } = useWords()
  if (draft.words === null)
    return <p className="quiet">{draft.state === 'sent' ? words.drafts.inRecord : words.drafts.wordsGone}</p>
  return (
    <section aria-labelledby="draft-says">
      <h2 id="draft-says">{words.drafts.wording}</h2>
      {draft.words.note === '' ? null : (
        <p className="draft-note">
          <span className="quiet small">{words.drafts.note}</span>{' '}
          <bdi className="said">{draft.words.note}</bdi>
        </p>
      )}
      <ol className="draft-acts sheet">
        {inPlaces(draftActs(draft)).map(({ id, each }) => (
          <li key={id} className="ours">
            <Act act={each} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const Act = ({ act }: { readonly act: DraftAct }) => {
  const { words } = useWords()
  const { self } = useCompact()
  const told = { leaf: '', act: act.act, fields: act.fields }
  return (
    <div className="act-says">
      <p className="small">
        <RecordName record={act.record} />
      </p>
      <Telling sentence={sentenceOf(words, act.record, told, [])} by={self} />
      <ActFacts act={act} standing={undefined} />
      {act.body === null ? null : <BodyWords body={act.body} />}
      <OtherLanguages body={act.body} />
      <Parts affair={act.affair} act={act} />
      <Fields affair={act.affair} act={act.act} fields={act.fields} />
      <Files files={act.files} />
    </div>
  )
}

/** Whoever clears it clears every language of it, and not the reader's alone. A paragraph shows all of its own. */
const OtherLanguages = ({ body }: Pick<DraftAct, 'body'>) => {
  const { language, format } = useWords()
  const texts = Object.entries(body ?? {})
    .filter(([name]) => name !== 'texts')
    .flatMap(([name, value]) => {
      if (!isLocalText(value)) return []
      const shown = pickLanguage(value, language)
      return Object.entries(value)
        .filter(([each]) => each !== shown)
        .map(([each, text]) => ({ id: `${name} ${each}`, each, text }))
    })
  return texts.map(({ id, each, text }) => (
    <p key={id}>
      <span className="quiet small">{format.language(each)}</span>{' '}
      <bdi className="said" lang={each}>
        {text}
      </bdi>
    </p>
  ))
}
