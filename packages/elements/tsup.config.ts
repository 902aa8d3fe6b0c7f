import { defineConfig } from 'tsup'

const esm = { format: 'esm', platform: 'browser', target: 'es2022', treeshake: true } as const

/** Template literals lose the indentation that only the source needs. */
const squeeze = {
  name: 'squeeze',
  setup(build: import('esbuild').PluginBuild) {
    build.onLoad({ filter: /\/elements\/src\/.*\.ts$/ }, async ({ path }) => {
      const { readFile } = await import('node:fs/promises')
      const text = await readFile(path, 'utf8')
      return { contents: text.replace(/\n\s+/g, '\n'), loader: 'ts' as const }
    })
  },
}

/** The single file fetches the reader of iCalendar from beside itself. */
const beside = {
  name: 'beside',
  setup(build: import('esbuild').PluginBuild) {
    build.onResolve({ filter: /^\.\/icalendar\.js$/ }, () => ({ path: './icalendar.js', external: true }))
  },
}

export default defineConfig([
  { ...esm, entry: ['src/index.ts', 'src/define.ts'], dts: true, esbuildPlugins: [beside] },
  { ...esm, entry: { gorod: 'src/define.ts' }, minify: true, noExternal: [/./], esbuildPlugins: [beside, squeeze] },
  { ...esm, entry: { icalendar: 'src/data/icalendar.ts' }, minify: true, noExternal: [/./] },
])
