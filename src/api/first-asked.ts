/** What the pages ask first when nothing is chosen yet, as they ask it. */
export const firstAsked = [
  'record/summary',
  'news',
  'intensity?by=month',
  'dossiers',
  'lives?limit=4',
  'timeline?order=desc&limit=100&offset=0',
  'timeline/marks',
  'map',
  'relations',
  'board?limit=20',
  'sources?families=20&outlets=40',
  'documents?limit=100&offset=0',
  'contradictions?limit=30&offset=0',
  'promises?limit=50&offset=0',
  'lives?limit=30&offset=0',
];

/** What they ask below, or where few go; it may still be made while others read. */
export const askedThen = ['shifts?limit=20&offset=0', 'brief', 'record/days', 'wording'];
