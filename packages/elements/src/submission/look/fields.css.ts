import { css, type CSSResult } from 'lit'

/** The way through the form, its fields and what is wrong with them. */
export const fieldStyles: CSSResult = css`
  :host {
    --_wrong: var(--gorod-wrong, color-mix(in oklab, currentColor 30%, #d93a35));
  }

  .progress ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-end: 1.5em;
  }

  .progress a {
    display: block;
    padding-block: 0.55em;
    color: inherit;
    text-decoration: none;
  }

  .progress a:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .progress .meta {
    display: block;
  }

  form {
    max-inline-size: 44em;
  }

  form > section {
    padding-block: 2em;
    border-block-start: 1px solid var(--_line);
  }

  .field {
    margin-block-start: 1.5em;
  }

  .field > label,
  .field > .label,
  .cells label {
    display: block;
    font-weight: 600;
  }

  .cells .field label {
    font-weight: 400;
    font-size: 0.9375em;
  }

  .need {
    margin-inline-start: 0.35em;
    font-weight: 400;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .field > .meta + input,
  .field > .meta + textarea,
  .field > label + input,
  .field > label + textarea,
  .field > label + select,
  .field > select + .meta,
  .cells,
  .rows {
    margin-block-start: 0.4em;
  }

  textarea {
    margin: 0;
    padding: 0.6em 0.8em;
    min-block-size: 2.75em;
    max-block-size: 28em;
    font: inherit;
    line-height: 1.5;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_radius);
    resize: vertical;
    field-sizing: content;
  }

  input:not([type='checkbox'], [type='date'], [type='file']),
  textarea,
  select {
    display: block;
    inline-size: 100%;
  }

  input,
  textarea,
  select,
  button,
  .button,
  h3[tabindex],
  .summary,
  .finding {
    scroll-margin-block: 1.5em 9em;
  }

  [aria-invalid='true'] {
    border-color: var(--_wrong);
    border-width: 2px;
  }

  .finding {
    margin-block-start: 0.4em;
    padding-inline-start: 0.75em;
    color: var(--_wrong);
    border-inline-start: 0.2em solid var(--_wrong);
    overflow-wrap: anywhere;
  }

  .finding li + li {
    margin-block-start: 0.35em;
  }

  .remark {
    margin-block-start: 0.4em;
    padding: 0.5em 0.75em;
    background: var(--_tint);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }

  .count {
    margin-block-start: 0.25em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .count[data-over] {
    color: var(--_wrong);
    font-weight: 600;
  }
`
