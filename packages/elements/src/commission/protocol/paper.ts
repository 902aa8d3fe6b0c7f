const tags: ReadonlySet<string> = new Set(
  'article section header footer h1 h2 h3 p b small div dl dt dd ul ol li table caption thead tbody tr th td code pre ins del blockquote time'.split(
    ' ',
  ),
)
const attributes: ReadonlySet<string> = new Set('class lang scope rowspan colspan datetime'.split(' '))
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" }

const piece = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"]*")*)\s*>|([^<]+)|</g
const attribute = /\s([a-z-]+)="([^"]*)"/g

/**
 * What core writes as HTML (protocols, diplomas), as nodes of the page. No text is ever parsed as HTML by the browser, so
 * Trusted Types need no policy for it: only elements and attributes of a short list are made, all else stays text.
 */
export function paperOf(markup: string): DocumentFragment {
  const root = document.createDocumentFragment()
  const path: (DocumentFragment | Element)[] = [root]
  for (const [whole, end, tag, inside, text] of markup.matchAll(piece)) {
    const parent = path.at(-1)!
    if (text !== undefined || tag === undefined || !tags.has(tag)) parent.append(plain(text ?? whole))
    else if (!end) {
      const element = document.createElement(tag)
      for (const [, name, value] of inside!.matchAll(attribute))
        if (attributes.has(name!)) element.setAttribute(name!, plain(value!))
      parent.append(element)
      path.push(element)
    } else if (path.length > 1 && (parent as Element).localName === tag) path.pop()
  }
  return root
}

const plain = (text: string): string => text.replace(/&(#?\w{1,8});/g, (whole, name: string) => signs[name] ?? whole)
