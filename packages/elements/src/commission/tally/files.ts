import type { Answering, Counted, Ordered } from './messages.js'

/** A file of what takes long: a worker starts with it, or the page takes it up where none may start. */
export interface WorkFile<A> {
  name: string
  url: URL
  load(): Promise<{ answering: () => (asked: A) => Answering }>
}

/** What counts figures. */
export const tallyFile: WorkFile<Counted> = {
  name: 'commission-tally.js',
  url: new URL('./commission-tally.js', import.meta.url),
  load: () => import('./commission-tally.js'),
}

/** What assigns jurors and verifies bundles: larger, and needed by few. */
export const errandFile: WorkFile<Ordered> = {
  name: 'commission-errand.js',
  url: new URL('./commission-errand.js', import.meta.url),
  load: () => import('./commission-errand.js'),
}
