/**
 * Pieces of text that a PDF places on a page, put together into lines and these into paragraphs. A PDF knows neither: a line
 * is what stands on one baseline, and a paragraph ends where the next line stands lower than usual, begins further in, or
 * the line before stopped short of the margin.
 */

export interface PdfPiece {
  readonly text: string
  /** Left end of the baseline and its length, in points; `y` grows upward. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly endsLine: boolean
}

interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly height: number
}

export type PdfPage = readonly Line[]

export const pageLines = (pieces: readonly PdfPiece[]): PdfPage => {
  const lines: Line[] = []
  let run: PdfPiece[] = []
  const close = (): void => {
    const line = lineOf(run)
    if (line !== undefined && !isPageNumber(line.text)) lines.push(line)
    run = []
  }
  for (const piece of pieces) {
    const last = run.findLast((p) => p.text.trim() !== '')
    // Marks above and below Thai letters may be raised a little; another line is further away.
    const lowered =
      last !== undefined &&
      piece.text.trim() !== '' &&
      Math.abs(piece.y - last.y) > 0.6 * Math.max(last.height, piece.height, 1)
    if (lowered) close()
    run.push(piece)
    if (piece.endsLine) close()
  }
  close()
  return lines
}

const lineOf = (run: readonly PdfPiece[]): Line | undefined => {
  const text = run
    .map((p) => p.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  const inked = run.filter((p) => p.text.trim() !== '')
  if (text === '' || inked.length === 0) return undefined
  return {
    text,
    left: Math.min(...inked.map((p) => p.x)),
    right: Math.max(...inked.map((p) => p.x + p.width)),
    y: inked[0]?.y ?? 0,
    height: Math.max(...inked.map((p) => p.height)),
  }
}

const isPageNumber = (text: string): boolean =>
  /^(?:[-–—] ?)?(?:page |trang |หน้า(?:ที่)? ?)?[\d๐-๙]{1,4}(?: ?(?:\/|of) ?[\d๐-๙]{1,4})?(?: ?[-–—])?$/iu.test(
    text,
  )

export const paragraphsOf = (pages: readonly PdfPage[]): string[] => {
  const paragraphs: string[] = []
  let before: Line | undefined
  for (const page of pages) {
    const step = usualStep(page)
    const left = usualLeft(page)
    const right = Math.max(...page.map((l) => l.right), 0)
    const full = (line: Line): boolean => line.right > right - 0.12 * (right - left)
    page.forEach((line, index) => {
      const last = paragraphs.at(-1)
      const goesOn =
        before !== undefined &&
        last !== undefined &&
        full(before) &&
        Math.abs(line.height - before.height) <= 0.15 * Math.max(line.height, before.height) &&
        line.left <= left + 0.02 * (right - left) + 4 &&
        !startsPoint(line.text) &&
        (index > 0 ? before.y - line.y <= 1.35 * step && before.y > line.y : !/[.:;!?”"]$/.test(before.text))
      if (goesOn) paragraphs[paragraphs.length - 1] = last + seam(last, line.text) + line.text
      else paragraphs.push(line.text)
      before = line
    })
  }
  return paragraphs
}

/** The distance between baselines that is most often met, in points. */
const usualStep = (page: PdfPage): number => {
  const steps = page
    .map((line, i) => (page[i - 1]?.y ?? line.y) - line.y)
    .filter((d) => d > 0)
    .sort((a, b) => a - b)
  return steps[Math.floor(steps.length / 2)] ?? 0
}

/** Where most lines begin; the first lines of paragraphs stand further in. */
const usualLeft = (page: PdfPage): number => {
  const counts = new Map<number, number>()
  for (const line of page) counts.set(Math.round(line.left), (counts.get(Math.round(line.left)) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}

const startsPoint = (text: string): boolean => /^(?:[\d๐-๙]{1,2}[.)]|[-–•●*+]|[a-zA-Z][.)]) /u.test(text)

// Thai breaks its lines between words that no space parts; a hyphen at the end of a Latin line stays what it is.
const seam = (before: string, after: string): string =>
  (isThai(before.at(-1)) && isThai(after.at(0))) || /[-–]$/.test(before) ? '' : ' '

const isThai = (ch: string | undefined): boolean => ch !== undefined && ch >= 'ก' && ch <= '๛'
