declare module 'edtf' {
  /** A value of ISO 8601-2 with its first and last millisecond; throws where the text is none. */
  export default function edtf(text: string): { min: number; max: number }
}
