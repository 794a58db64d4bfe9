/** What is one's own: how this desk looks and is spoken to, and what lets oneself in. */
import { useState } from 'react'
import { HoldChoice } from '../../acting/hold-choice.tsx'
import { useNode } from '../../api/queries.ts'
import { areKeysOn, switchKeys } from '../../frame/keys.ts'
import { useWords } from '../../language/words.tsx'
import { OwnEntry } from '../../sign-in/own-entry.tsx'
import { chooseLook, chosenLook, looks } from './look.ts'
import { OwnPassword } from './own-password.tsx'
import { OwnTokens } from './own-tokens.tsx'

export const Own = () => {
  const { words } = useWords()
  const { data: node } = useNode()
  return (
    <>
      <Look />
      <HoldChoice />
      <OwnEntry />
      <OwnPassword />
      <OwnTokens />
      {node === undefined ? null : (
        <p className="quiet small">
          {words.settings.node} <bdi className="said">{node.authority}</bdi> · {words.frame.name}{' '}
          <code>{node.version}</code>
        </p>
      )}
    </>
  )
}

const Look = () => {
  const { words } = useWords()
  const [look, setLook] = useState(chosenLook)
  const [keys, setKeys] = useState(areKeysOn)
  return (
    <section className="sheet" aria-labelledby="look">
      <h2 id="look">{words.settings.look}</h2>
      <fieldset>
        <legend>{words.settings.light}</legend>
        {looks.map((each) => (
          <label key={each} className="choice">
            <input
              type="radio"
              name="look"
              checked={each === look}
              onChange={() => {
                chooseLook(each)
                setLook(each)
              }}
            />
            {words.settings.looks[each]}
          </label>
        ))}
      </fieldset>
      <label className="choice">
        <input
          type="checkbox"
          checked={keys}
          onChange={({ target }) => {
            switchKeys(target.checked)
            setKeys(target.checked)
          }}
        />
        {words.settings.singleKeys}
      </label>
      <p className="quiet small">{words.settings.languageNote}</p>
    </section>
  )
}
