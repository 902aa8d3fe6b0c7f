import { css, type CSSResult } from 'lit'

/** Colour, type and controls, all made from what the page gives. */
export const base: CSSResult = css`
  :host {
    --_accent: var(--gorod-accent, color-mix(in oklab, currentColor 40%, #1f6fe0));
    --_line: var(--gorod-line, color-mix(in srgb, currentColor 18%, transparent));
    --_tint: color-mix(in srgb, currentColor 7%, transparent);
    --_quiet: var(--gorod-quiet, color-mix(in srgb, currentColor 82%, transparent));
    --_radius: var(--gorod-radius, 0.5em);
    display: block;
    container-type: inline-size;
    line-height: 1.45;
    overflow-wrap: break-word;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before {
    box-sizing: border-box;
  }

  h2,
  h3,
  p,
  ol,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    font: inherit;
  }

  h2,
  h3 {
    font-weight: 650;
    line-height: 1.3;
  }

  ol,
  ul {
    list-style: none;
  }

  button,
  input,
  select {
    margin: 0;
    padding: 0.5em 0.9em;
    min-block-size: 2.75em;
    max-inline-size: 100%;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  input,
  select {
    border-color: color-mix(in srgb, currentColor 60%, transparent);
  }

  option {
    background: var(--gorod-surface, Canvas);
    color: var(--gorod-ink, CanvasText);
  }

  button {
    cursor: pointer;
    text-align: start;
  }

  button:hover {
    background: var(--_tint);
  }

  button[aria-pressed='true'] {
    background: color-mix(in srgb, currentColor 13%, transparent);
    border-color: currentColor;
    font-weight: 600;
  }

  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }

  h2:focus {
    outline: none;
  }

  .icon {
    display: inline-grid;
    place-content: center;
    min-inline-size: 2.75em;
    padding: 0;
  }

  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    vertical-align: -0.25em;
  }

  :host(:dir(rtl)) svg {
    transform: scaleX(-1);
  }

  small,
  .meta {
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .state {
    display: grid;
    justify-items: start;
    gap: 0.75em;
    padding-block: 1.5em;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
  }

  .quiet {
    border-color: transparent;
    padding-inline: 0.5em;
    text-decoration: underline var(--_line);
    text-underline-offset: 0.25em;
  }

  @media (forced-colors: active) {
    [aria-pressed='true'],
    [aria-current] {
      border: 3px solid Highlight !important;
    }
  }
`
