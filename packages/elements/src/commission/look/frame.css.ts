import { css, type CSSResult } from 'lit'

/** The header, the way between the rooms, and the room. */
export const frame: CSSResult = css`
  :host {
    --_strong: color-mix(in oklab, var(--_accent) 82%, currentColor);
  }

  header h2 {
    font-size: 1.375em;
    text-wrap: balance;
  }

  .phase {
    margin-block-start: 0.5em;
  }

  nav {
    margin-block: 1.25em 1.75em;
    border-block-end: 1px solid var(--_line);
  }

  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
  }

  nav button {
    padding-inline: 0.75em;
    border-color: transparent;
    border-radius: var(--_radius) var(--_radius) 0 0;
    border-block-end: 3px solid transparent;
    margin-block-end: -1px;
  }

  nav button[aria-current] {
    font-weight: 650;
    border-block-end-color: var(--_accent);
  }

  .room > h2 {
    font-size: 1.75em;
    margin-block-end: 0.75em;
  }

  .room > :is(section, details) {
    margin-block-start: 2.5em;
  }

  .room > h2 + section {
    margin-block-start: 0;
  }

  .room > section > h3 {
    font-size: 1.1875em;
    margin-block-end: 0.6em;
  }

  h4 {
    margin: 1em 0 0.35em;
    font: inherit;
    font-weight: 650;
  }

  .lead {
    max-inline-size: 44em;
  }

  .room > :is(p, form) + :is(p, form),
  .ways + .meta,
  .proposed .act {
    margin-block-start: 0.9em;
  }

  .meta,
  .hindrance {
    max-inline-size: 48em;
  }

  .waiting {
    padding: 1em 1.25em 1.25em;
    background: var(--_tint);
    border-radius: calc(var(--_radius) * 1.5);
  }

  .waiting + * {
    margin-block-start: 2em;
  }

  .waiting li + li {
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .waiting .act,
  .waiting .hindrance {
    margin-block-start: 0.75em;
  }

  .strong {
    font-weight: 600;
  }

  .out {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 1em;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_accent);
  }

  .said {
    position: sticky;
    inset-block-end: 0.75em;
    inline-size: fit-content;
    margin-block-start: 1.5em;
    padding: 0.35em 0.9em;
    color: var(--gorod-surface, Canvas);
    background: var(--gorod-ink, CanvasText);
    border-radius: var(--_radius);
  }

  .said:empty {
    position: absolute;
    padding: 0;
  }

  .code {
    font-family: ui-monospace, 'DejaVu Sans Mono', monospace;
    font-size: 0.875em;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  @container (inline-size < 34em) {
    nav ul {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: thin;
    }

    nav button {
      white-space: nowrap;
    }

    .room > h2 {
      font-size: 1.375em;
    }
  }

  @media print {
    header,
    nav,
    .said,
    .waiting,
    .acts,
    form,
    button,
    .button,
    details:not([open]),
    summary,
    dialog,
    .documents {
      display: none !important;
    }
  }
`
