/** Hands the reader a file. */
export function download(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** A document of one's own around markup of core, with its stylesheet: for the disk, not for this page. */
export const documentOf = (title: string, markup: string, stylesheet: string): string =>
  `<!doctype html>\n<html lang="ru">\n<head>\n<meta charset="utf-8">\n<title>${escaped(title)}</title>\n<style>\n${stylesheet}</style>\n</head>\n<body>\n${markup}\n</body>\n</html>\n`

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
