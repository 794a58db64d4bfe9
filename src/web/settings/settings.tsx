/** The place Settings: how the desk looks to this visitor, the links of the node, and for the auditor how far each side's log has come. */
import './settings.css'
import { useState } from 'react'
import { HoldChoice } from '../acting/hold-choice.tsx'
import type { CompactShown } from '../api/calls.ts'
import { useHeads, useNode } from '../api/queries.ts'
import { Answered } from '../frame/answered.tsx'
import { CompactOf } from '../frame/compact.tsx'
import { Heading } from '../frame/frame.tsx'
import { areKeysOn, switchKeys } from '../frame/keys.ts'
import { useWords } from '../language/words.tsx'
import { OwnEntry } from '../sign-in/own-entry.tsx'
import { Links } from './links.tsx'
import { chooseLook, chosenLook, looks } from './look.ts'

export const Settings = () => {
  const { words } = useWords()
  return (
    <>
      <Heading title={words.frame.settings} />
      <div className="settings">
        <Look />
        <HoldChoice />
        <OwnEntry />
        <Answered of={useNode()}>
          {({ authority, version, compacts }) => (
            <>
              {compacts.map((compact) => (
                <CompactOf key={compact.id} self={authority} shown={compact}>
                  <Links compact={compact} />
                  <Heads compact={compact} />
                </CompactOf>
              ))}
              <p className="quiet small">
                {words.settings.node} <bdi className="said">{authority}</bdi> · {words.frame.name}{' '}
                <code>{version}</code>
              </p>
            </>
          )}
        </Answered>
      </div>
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
    </section>
  )
}

const Heads = ({ compact }: { readonly compact: CompactShown }) => {
  const { words, format } = useWords()
  const heading = `heads-${compact.id}`
  return (
    <section className="sheet" aria-labelledby={heading}>
      <h2 id={heading}>
        {words.settings.heads} <bdi className="said quiet">{compact.name}</bdi>
      </h2>
      <p className="quiet small">{words.settings.headsNote}</p>
      <Answered of={useHeads(compact.id)}>
        {(feeds) => (
          <div className="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.settings.columns.side}</th>
                  <th scope="col" className="number">
                    {words.settings.columns.acts}
                  </th>
                  <th scope="col" className="number">
                    {words.settings.columns.checked}
                  </th>
                  <th scope="col">{words.settings.columns.heldBy}</th>
                  <th scope="col">{words.settings.columns.fingerprint}</th>
                </tr>
              </thead>
              <tbody>
                {feeds.map((feed) => (
                  <tr key={feed.authority}>
                    <th scope="row">
                      <bdi className="said">{feed.authority}</bdi>
                    </th>
                    <td className="number">{format.number(feed.size)}</td>
                    <td className="number">{format.number(feed.judged)}</td>
                    <td>
                      {Object.entries(feed.witnessed).map(([by, size]) => (
                        <span key={by} className="whole">
                          <bdi className="said">{by}</bdi> {format.number(size)}{' '}
                        </span>
                      ))}
                    </td>
                    <td>
                      <code>{feed.root}</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Answered>
    </section>
  )
}
