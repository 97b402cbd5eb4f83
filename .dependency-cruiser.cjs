/**
 * The house rule: data walks through the rooms in this order and never back. A room has one door, `index.ts`;
 * who needs another room goes through it.
 */
const rooms = [
  'model',
  'wording',
  'knowledge',
  'intake',
  'language',
  'reading',
  'record',
  'analysis',
  'store',
  'exchange',
  'pipeline',
  'api',
  'cli',
];

const neverBack = rooms.slice(0, -1).map((room, index) => ({
  name: `${room}-never-back`,
  comment: `${room} may import only the rooms to its left: ${rooms.slice(0, index).join(', ') || 'none'}.`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: '[.]test[.]ts$' },
  to: { path: `^src/(${rooms.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...neverBack,
    {
      name: 'by-the-door',
      comment: 'Another room is entered through its index.ts only.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index[.]ts$'] },
    },
    {
      name: 'every-room-is-known',
      comment: 'A folder of src that is no room of this list: add it here, in its place, and to the README.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${rooms.join('|')})/` },
      to: {},
    },
    {
      name: 'web-knows-only-shapes',
      comment:
        'The browser application takes the shapes of the nouns and of the answers, as types, the words for numbers and dates, and nothing else.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|scripts|bench|test)/', pathNot: '^src/(model|wording|api/answers)/' },
    },
    {
      name: 'web-takes-types-only',
      comment:
        'What runs in the browser, the room of wording too, must not pull the schemas (and zod) of the server into the bundle.',
      severity: 'error',
      from: { path: '^(web|src/wording)/' },
      to: { path: '^src/', pathNot: '^src/wording/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'src-stands-alone',
      comment: 'The program needs nothing of its tests, scripts, benches or the browser application.',
      severity: 'error',
      from: { path: '^src/', pathNot: '[.]test[.]ts$' },
      to: { path: '^(web|scripts|bench|test)/|[.]test[.]ts$' },
    },
    {
      name: 'installed-with-the-program',
      comment: 'The program runs where only its dependencies are installed.',
      severity: 'error',
      from: { path: '^src/', pathNot: '[.]test(ing)?[.]ts$|^src/knowledge/pack/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one file, or three. Cycles of types alone are gone when the program runs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-missing-file',
      comment: 'The shapes of maps are packages of types alone: there is no file to find.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(geojson|topojson-specification)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
