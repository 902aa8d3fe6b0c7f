import { css, type CSSResult } from 'lit'

/** Forms, their buttons, what was refused. */
export const controls: CSSResult = css`
  textarea {
    display: block;
    margin: 0;
    padding: 0.6em 0.9em;
    inline-size: 100%;
    min-block-size: 2.75em;
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_radius);
    resize: vertical;
  }

  button,
  .button {
    border-color: color-mix(in srgb, currentColor 38%, transparent);
  }

  .button {
    display: inline-block;
    padding: 0.6em 0.9em;
    min-block-size: 2.75em;
    color: inherit;
    text-decoration: none;
    border: 1px solid color-mix(in srgb, currentColor 38%, transparent);
    border-radius: var(--_radius);
  }

  .button:hover {
    background: var(--_tint);
  }

  button.primary {
    font-weight: 600;
    background: var(--_strong);
    border-color: transparent;
  }

  /* The accent is mixed from the colour of the text around it: the button keeps that colour, its label has its own. */
  button.primary span {
    color: var(--gorod-surface, Canvas);
  }

  button.primary:hover {
    background: color-mix(in oklab, var(--_strong) 88%, currentColor);
  }

  .icon {
    border-color: transparent;
  }

  .act {
    display: grid;
    justify-items: start;
    gap: 0.85em;
    max-inline-size: 40em;
  }

  .acts {
    display: grid;
    gap: 1.25em;
    justify-items: start;
  }

  .act > label,
  .act > .wide,
  .act > fieldset,
  .act > .grid {
    inline-size: 100%;
  }

  label span {
    display: block;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  label :is(input, select):not([type='radio'], [type='checkbox']) {
    inline-size: 100%;
  }

  .check {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2.75em;
  }

  .check span {
    font-size: 1em;
    color: inherit;
  }

  .check input {
    flex: none;
    inline-size: 1.25em;
    min-block-size: 1.25em;
    padding: 0;
    accent-color: var(--_accent);
  }

  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: 0.85em 1em;
  }

  .checks-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  fieldset {
    margin: 0;
    padding: 0;
    min-inline-size: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 0.25em;
    font-weight: 600;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em;
    margin-block: 1em;
  }

  .refusal:not(:has(p)) {
    position: absolute;
  }

  .refusal:has(p) {
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_accent);
  }

  .hindrance {
    color: var(--_quiet);
  }

  .hindrance span {
    color: inherit;
    font-weight: 600;
  }

  .note {
    margin-block: 0.75em;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_line);
    max-inline-size: 48em;
  }

  .note p + button {
    margin-block-start: 0.75em;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 2.75em;
    padding-block: 0.6em;
    cursor: pointer;
    text-decoration: underline var(--_line);
    text-underline-offset: 0.25em;
  }

  details > .act,
  details > section {
    margin-block: 0.5em 1.25em;
  }
`
