/** What the sides have agreed to work by: with whom, for what, in which languages, by which rules, and what may be how secret. */
import './terms.css'
import { useCompact, useNames } from '../../frame/compact.tsx'
import { isLanguage } from '../../language/language.ts'
import { useWords } from '../../language/words.tsx'
import { SideName } from '../../sides/side-mark.tsx'
import { OfCompact } from '../compact-choice.tsx'
import { Classification } from './classification.tsx'

export const Terms = () => (
  <OfCompact>
    <Founding />
    <Classification />
  </OfCompact>
)

/** Fixed at the founding of the compact, and for ever. */
const Founding = () => {
  const { words, language } = useWords()
  const texts = words.house.terms
  const { shown, sides } = useCompact()
  const { nameOf } = useNames()
  const named = new Intl.DisplayNames(language, { type: 'language' })
  return (
    <section className="sheet" aria-labelledby="founding">
      <h2 id="founding">{texts.founding}</h2>
      <p className="quiet small">{texts.foundingNote}</p>
      <dl className="pairs">
        <div>
          <dt>{texts.name}</dt>
          <dd>
            <bdi className="said">{shown.name}</bdi>
          </dd>
        </div>
        <div>
          <dt>{texts.members}</dt>
          <dd>
            <ul>
              {sides.map(({ authority, relation }) => (
                <li key={authority}>
                  <SideName relation={relation} name={nameOf(authority)} /> <code>{authority}</code>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{words.frame.purpose}</dt>
          <dd>{words.frame.purposes[shown.purpose as keyof typeof words.frame.purposes] ?? shown.purpose}</dd>
        </div>
        <div>
          <dt>{texts.languages}</dt>
          <dd>
            {shown.languages
              .map((each) => (isLanguage(each) ? texts.languageNames[each] : (named.of(each) ?? each)))
              .join(', ')}
          </dd>
        </div>
        <div>
          <dt>{texts.rules}</dt>
          <dd>{texts.rulesFirst}</dd>
        </div>
        <div>
          <dt>{texts.mark}</dt>
          <dd>
            <code>{shown.id}</code>
          </dd>
        </div>
      </dl>
    </section>
  )
}
