/** An office in whose name somebody acts, or the authority as a whole. */
import { useWords } from '../../language/words.tsx'
import { useOurOffices } from './officers-query.ts'

export const everyOffice = '*'

export const OfficeName = ({ office }: { readonly office: string }) => {
  const { words } = useWords()
  const found = useOurOffices().find(({ record }) => record === office)
  if (office === everyOffice) return <span>{words.house.officers.everyOffice}</span>
  return found === undefined ? (
    <code>{office.slice('office/'.length)}</code>
  ) : (
    <bdi className="said" lang={found.lang}>
      {found.name}
    </bdi>
  )
}
