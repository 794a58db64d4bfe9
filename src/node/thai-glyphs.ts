/**
 * Thai as PDFs have it: fonts made before OpenType keep moved vowels and tone marks at private code points (U+F700–F71A,
 * the layout of the old fonts of Windows), and SARA AM comes apart into NIKHAHIT and SARA AA, or is parted from its tone
 * mark. Put back in the order in which Thai is typed (WTT 2.0).
 */

// U+F700 on: THO THAN, four vowels, two rows of tone marks with THANTHAKHAT, YO YING, three marks above, a third row, three
// marks below.
const tones = '\u0e48\u0e49\u0e4a\u0e4b\u0e4c'
const moved = `\u0e10\u0e34\u0e35\u0e36\u0e37${tones}${tones}\u0e0d\u0e31\u0e4d\u0e47${tones}\u0e38\u0e39\u0e3a`

export const mendThaiGlyphs = (text: string): string =>
  text
    .replace(/[\uf700-\uf71a]/g, (ch) => moved.charAt(ch.charCodeAt(0) - 0xf700))
    // A mark stands on the letter before it: a space in between is the file's, not the writer's.
    .replace(/([ก-ฮ]) +(?=[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e])/g, '$1')
    .replace(/\u0e4d([\u0e48-\u0e4b]?) ?\u0e32/g, '$1\u0e33')
    .replace(/([\u0e48-\u0e4b])\u0e4d ?\u0e32/g, '$1\u0e33')
    .replace(/\u0e33([\u0e48-\u0e4b])/g, '$1\u0e33')
    .replace(/([\u0e48-\u0e4b])([\u0e31\u0e34-\u0e3a])/g, '$2$1')
