import { close, createIndex } from 'pagefind'
import type { Browser } from 'playwright'
import type { Corpus } from './corpus.ts'
import { served } from './site.ts'
import { textsOf } from './texts.ts'

/** Bytes that Pagefind moves to open its index and answer the queries; not its code, nor the fragments of what is found. */
export async function pagefindBytes(browser: Browser, corpus: Corpus, queries: readonly string[]): Promise<number> {
  const { index } = await createIndex({ forceLanguage: 'ru' })
  const texts = corpus.practices.map(textsOf(corpus))
  for (const { id, ...fields } of texts) {
    const content = Object.values(fields).join(' ')
    await index!.addCustomRecord({ url: `/p/${id}`, content, language: 'ru', meta: { title: fields.title } })
  }
  const { files } = await index!.getFiles()
  await close()
  const site = await served(
    new Map<string, Uint8Array | string>([
      ['index.html', '<!doctype html><html lang="ru"><meta charset="utf-8"><title>Pagefind</title>'],
      ...files.map(({ path, content }) => [`pagefind/${path}`, content] as const),
    ]),
  )
  try {
    const page = await browser.newPage()
    await page.goto(site.url)
    const found = await page.evaluate(async (asked) => {
      const path = '/pagefind/pagefind.js'
      const pagefind = (await import(path)) as { search: (text: string) => Promise<{ results: unknown[] }> }
      let sum = 0
      for (const text of asked) sum += (await pagefind.search(text)).results.length
      return sum
    }, queries)
    await page.close()
    if (!found) throw new Error('Pagefind found nothing')
    return [...site.moved].reduce(
      (sum, [path, size]) => (/pf_meta|pf_index|entry\.json/.test(path) ? sum + size : sum),
      0,
    )
  } finally {
    site.close()
  }
}
