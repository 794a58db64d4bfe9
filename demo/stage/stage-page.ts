/**
 * The pages of the stage as text. Names, addresses and words are our own; nothing of a visitor or of a record stands in
 * them. The stage is a mirror, as the desks are: each side's name stands at its outer edge, and between them runs the link.
 */
import { dictionaries, ownNames, type StageLanguage, stageLanguages } from './stage-language.ts'

export interface DeskOnStage {
  readonly authority: string
  /** What its city is called in each language of the stage. */
  readonly city: Readonly<Record<StageLanguage, string>>
  readonly origin: string
}

export interface StagePage {
  readonly desks: readonly DeskOnStage[]
  readonly language: StageLanguage
  /** Whether the visitor chose it, so that the desks follow. */
  readonly isChosen: boolean
}

export const stagePage = ({ desks, language, isChosen }: StagePage): string => {
  const words = dictionaries[language]
  const [left, right] = desks.map((desk) => ({ ...desk, name: desk.city[language] }))
  if (left === undefined || right === undefined) return ''
  const shared = JSON.stringify({
    language,
    words,
    names: Object.fromEntries([left, right].map(({ authority, name }) => [authority, name])),
  }).replaceAll('<', '\\u003c')
  return document({
    language,
    title: words.title,
    head: '<script type="module" src="/stage.js"></script>',
    body: `
    <header>
      <h1>${words.title}</h1>
      <p class="about">${words.about}</p>
      <div class="switch" role="group" aria-label="${words.shown}">
        <button type="button" data-show="both" aria-pressed="true">${words.both}</button>
        <button type="button" data-show="left" aria-pressed="false">${left.name}</button>
        <button type="button" data-show="right" aria-pressed="false">${right.name}</button>
      </div>
      <ul class="languages" aria-label="${words.language}">${stageLanguages.map((each) => languageLink(each, language)).join('')}</ul>
    </header>
    <section class="between" aria-label="${words.link}">
      ${end(left, 'left', words)}
      <div class="wire">
        <div class="line" aria-hidden="true"><span class="pulse"></span></div>
        <button id="cut" type="button" hidden></button>
        <p id="said-left" role="status"></p>
        <p id="said-right" role="status"></p>
      </div>
      ${end(right, 'right', words)}
    </section>
    <p id="told" role="status"></p>
    <main data-shown="both">
      ${frame(left, 'left', language, isChosen)}
      <div id="divider" role="separator" aria-orientation="vertical" tabindex="0" aria-label="${words.divider}" aria-valuemin="20" aria-valuemax="80" aria-valuenow="50"></div>
      ${frame(right, 'right', language, isChosen)}
    </main>
    <script type="application/json" id="shared">${shared}</script>`,
  })
}

interface Named extends DeskOnStage {
  readonly name: string
}

const end = (
  { authority, name, origin }: Named,
  side: 'left' | 'right',
  words: (typeof dictionaries)[StageLanguage],
): string => `<div class="end ${side}">
        <p class="whose"><span class="mark" aria-hidden="true"></span><strong>${name}</strong> <code>${authority}</code></p>
        <p class="ways"><a class="way-in" data-authority="${authority}" href="/come-in/${authority}" target="${side}" hidden>${words.comeIn}</a><span class="is-in" data-authority="${authority}" hidden>${words.isIn}</span>
        <a class="by-itself" href="${origin}/" target="_blank">${words.alone}</a></p>
      </div>`

/** What a frame may do with keys: coming in by one. Signing takes a desk that stands alone. */
const frame = (
  { name, origin }: Named,
  side: 'left' | 'right',
  language: StageLanguage,
  isChosen: boolean,
): string =>
  `<iframe name="${side}" class="${side}" src="${origin}/${isChosen ? `?language=${language}` : ''}" title="${name}"></iframe>`

const languageLink = (each: StageLanguage, shown: StageLanguage): string =>
  `<li><a href="/?language=${each}" lang="${each}"${each === shown ? ' aria-current="true"' : ''}>${ownNames[each]}</a></li>`

/** Where a browser asks for an invitation that has not shown that it is the visitor's. */
export const strangerPage = (language: StageLanguage, signInAt: string): string => {
  const words = dictionaries[language]
  return document({
    language,
    title: words.strangerTitle,
    head: '',
    body: `
    <main class="alone">
      <h1>${words.strangerTitle}</h1>
      <p>${words.strangerHow}</p>
      <p><a href="${signInAt}">${words.toSignIn}</a></p>
      <p><a href="/" target="_top">${words.toStage}</a></p>
    </main>`,
  })
}

interface Document {
  readonly language: StageLanguage
  readonly title: string
  readonly head: string
  readonly body: string
}

const document = ({ language, title, head, body }: Document): string => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · Comity</title>
    <link rel="icon" href="/mark.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/fonts.css" />
    <link rel="stylesheet" href="/tokens.css" />
    <link rel="stylesheet" href="/stage.css" />
    ${head}
  </head>
  <body>${body}
  </body>
</html>
`
