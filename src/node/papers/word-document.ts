/**
 * A Word document (ECMA-376, Office Open XML) of paragraphs, tables, a header and a footer. Written here and not by a
 * library: what a paper needs is a few elements, and the libraries that make them weigh more than twenty megabytes, bring
 * packages of their own, and do not mark a run as complex script, without which Thai is broken wrongly.
 */
import { paragraph } from './word-blocks.ts'
import { bodySize, escaped } from './word-runs.ts'
import { zip } from './zip.ts'

export interface WordDocument {
  readonly title: string
  /** BCP 47 primary language of the paper. */
  readonly language: string
  readonly landscape: boolean
  /** Paragraphs. */
  readonly header: string
  readonly footer: string
  /** Paragraphs and tables. */
  readonly body: string
}

export const wordMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A4, twentieths of a point, and what is left between the margins. */
const [short, long] = [11_906, 16_838]
const margin = 1_134
export const widthOf = (landscape: boolean): number => (landscape ? long : short) - 2 * margin

export const makeDocument = (document: WordDocument): Uint8Array =>
  zip([
    { name: '[Content_Types].xml', content: contentTypes },
    { name: '_rels/.rels', content: packageRelations },
    { name: 'docProps/core.xml', content: coreOf(document) },
    { name: 'word/document.xml', content: mainOf(document) },
    { name: 'word/_rels/document.xml.rels', content: documentRelations },
    { name: 'word/styles.xml', content: styles },
    { name: 'word/settings.xml', content: settings },
    { name: 'word/fontTable.xml', content: fonts },
    { name: 'word/header1.xml', content: `${xml}<w:hdr ${w}>${document.header}</w:hdr>` },
    { name: 'word/footer1.xml', content: `${xml}<w:ftr ${w}>${document.footer}</w:ftr>` },
  ])

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordPart = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const mainOf = ({ body, landscape }: WordDocument): string => {
  const [width, height] = landscape ? [long, short] : [short, long]
  const orient = landscape ? ' w:orient="landscape"' : ''
  const section = [
    `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>`,
    `<w:pgSz w:w="${width}" w:h="${height}"${orient}/>`,
    `<w:pgMar w:top="1418" w:right="${margin}" w:bottom="1247" w:left="${margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`,
  ]
  // A table must not be the last thing in a document.
  return `${xml}<w:document ${w} ${r}><w:body>${body}${paragraph('', { after: 0 })}${section.join('')}</w:body></w:document>`
}

const coreOf = ({ title, language }: WordDocument): string =>
  `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>${escaped(language)}</dc:language></cp:coreProperties>`

const contentTypes = `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
  ['/word/document.xml', `${wordPart}.document.main+xml`],
  ['/word/styles.xml', `${wordPart}.styles+xml`],
  ['/word/settings.xml', `${wordPart}.settings+xml`],
  ['/word/fontTable.xml', `${wordPart}.fontTable+xml`],
  ['/word/header1.xml', `${wordPart}.header+xml`],
  ['/word/footer1.xml', `${wordPart}.footer+xml`],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
]
  .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  .join('')}</Types>`

const relations = (list: readonly (readonly [type: string, target: string])[]): string =>
  `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const packageRelations = relations([
  [`${relation}/officeDocument`, 'word/document.xml'],
  [
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ],
])

/** Header and footer are the fourth and fifth: the section names them so. */
const documentRelations = relations(
  [
    ['styles', 'styles.xml'],
    ['settings', 'settings.xml'],
    ['fontTable', 'fontTable.xml'],
    ['header', 'header1.xml'],
    ['footer', 'footer1.xml'],
  ].map(([type, target]) => [`${relation}/${type}`, target ?? ''] as const),
)

const styles = `${xml}<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="TH Sarabun New"/><w:sz w:val="${bodySize}"/><w:szCs w:val="${Math.round((bodySize * 5) / 4)}"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="th-TH"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`

const settings = `${xml}<w:settings ${w}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`

/** What to take where the font is not there: the other names under which the Thai one is installed, then one with its letters. */
const fonts = `${xml}<w:fonts ${w}><w:font w:name="Times New Roman"><w:altName w:val="Tinos,Liberation Serif"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font><w:font w:name="TH Sarabun New"><w:altName w:val="TH SarabunPSK,Sarabun,Norasi,Angsana New"/><w:charset w:val="DE"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`
