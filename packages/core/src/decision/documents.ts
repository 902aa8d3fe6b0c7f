import type { Passage } from '../words/passage.js'
import { passageOf, partOf, type Reading } from '../words/passage.js'

const verb =
  /(?<!\p{L})(?:утвердить|одобрить|принять)(?: с учётом обсуждения| с учетом обсуждения| в целом| за основу)?(?: ?: ?$| (?!участие|к сведению|во внимание|меры|в члены|в состав|размер|величин))/iu
/** «Отчет … и Отчет …»: the second begins with a capital. */
const between = / и (?=(?:Отч[её]т|Положени|План|Устав|Регламент|Бюджет|Программ|Смет)\p{L}*)/gu

/**
 * The documents a sentence approves, those of an enumeration among them.
 *
 * @example documentsOf(sentence, []).map(({ text }) => text) // ['Положение о призе Первого Президента МАГ Ю.М. Лужкова']
 */
export function documentsOf(sentence: Reading, items: readonly Reading[]): Passage[] {
  const found = verb.exec(sentence.text)
  if (!found) return []
  if (/: ?$/.test(found[0])) return items.map(passageOf).map((item) => ({ ...item, text: withoutEnd(item.text) }))
  const from = found.index + found[0].length
  const edges = [...sentence.text.matchAll(between)].filter(({ index }) => index > from)
  const starts = [from, ...edges.map(({ 0: and, index }) => index + and.length)]
  return starts.map((start, i) => {
    const part = passageOf(partOf(sentence, start, edges[i]?.index ?? sentence.text.length))
    return { ...part, text: withoutEnd(part.text).replace(/(?: и|,)$/u, '') }
  })
}

/** Without the point, but for that of «г.». */
const withoutEnd = (text: string): string => text.replace(/;$/, '').replace(/(?<!(?:^|[^\p{L}])(?:г|гг|руб))\.$/u, '')
