import { css, type CSSResult } from 'lit'

/** Headings, buttons, notes and what the form comes with. */
export const frameStyles: CSSResult = css`
  header {
    display: grid;
    justify-items: start;
    gap: 0.25em;
    margin-block-end: 1.5em;
  }

  h2 {
    font-size: 1.625em;
    text-wrap: balance;
  }

  h3 {
    font-size: 1.25em;
  }

  h3.large {
    font-size: 1.5em;
  }

  h3:focus,
  h4:focus,
  .summary:focus,
  .finding:focus {
    outline: none;
  }

  .back {
    margin-inline-start: -0.5em;
  }

  .primary {
    padding-inline: 1.4em;
    background: var(--_accent);
    border-color: transparent;
    font-weight: 600;
  }

  .primary:hover {
    background: color-mix(in oklab, var(--_accent) 86%, currentColor);
  }

  .primary span {
    color: var(--gorod-surface, Canvas);
  }

  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.5em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .button:hover {
    background: var(--_tint);
  }

  .button:focus-within {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    border: 0;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .text {
    white-space: pre-line;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }

  .note {
    max-inline-size: 44em;
    margin-block: 0 1.5em;
    padding: 0.75em 1em;
    background: var(--_tint);
    border-radius: var(--_radius);
  }

  .note button {
    padding-block: 0;
    min-block-size: 2em;
  }

  .note > * + * {
    margin-block-start: 0.5em;
  }

  .warning,
  .returned {
    border-inline-start: 0.25em solid currentColor;
  }

  .screen {
    max-inline-size: 44em;
  }

  .receipt .note {
    margin-block: 1em;
  }

  .deadline {
    margin-block-end: 1.5em;
  }

  .summary {
    max-inline-size: 44em;
    margin-block-end: 2em;
    padding: 1em 1.25em;
    border: 2px solid var(--_wrong);
    border-radius: var(--_radius);
  }

  .summary > * + * {
    margin-block-start: 0.5em;
  }

  .summary a {
    display: inline-block;
    padding-block: 0.25em;
    color: inherit;
    text-underline-offset: 0.2em;
  }
`
