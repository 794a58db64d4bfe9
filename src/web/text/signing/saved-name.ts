/**
 * Under which name a file of another side is saved here: the one that it was given, without what could hide what it is, and
 * with the ending of its media type, so that a scan called `photo.exe` is saved as the scan that the record says it is.
 */
import { withoutControls } from '../pasted.ts'

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/tiff': 'tiff',
}

/** `usual`: where it has no name. */
export const savedName = (name: string | null, type: string, usual: string): string => {
  const clean = withoutControls(name ?? '')
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(0, 120)
  const ending = endings[type]
  const stem = clean === '' ? usual : clean
  if (ending === undefined) return `${stem}.bin`
  return stem.toLowerCase().endsWith(`.${ending}`) ? stem : `${stem}.${ending}`
}
