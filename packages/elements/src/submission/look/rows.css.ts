import { css, type CSSResult } from 'lit'

/** Fields in rows and columns, files, consents. */
export const rowStyles: CSSResult = css`
  .rows {
    display: grid;
    gap: 0.75em;
    counter-reset: row;
  }

  .rows > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25em 0.5em;
    align-items: start;
  }

  .rows > li:not(:has(.acts)) {
    display: block;
  }

  .rows > li:has(.cells) {
    padding-block-end: 1.25em;
    border-block-end: 1px solid var(--_line);
  }

  .acts {
    display: flex;
    justify-content: end;
  }

  .acts .icon,
  .files .icon {
    border-color: transparent;
  }

  .cells {
    display: grid;
    gap: 0.75em;
  }

  .cells .field {
    margin: 0;
  }

  .add {
    margin-block-start: 0.75em;
  }

  .fact .label {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_quiet);
  }

  .consent label {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    align-items: start;
    padding-block: 0.6em;
    font-weight: 400;
    cursor: pointer;
  }

  .consent .field,
  .field.consent {
    margin-block-start: 0.25em;
  }

  input[type='checkbox'] {
    inline-size: 1.5em;
    block-size: 1.5em;
    min-block-size: 0;
    accent-color: var(--_accent);
  }

  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    margin-block: 0.75em;
    padding: 1.25em;
    border: 1px dashed color-mix(in srgb, currentColor 45%, transparent);
    border-radius: var(--_radius);
  }

  progress {
    inline-size: 10em;
    accent-color: var(--_accent);
  }

  .checking {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block: 0.75em;
  }

  .files > li {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }

  .aside {
    margin-block-start: 0.75em;
  }

  .files > li > div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`
