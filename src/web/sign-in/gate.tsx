/** The page before the desk: what it is for, in which language, and one thing to do. */
import './gate.css'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { calls } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import type { Language } from '../language/language.ts'
import { LanguageChoice } from '../language/language-choice.tsx'
import { useWords, wordOf } from '../language/words.tsx'

export interface GateProps {
  readonly title: string
  readonly onLanguage: (language: Language) => void
  readonly children: ReactNode
}

export const Gate = ({ title, onLanguage, children }: GateProps) => {
  const { words } = useWords()
  const health = useQuery({
    queryKey: ['health'],
    queryFn: ({ signal }) => callNode(calls.health, {}, {}, signal),
  }).data
  useEffect(() => {
    document.title = `${title} · ${words.frame.name}`
  }, [title, words])
  return (
    <div className="gate">
      <main className="gate-sheet">
        {health === undefined ? null : (
          <p className="gate-node small">
            <code>{health.authority}</code> <strong>{wordOf(words.frame.purposes, health.purpose)}</strong>
          </p>
        )}
        <h1>{title}</h1>
        {children}
      </main>
      <nav aria-label={words.frame.language}>
        <LanguageChoice onLanguage={onLanguage} />
      </nav>
    </div>
  )
}
