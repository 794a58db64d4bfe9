/**
 * A file's name from outside as it may be shown and saved: letters that have no shape, turn the direction of text or part
 * folders are replaced by a mark. `report\u202Efdp.exe` must not read as a PDF.
 */
export const plainName = (name: string): string => name.replace(/[\p{C}\p{Zl}\p{Zp}/\\:]/gu, '\uFFFD')
