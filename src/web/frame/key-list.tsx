/** The list of keys, in a dialog of the platform: it holds the focus, Escape closes it, and the focus goes back. */
import './dialogs.css'
import { useWords } from '../language/words.tsx'
import { Dialog } from './dialog.tsx'
import { destinations, settingsLetter } from './places-nav.tsx'

export const KeyList = ({ onClose }: { readonly onClose: () => void }) => {
  const { words } = useWords()
  const { keyList } = words.frame
  const rows: readonly (readonly [keys: readonly string[], what: string])[] = [
    [['/'], keyList.search],
    [['?'], keyList.list],
    ...[...destinations, { at: 'settings', letter: settingsLetter } as const].map(
      ({ at, letter }) => [['g', letter], words.frame[at]] as const,
    ),
    [['j'], keyList.next],
    [['k'], keyList.previous],
    [['Enter'], keyList.open],
    [['p'], keyList.proof],
    [['o'], keyList.openOnly],
    [['d'], keyList.differences],
    [['1', '…', '7'], keyList.parts],
    [['d', 'i', 'n', 'o', 'x', 's', 'w', '='], keyList.assess],
    [['c', 'd'], keyList.answer],
    [['u'], keyList.takeBack],
    [['←', '→', '↑', '↓'], keyList.arrows],
    [['+', '−', '0'], keyList.zoom],
    [['Esc'], keyList.close],
  ]
  return (
    <Dialog title={keyList.title} onClose={onClose}>
      <table className="key-list">
        <tbody>
          {rows.map(([keys, what]) => (
            <tr key={what}>
              <th scope="row" className="whole">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet small">{keyList.note}</p>
    </Dialog>
  )
}
