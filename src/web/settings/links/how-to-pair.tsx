/** How two nodes are paired: at a terminal of each, since the node stands still meanwhile and its root key must be at hand. */
import { useWords } from '../../language/words.tsx'

const commands = [
  'comity pair found DIR --name "…" --members TH.NSC,VN.MPS --languages vi,th,en --out vn.json',
  'comity pair join DIR vn.json --out th.json',
  null,
  'comity pair accept DIR th.json --digits "1234 5678 …"',
] as const

export const HowToPair = () => {
  const { words } = useWords()
  const texts = words.house.links
  return (
    <details className="sheet no-print">
      <summary>{texts.howToPair}</summary>
      <ol className="steps">
        {([texts.pair.found, texts.pair.join, texts.pair.compare, texts.pair.accept] as const).map(
          (step, place) => (
            <li key={step}>
              {step}
              {commands[place] == null ? null : (
                <pre>
                  <code className="takes-all">{commands[place]}</code>
                </pre>
              )}
            </li>
          ),
        )}
      </ol>
      <p className="quiet small">{texts.pairNote}</p>
    </details>
  )
}
