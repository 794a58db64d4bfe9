/** Paragraphs and tables in WordprocessingML (ECMA-376 part 1, sections 17.3.1 and 17.4). Properties in the schema's order. */
export interface Layout {
  readonly align?: 'left' | 'center' | 'both'
  /** Twentieths of a point. */
  readonly before?: number
  readonly after?: number
  readonly indent?: number
  readonly keepWithNext?: boolean
  /** 0 for a title, 1 and 2 for headings: what the outline of the document shows. */
  readonly outline?: 0 | 1 | 2
}

/** `content`: runs. */
export const paragraph = (content: string, layout: Layout = {}): string => {
  const { align = 'left', before = 0, after = 120, indent = 0, keepWithNext = false, outline } = layout
  const properties = [
    keepWithNext ? '<w:keepNext/>' : '',
    `<w:spacing w:before="${before}" w:after="${after}"/>`,
    indent === 0 ? '' : `<w:ind w:left="${indent}"/>`,
    `<w:jc w:val="${align}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ]
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${content}</w:p>`
}

export interface Table {
  /** Of the columns, twentieths of a point. */
  readonly widths: readonly number[]
  /** Repeated on every page; none where undefined. */
  readonly head?: readonly string[]
  /** Each cell: one or more paragraphs. */
  readonly rows: readonly (readonly string[])[]
  readonly borders: boolean
}

export const table = ({ widths, head, rows, borders }: Table): string => {
  const edge = (name: string): string => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('')
  const width = widths.reduce((sum, each) => sum + each, 0)
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>`,
    borders ? `<w:tblBorders>${edges}</w:tblBorders>` : '',
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="90" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar>',
    `</w:tblPr><w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>`,
    ...(head === undefined ? [] : [row(widths, head, true)]),
    ...rows.map((cells) => row(widths, cells, false)),
    '</w:tbl>',
    // Two tables that touch would become one.
    paragraph('', { after: 0 }),
  ].join('')
}

const row = (widths: readonly number[], cells: readonly string[], isHead: boolean): string => {
  const properties = isHead
    ? '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'
    : '<w:trPr><w:cantSplit/></w:trPr>'
  const content = cells.map((cell, i) => {
    const shade = isHead ? '<w:shd w:val="clear" w:color="auto" w:fill="EEEEEE"/>' : ''
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[i] ?? 0}" w:type="dxa"/>${shade}</w:tcPr>${cell}</w:tc>`
  })
  return `<w:tr>${properties}${content.join('')}</w:tr>`
}
