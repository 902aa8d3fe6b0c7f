/** What no text should hold, in one test that nearly all pass; classes of Unicode would take six times as long. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const doubtful = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF]/
const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/g
const control = /[^\P{Cc}\t\n]/gu
const loneSurrogate = /\p{Surrogate}/gu

/**
 * A text with every kind of line break as `\n`, without control characters or halves of a surrogate pair.
 *
 * @example plainText('Омск\u2028Пермь\u0007') // 'Омск\nПермь'
 */
export function plainText(text: string): string {
  if (!doubtful.test(text)) return text
  return text.replace(lineBreak, '\n').replace(control, '').replace(loneSurrogate, '\uFFFD')
}

/**
 * The value of a TEXT property (RFC 5545, 3.3.11).
 *
 * @example escapeText('Москва, март;\nиюнь') // 'Москва\\, март\\;\\nиюнь'
 */
export function escapeText(text: string): string {
  const plain = plainText(text)
  const escaped = /[\\;,]/.test(plain) ? plain.replace(/[\\;,]/g, '\\$&') : plain
  return escaped.replaceAll('\n', '\\n')
}

/**
 * The value of a parameter, quoted, with the escapes of RFC 6868.
 *
 * @example quoteParameter('«О"рёл»\n') // '"«О^\'рёл»^n"'
 */
export function quoteParameter(text: string): string {
  const escaped = plainText(text).replaceAll('^', '^^').replaceAll('\n', '^n').replaceAll('"', "^'")
  return `"${escaped}"`
}

/**
 * A content line folded so that no line is longer than 75 octets of UTF-8, broken between code points (RFC 5545, 3.1).
 *
 * @example foldLine(`SUMMARY:${'я'.repeat(40)}`) // 'SUMMARY:яя…\r\n яя…'
 */
export function foldLine(line: string): string {
  const { length } = line
  if (length <= 25) return line
  let folded = ''
  let from = 0
  let octets = 0
  for (let at = 0; at < length; at++) {
    const unit = line.charCodeAt(at)
    const pair = unit >= 0xd800 && unit < 0xdc00 && at + 1 < length
    const size = unit < 0x80 ? 1 : unit < 0x800 ? 2 : pair ? 4 : 3
    octets += size
    if (octets > 75) {
      folded += `${line.slice(from, at)}\r\n `
      from = at
      octets = size + 1
    }
    if (pair) at++
  }
  return from === 0 ? line : folded + line.slice(from)
}

/** The length of a text in octets of UTF-8. */
export function octetsOf(text: string): number {
  let octets = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    octets += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3
  }
  return octets
}
