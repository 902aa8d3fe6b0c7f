import { css, type CSSResult } from 'lit'

/** What is pressed, typed into and unfolded. */
export const controls: CSSResult = css`
  .button {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2.75em;
    padding: 0.5em 0.9em;
    color: inherit;
    text-decoration: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .button:hover {
    background: var(--_tint);
  }

  .button[aria-current] {
    background: color-mix(in srgb, currentColor 13%, transparent);
    border-color: currentColor;
    font-weight: 600;
  }

  .primary {
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

  .quiet {
    min-block-size: 2em;
    padding-block: 0.2em;
  }

  input[type='checkbox'] {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    min-block-size: 0;
    padding: 0;
    accent-color: var(--_accent);
  }

  ::placeholder {
    color: color-mix(in srgb, currentColor 70%, transparent);
    opacity: 1;
  }

  summary {
    min-block-size: 2.5em;
    padding-block: 0.5em;
    cursor: pointer;
  }

  summary:hover {
    text-decoration: underline var(--_line);
    text-underline-offset: 0.25em;
  }

  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }

  mark {
    color: inherit;
    background: color-mix(in srgb, var(--_accent) 24%, transparent);
    border-radius: 0.15em;
    box-shadow: 0 0 0 0.08em color-mix(in srgb, var(--_accent) 24%, transparent);
  }

  .meta > * + *::before,
  .question > * + *::before {
    content: '\\00A0· ';
    content: '\\00A0· ' / ', ';
    word-spacing: 0.2em;
  }

  .missing {
    color: var(--_quiet);
  }

  .count {
    font-variant-numeric: tabular-nums;
    color: var(--_quiet);
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .note {
    max-inline-size: 46em;
    margin-block: 0 1.25em;
    padding: 0.65em 1em;
    background: var(--_tint);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }

  .note > * + * {
    margin-block-start: 0.4em;
  }

  .said:not(:empty) {
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-block: 0.75em;
    padding: 0.6em 1em;
    background: var(--gorod-ink, CanvasText);
    color: var(--gorod-surface, Canvas);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }

  .problems,
  .bad {
    display: grid;
    gap: 0.35em;
    font-size: 0.9375em;
  }
`
