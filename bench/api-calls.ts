/** Calls of every route that reads, as a desk makes them: each with several arguments, so that no cache answers them all. */
import { routes } from '../src/node/api/routes.ts'
import { creatingAct } from './acts.ts'
import type { RunningNode } from './two-nodes.ts'

export interface ReadingCalls {
  readonly name: string
  readonly paths: readonly string[]
}

/**
 * Those without arguments are simply called, and those of one officer are not: there are a handful. Throws where a route that
 * reads has no calls here, or nobody would notice that it became slow.
 */
export const readingCalls = async (node: RunningNode, compact: string): Promise<readonly ReadingCalls[]> => {
  const known = await callsOf(node, compact)
  return routes
    .filter(({ method, path }) => method === 'GET' && !ofOneOfficer.some((own) => path.startsWith(own)))
    .flatMap(({ path }): readonly ReadingCalls[] => {
      const paths = known[path] ?? (path.includes('{') ? undefined : { '': [''] })
      if (paths === undefined) throw new Error(`bench/api-calls.ts does not call ${path}`)
      return Object.entries(paths).map(([what, asked]) => ({
        name: what === '' ? path : `${path} ${what}`,
        // A call gives what follows the compact, from the first of the other names on.
        paths: asked.map((each) => path.replace('{compact}', compact).replace(/\/\{.*$/, '') + each),
      }))
    })
}

const ofOneOfficer = ['/officers/{officer}', '/me/kept/']

type Calls = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

const spread = (count: number, step: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => i * step)

const typed = (text: string): string => `?q=${encodeURIComponent(text)}`

const callsOf = async (node: RunningNode, compact: string): Promise<Calls> => {
  const list = '/compacts/{compact}/records'
  const once = { '': [''] }
  const page = (query: string): readonly string[] => [`?${query}`]
  const pages = async (query: string): Promise<readonly string[]> => {
    const found = [`?${query}`]
    for (let i = 0; i < 5; i += 1) {
      const last: string = found.at(-1) ?? ''
      const { next } = (await node.call('GET', `/compacts/${compact}/records${last}`)) as {
        next: string | null
      }
      if (next === null) break
      found.push(`?${query}&after=${encodeURIComponent(next)}`)
    }
    return found
  }
  const draft = (await node.call('POST', `/compacts/${compact}/drafts`, { acts: [creatingAct(0)] })) as {
    readonly id: string
  }
  return {
    '/health': once,
    '/compacts/{compact}/drafts': { '': ['', '?for=clear', '?for=mine'] },
    '/compacts/{compact}/drafts/{id}': { '': [`/${draft.id}`] },
    '/compacts/{compact}/comments': { '': spread(6, 11).map((n) => `?record=commitment/C${n}`) },
    '/node': once,
    '/alarms': once,
    '/me': once,
    '/compacts/{compact}/heads': once,
    '/compacts/{compact}/links': once,
    '/compacts/{compact}/offices/{id}/matters': { '': spread(6, 11).map((n) => `/VN-${n}/matters`) },
    '/compacts/{compact}/answers': { '': ['?on=2026-01-01', '?on=2024-06-30', '?on=2020-01-01&limit=200'] },
    [list]: {
      commitments: await pages('affair=commitment'),
      'open, oldest first': await pages('affair=commitment&open=true&sort=since'),
      'all, oldest first': await pages('affair=commitment&sort=since'),
      'open and ours, oldest first': await pages('affair=commitment&open=true&side=VN&sort=since'),
      'restated three times': await pages('affair=commitment&restatements=3&sort=restatements&order=desc'),
      'redated three times': await pages('affair=commitment&redatings=3&sort=redatings&order=desc'),
      overdue: await pages('affair=commitment&open=true&overdueOn=2010-01-01&sort=due'),
      'due by': await pages('affair=commitment&open=true&dueBy=2010-01-01&sort=due'),
      'by due date': await pages('affair=commitment&sort=due'),
      'waiting for them': await pages('waitingFor=TH.NSC&affair=commitment&sort=since'),
      'waiting for us': page('waitingFor=VN.MPS'),
      'of a status that none has': page('affair=commitment&status=claimed'),
      'of a session': spread(9, 17).map((n) => `?about=session/S${n}`),
      'sessions of a mechanism': spread(9, 3).map((n) => `?affair=session&about=mechanism/M${n}&sort=since`),
      'changed last': page('sort=changed&order=desc'),
      'anywhere in the middle': spread(6, 9_000).map(
        (n) => `?affair=commitment&sort=since&offset=${n}&state=true`,
      ),
      'anywhere, by due date': spread(6, 9_000).map((n) => `?affair=commitment&sort=due&offset=${n}`),
      'due within': page('affair=commitment&open=true&dueWithin=2020-01-01&count=true'),
      'by name': page('records=commitment/C7,session/S11,office/VN-3&state=true'),
      'with words that all have': page('affair=commitment&open=true&words=ra+soat&sort=since&count=true'),
      'with words that few have': page('affair=commitment&words=c77&sort=since&count=true'),
      'by wording': spread(4, 9_000).map(
        (n) => `?affair=commitment&open=true&sort=calling&language=vi&offset=${n}`,
      ),
      counted: page('affair=commitment&open=true&count=true&limit=20'),
      'contacts of a year': page('affair=contact&from=2015&to=2015&sort=since'),
    },
    '/compacts/{compact}/commitments': { '': ['', '?on=2024-06-30'] },
    '/compacts/{compact}/ages': {
      '': ['?affair=commitment&open=true', '?affair=commitment', '?affair=commitment&side=TH'],
    },
    '/compacts/{compact}/waiting': once,
    '/compacts/{compact}/search': {
      'for a word that is everywhere': ['ra soat', 'hai ben', 'phoi hop', 'nhat tri tiep'].map(typed),
      'for what one record is called': ['C777', 'K41', '31415 hai ben', 'office 77'].map(typed),
      'for words nowhere': ['cau ca voi', 'ส่งผู้ร้าย'].map(typed),
    },
    '/compacts/{compact}/sessions/{id}': {
      '': spread(12, 41).map((n) => `/S${n}`),
      'with three hundred commitments': ['/LARGE'],
    },
    '/compacts/{compact}/texts/{id}': { 'of two hundred paragraphs': ['/LARGE'] },
    '/compacts/{compact}/reported': { '': ['', '?limit=200'] },
    '/compacts/{compact}/records/{affair}/{id}': {
      '': [
        ...spread(12, 31).map((n) => `/commitment/C${n}`),
        ...spread(6, 7).map((n) => `/session/S${n}`),
        '/mechanism/M1',
      ],
    },
  }
}
