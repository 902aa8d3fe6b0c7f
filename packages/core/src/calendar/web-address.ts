const longest = 2000

/**
 * An http or https address in ASCII, or nothing; safe where an address stands without escapes.
 *
 * @example
 * webAddress('https://мэр.рф/план') // 'https://xn--l1ai2b.xn--p1ai/%D0%BF%D0%BB%D0%B0%D0%BD'
 * webAddress('javascript:alert(1)') // undefined
 */
export function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || text.length > longest || !/^https?:\/\//i.test(text)) return undefined
  try {
    const { href } = new URL(text)
    return /^https?:\/\/[!-~]+$/.test(href) ? href : undefined
  } catch {
    return undefined
  }
}
