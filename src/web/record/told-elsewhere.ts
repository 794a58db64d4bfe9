/** Facts that the sentence of an act, its parts or its proof tell, or that point into the record itself. */
export const toldElsewhere: readonly string[] = [
  ...['corrects', 'base', 'statement', 'terms', 'pins', 'digest', 'place', 'key'],
  ...['certainty', 'happenedOn', 'marking', 'of', 'did', 'commitment', 'text', 'by', 'step', 'form'],
  ...['files', 'items', 'members', 'levels', 'ceilings', 'commits', 'about', 'readings', 'used', 'open'],
  ...['credentialId', 'assessment'],
]
