import { readFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const esm = { format: 'esm', platform: 'browser', target: 'es2022', treeshake: true } as const

/** What is fetched when first needed stays a file of its own beside the others. */
const beside = (file: string): Plugin => ({
  name: `beside ${file}`,
  setup(build) {
    build.onResolve({ filter: new RegExp(`/${file}\\.js$`) }, () => ({ path: `./${file}.js`, external: true }))
  },
})

/** Workbooks are packed at once: packing aside would start a worker from a blob, which a strict policy forbids. */
const packedAtOnce: Plugin = {
  name: 'packed-at-once',
  setup(build) {
    const contents = `import zip from './zipToArrayBufferSync.js'\nexport default async (files) => zip(files)`
    build.onLoad({ filter: /[\\/]zipToArrayBuffer\.js$/ }, () => ({ contents }))
  },
}

/** Templates and style sheets lose the indentation that only the source needs. */
const squeeze: Plugin = {
  name: 'squeeze',
  setup(build) {
    build.onLoad({ filter: /elements[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = (await readFile(path, 'utf8'))
        .replace(/\n\s+/g, '\n')
        .replace(/\n(?=[@.]?[\w-]+=["$])/g, ' ')
        .replace(/([>}])\n(?=<|\$\{)|\n(?=>)/g, '$1')
      const tight = (sheet: string): string =>
        sheet
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,>~]) ?/g, '$1')
          .replaceAll(': ', ':')
          .replace(/;\}/g, '}')
          .replace(/\b0\./g, '.')
      return { contents: path.endsWith('.css.ts') ? text.replace(/css`[^`]*`/g, tight) : text, loader: 'ts' }
    })
  },
}

const whole = (entry: Record<string, string>, licence: string): Options => ({
  ...esm,
  splitting: false,
  treeshake: false,
  minify: 'terser',
  terserOptions: {
    module: true,
    format: { preamble: `/* ${licence} */` },
    ecma: 2020,
    compress: { passes: 5, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
  },
  noExternal: [/./],
  entry,
  esbuildOptions(options) {
    options.charset = 'utf8'
    options.legalComments = 'none'
  },
})

const licences =
  'Lit © Google, BSD-3-Clause; @noble/hashes © Paul Miller, MIT; idb © Jake Archibald, ISC; magic-bytes.js © Lars Kölpin, MIT; diff © Kevin Decker, BSD-3-Clause'

const stemmers = 'Gorod, MIT; @orama/stemmers, Apache-2.0; Snowball © Martin Porter and others, BSD-3-Clause'

/** What counts, and what assigns and verifies, for a commission. */
const working = ['commission-tally', 'commission-errand']

/** The search of a library, and what reads practices of unknown shape. */
const searching = ['library-search', 'library-feed'].map(beside)

export default defineConfig([
  {
    ...esm,
    entry: [
      'src/index.ts',
      'src/define.ts',
      'src/{office,submission,library/source}/index.ts',
      'src/{judging,commission,submission,library,members}/define.ts',
    ],
    dts: true,
    noExternal: [/write-excel-file/, 'fflate'],
    esbuildPlugins: [beside('icalendar'), ...working.map(beside), ...searching, packedAtOnce],
  },
  {
    ...whole({ gorod: 'src/define.ts' }, 'Lit © Google, BSD-3-Clause'),
    esbuildPlugins: [beside('icalendar'), squeeze],
  },
  whole({ icalendar: 'src/icalendar.ts' }, 'ical.js, MPL-2.0'),
  {
    ...whole({ xlsx: 'src/data/xlsx.ts' }, 'write-excel-file © Nikolay Kuchumov, MIT; fflate © Arjun Barrett, MIT'),
    esbuildPlugins: [packedAtOnce],
  },
  // A worker's file lies beside whatever starts it, or takes it up: the bundle, and the module.
  ...['', 'commission/'].flatMap((folder) =>
    working.map((name) => whole({ [folder + name]: `src/commission/tally/${name}.ts` }, 'Gorod, MIT')),
  ),
  ...['library-search', 'library-feed'].map((name) => ({
    ...whole({ [name]: `src/library/source/${name}.ts` }, stemmers),
    esbuildPlugins: [beside('library-feed')],
  })),
  ...['judging', 'commission', 'submission', 'library', 'members'].map((tag) => ({
    ...whole({ [tag]: `src/${tag}/define.ts` }, licences),
    esbuildPlugins: [beside('xlsx'), ...working.map(beside), ...searching, squeeze],
  })),
])
