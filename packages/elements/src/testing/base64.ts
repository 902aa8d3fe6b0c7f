/** Bytes as base64, as the journal writes keys. */
export const base64Of = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
