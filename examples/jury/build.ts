// Builds the pages over the built elements, as a site outside this repository gets them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

const elements = join(import.meta.dirname, '../../packages/elements')

const published: Plugin = {
  name: 'published',
  enforce: 'pre',
  resolveId(id) {
    if (!id.startsWith('@gorod/elements')) return undefined
    const { publishConfig } = JSON.parse(readFileSync(join(elements, 'package.json'), 'utf8'))
    const file: string | undefined = publishConfig.exports[id.replace('@gorod/elements', '.')]
    // What is not published, the invented edition, is as it lies here.
    return file && join(elements, file)
  },
}

/** Writes the pages to a folder. */
export const buildPages = (outDir = join(import.meta.dirname, 'dist')) =>
  build({
    root: import.meta.dirname,
    base: './',
    logLevel: 'warn',
    plugins: [published],
    build: {
      target: 'es2023',
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 800,
      rolldownOptions: {
        input: ['index', 'juror', 'console', 'applicant'].map((name) => join(import.meta.dirname, `${name}.html`)),
      },
    },
  })

if (import.meta.main) await buildPages()
