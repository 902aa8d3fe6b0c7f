// Writes two libraries as files for a site: a page with one tag, and beside it what `practiceSite` gives.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { practiceSite } from '@gorod/core/practice'
import { readPractices } from '@gorod/core/practice/schema'
import { listOf, shelves, type Shelf } from './shelves.js'

interface Words {
  note: string
  other: string
}

const here = import.meta.dirname
const elements = join(here, '../../packages/elements/dist')
const builtOn = new Date().toISOString().slice(0, 10)

/** The files of the tag, and how many practices its page lists for readers without script. */
const scripts = ['library.js', 'library-search.js', 'library-feed.js', 'xlsx.js']
const listed = 20

/** A library in a folder: its page, its files and the script of the tag. */
function lay(folder: string, shelf: Shelf, words: Words): void {
  const { title, options } = shelf
  const { practices, bad } = readPractices(shelf.practices)
  for (const { index, id, problems } of bad) console.warn(`Пропущена практика ${id ?? index}:`, problems)
  const { files, problems } = practiceSite(practices, { ...options, title: { ru: title }, builtOn })
  for (const problem of problems) console.warn(problem)
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  for (const { name, bytes } of files) write(name, bytes)
  const parts: Record<string, string> = { ...words, title, list: listOf(practices.slice(0, listed), shelf) }
  write(
    'index.html',
    readFileSync(join(here, 'page.html'), 'utf8').replace(
      /<!-- (title|note|other|list) -->/g,
      (_, part) => parts[part]!,
    ),
  )
  cpSync(join(here, 'page.css'), join(folder, 'page.css'))
  for (const name of scripts) cpSync(join(elements, name), join(folder, name))
}

/** Writes both libraries into a folder. */
export function buildLibraries(folder = join(here, 'dist')): void {
  rmSync(folder, { recursive: true, force: true })
  lay(folder, shelves.known, {
    note: 'Награждённые практики, о которых сообщают открытые источники: у каждой сказано, откуда она известна. Рубрикатор предложен проектом, Ассамблея его не принимала.',
    other: 'Больше практик, но все придуманы: <a href="invented/">библиотека для пробы</a>.',
  })
  lay(join(folder, 'invented'), shelves.invented, {
    note: 'Триста практик для пробы. Ни этих городов, ни этих практик нет.',
    other: 'Настоящие практики: <a href="../">библиотека</a>.',
  })
}

if (import.meta.main) buildLibraries()
