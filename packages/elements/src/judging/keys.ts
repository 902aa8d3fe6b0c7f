/** What a key does at the desk. */
export type Act =
  | 'next'
  | 'previous'
  | 'down'
  | 'up'
  | 'clear'
  | 'comment'
  | 'note'
  | 'leave'
  | 'recuse'
  | 'attachments'
  | 'undo'
  | 'submit'
  | 'queue'
  | 'finish'
  | 'help'

/** The key of every act: a key, two after each other with a space between, or one with `Ctrl+`, which is also ⌘. */
export const standardKeys: Readonly<Record<Act, string>> = {
  next: 'j',
  previous: 'k',
  down: 'ArrowDown',
  up: 'ArrowUp',
  clear: 'x',
  comment: 'c',
  note: 'n',
  leave: 'Escape',
  recuse: 'r',
  attachments: 'a',
  undo: 'z',
  submit: 'Ctrl+Enter',
  queue: 'g q',
  finish: 'g f',
  help: '?',
}

/** What was pressed, of a keyboard event. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'timeStamp'>

/** What a key asks for. */
export type Wish = { act: Act; digit?: never } | { digit: number; act?: never }

/** How long the first key of two is remembered, in milliseconds. */
const REMEMBERED = 1000

/** The name of a key, the same in every layout: a letter that is not Latin is told by its place on the keyboard. */
export function keyName({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string | undefined {
  if (altKey) return undefined
  const latin = /^[a-z\d?]$/i.test(key) ? key.toLowerCase() : undefined
  const placed =
    key.length === 1 ? (/^(?:Key|Digit|Numpad)([A-Z\d])$/.exec(code)?.[1]?.toLowerCase() ?? slash(code, shiftKey)) : key
  const name = latin ?? placed
  return name && (ctrlKey || metaKey) ? `Ctrl+${name}` : name
}

const slash = (code: string, isShifted: boolean): string | undefined =>
  code === 'Slash' && isShifted ? '?' : undefined

/** Reads keys as wishes; single keys only where they are switched on and nobody is writing. */
export class KeyReader {
  #first: { name: string; at: number } | undefined

  read(pressed: Pressed, keys: Readonly<Record<Act, string>>, isPlain: boolean): Wish | undefined {
    const name = keyName(pressed)
    if (!name) return undefined
    const first = this.#first && pressed.timeStamp - this.#first.at < REMEMBERED ? `${this.#first.name} ` : ''
    this.#first = undefined
    const acts = Object.entries(keys) as [Act, string][]
    const found = acts.find(([, key]) => key === first + name) ?? acts.find(([, key]) => key === name)
    if (found) return isPlain || !isSingle(found[1]) ? { act: found[0] } : undefined
    if (!isPlain) return undefined
    if (acts.some(([, key]) => key.startsWith(`${name} `))) this.#first = { name, at: pressed.timeStamp }
    return /^\d$/.test(name) ? { digit: Number(name) } : undefined
  }
}

/** Whether a key writes a character, so that it must be possible to switch it off (WCAG 2.1.4). */
const isSingle = (key: string): boolean => key.split(' ').some(({ length }) => length === 1)
