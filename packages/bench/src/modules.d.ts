declare module '*.css'

// Its package names no types for ES modules.
declare module '@toast-ui/calendar' {
  export interface EventObject {
    id: string
    title: string
    category: 'time' | 'allday'
    isAllday?: boolean
    start: string
    end: string
  }
  export default class Calendar {
    constructor(root: HTMLElement, options: object)
    setDate(date: string): void
    createEvents(events: EventObject[]): void
    next(): void
  }
}

declare module 'lunr' {
  interface Query {
    term(word: string, options: object): void
  }
  interface Builder {
    tokenizer: (text: unknown) => unknown
    pipeline: { reset(): void }
    searchPipeline: { reset(): void }
    ref(name: string): void
    field(name: string, options: object): void
    add(document: object): void
  }
  interface Lunr {
    (config: (this: Builder) => void): { query(ask: (query: Query) => void): { ref: string }[] }
    Token: new (text: string, metadata: object) => unknown
    Query: { presence: { REQUIRED: number } }
    tokenizer: (text: unknown) => unknown
  }
  const lunr: Lunr
  export default lunr
}
