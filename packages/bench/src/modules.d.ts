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
