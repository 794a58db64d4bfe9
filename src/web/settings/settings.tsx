/** Settings and administration: sections with addresses of their own, each shown to whom it concerns, and refused in words else. */
import './settings.css'
import { type ComponentType, lazy, Suspense } from 'react'
import { Answered, Loading } from '../frame/answered.tsx'
import { Heading } from '../frame/frame.tsx'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { usePath } from '../route/navigate.ts'
import { addressOfSettings, type SettingsSection, settingsSections } from '../route/places.ts'
import { useMe } from '../sign-in/me.ts'
import { Own } from './own/own.tsx'
import { isFor, sectionFor } from './sections.ts'

interface SectionProps {
  readonly id: string | undefined
}

const shownAs: Readonly<Record<SettingsSection, ComponentType<SectionProps>>> = {
  own: Own,
  officers: lazy(async () => ({ default: (await import('./officers/officers.tsx')).Officers })),
  offices: lazy(async () => ({ default: (await import('./offices/offices.tsx')).Offices })),
  policy: lazy(async () => ({ default: (await import('./policy/policy.tsx')).Policy })),
  terms: lazy(async () => ({ default: (await import('./terms/terms.tsx')).Terms })),
  links: lazy(async () => ({ default: (await import('./links/links.tsx')).Links })),
  log: lazy(async () => ({ default: (await import('./log/log.tsx')).AccessLog })),
  alarms: lazy(async () => ({ default: (await import('./alarms/alarms.tsx')).Alarms })),
  heads: lazy(async () => ({ default: (await import('./heads/heads.tsx')).Heads })),
}

export interface SettingsProps extends SectionProps {
  readonly section: SettingsSection
}

export const Settings = ({ section, id }: SettingsProps) => {
  const { words } = useWords()
  const Shown = shownAs[section]
  return (
    <Answered of={useMe()}>
      {(me) => (
        <>
          <Heading title={words.settings.sections[section]} />
          <div className="house">
            <nav aria-label={words.frame.settings} className="settings-nav no-print">
              <ul>
                {settingsSections
                  .filter((each) => isFor(me, each))
                  .map((each) => (
                    <li key={each}>
                      <Link to={addressOfSettings(each)} aria-current={each === section ? 'page' : undefined}>
                        {words.settings.sections[each]}
                      </Link>
                    </li>
                  ))}
              </ul>
            </nav>
            <div className="settings-section">
              {isFor(me, section) ? (
                <Suspense fallback={<Loading />}>
                  <Shown id={id} />
                </Suspense>
              ) : (
                <NotForYou section={section} isGuest={me.officer === null} />
              )}
            </div>
          </div>
        </>
      )}
    </Answered>
  )
}

const NotForYou = ({
  section,
  isGuest,
}: {
  readonly section: SettingsSection
  readonly isGuest: boolean
}) => {
  const { words, language } = useWords()
  const path = usePath()
  const { settings } = words
  const whom = sectionFor[section]
  if (isGuest || typeof whom === 'string')
    return (
      <section className="sheet">
        <p>{settings.forOfficers}</p>
        <p>
          <Link className="button" to={`/sign-in?to=${encodeURIComponent(path)}`}>
            {words.signIn.title}
          </Link>
        </p>
      </section>
    )
  const roles = new Intl.ListFormat(language, { type: 'disjunction' }).format(
    whom.map((role) => settings.roles[role]),
  )
  return (
    <section className="sheet">
      <p>{fill(settings.forRoles, { roles })}</p>
      <p className="quiet">{words.frame.advice['not-allowed']}</p>
    </section>
  )
}
