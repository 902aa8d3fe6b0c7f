import { laid, libraryOptions, practices } from '../../testing/laid-library.js'
import { sourceContract } from '../../testing/source-contract.js'
import { deskOf } from './desk.js'
import { filesSource, practicesSource } from './files-source.js'
import { memorySource } from './memory.js'
import type { SearchSource } from './source.js'

/** A source that searches on the page itself, as where no worker may start. */
const onPage = (url: string): SearchSource => {
  const desk = deskOf({ url }, () => undefined)
  return { ...desk.answers, close: () => desk.stop() }
}

const one = await laid()
const many = await laid(practices, 'many')
const { stemmers: _, ...options } = libraryOptions

const inMemory = memorySource(practices, libraryOptions)
const fromPage = practicesSource(practices, options)

sourceContract('in memory', async () => inMemory)
sourceContract('of one file, in a worker', async () => filesSource(one.address))
sourceContract('of many files, in a worker', async () => filesSource(many.address))
sourceContract('of one file, on the page', async () => onPage(one.address))
sourceContract('of many files, on the page', async () => onPage(many.address))
sourceContract('of practices that the page has', async () => fromPage)
