// Builds the demo: the feed and the list for readers without script are written from the plan at hand.
import { toHtmlList, toICalendar } from '@gorod/core'
import { practiceSite } from '@gorod/core/practice'
import { listOf, shelves } from 'example-library'
import { build, type Plugin } from 'vite'
import { feed } from './feed.js'

const plan: Plugin = {
  name: 'plan',
  generateBundle() {
    const emit = (fileName: string, source: string | Uint8Array): string =>
      this.emitFile({ type: 'asset', fileName, source })
    emit('plan-2026.json', JSON.stringify(feed))
    for (const [name, { title, practices, options }] of Object.entries(shelves))
      for (const file of practiceSite(practices, { ...options, title: { ru: title } }).files)
        emit(`library/${name}/${file.name}`, file.bytes)
    emit('plan-2026.ics', toICalendar(feed.entries, { now: '2026-01-01T00:00:00Z', name: feed.title! }))
  },
  transformIndexHtml: (html) =>
    html
      .replace('<!-- the list without script -->', () => toHtmlList(feed.entries, { locale: 'ru', heading: 3 }))
      .replace(/<!-- the list of (known|invented) -->/, (_, name: keyof typeof shelves) =>
        listOf(shelves[name].practices, shelves[name], `library/${name}/`),
      ),
}

await build({
  root: import.meta.dirname,
  base: './',
  plugins: [plan],
  build: {
    target: 'es2023',
    emptyOutDir: true,
    chunkSizeWarningLimit: 800,
    rollupOptions: { input: ['index.html', 'library.html', 'invented.html', 'secretariat.html'] },
  },
})
