import { css, type CSSResult } from 'lit'

/** Fields, buttons and keys. */
export const formStyles: CSSResult = css`
  .main {
    color: var(--_ground);
    background: var(--_solid);
    border-color: transparent;
    font-weight: 600;
  }

  .main:hover {
    background: color-mix(in oklab, var(--_solid) 85%, CanvasText);
  }

  button:disabled {
    opacity: 0.45;
    cursor: default;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  textarea {
    display: block;
    inline-size: 100%;
    margin: 0;
    padding: 0.5em 0.75em;
    min-block-size: 2.75em;
    field-sizing: content;
    max-block-size: 20em;
    resize: vertical;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_radius);
  }

  kbd {
    display: inline-block;
    min-inline-size: 1.6em;
    padding: 0.05em 0.4em;
    font: inherit;
    font-size: 0.8125em;
    font-weight: normal;
    text-align: center;
    border: 1px solid currentColor;
    border-radius: 0.3em;
    opacity: 0.8;
  }

  .area {
    display: block;
  }

  .area span {
    display: block;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .choice {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    min-block-size: 2.25em;
    padding-block: 0.3em;
    cursor: pointer;
  }

  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    min-block-size: 0;
    padding: 0;
    align-self: start;
    margin-block-start: 0.1em;
    accent-color: var(--_accent);
  }

  .form {
    display: grid;
    gap: 0.75em;
    max-inline-size: 36em;
    margin-block-start: 1.5em;
  }

  .wrong {
    font-weight: 600;
  }

  p.wrong::before,
  .due::before {
    content: '! ';
    content: '! ' / '';
    color: var(--_accent);
    font-weight: 800;
  }

  .keys div {
    grid-template-columns: 9em 1fr;
    padding-block: 0.35em;
  }

  .keys dt {
    color: inherit;
  }

  dialog {
    max-block-size: min(90dvh, 48em);
    overscroll-behavior: contain;
  }

  dialog .form {
    margin-block-start: 0;
  }

  @media (forced-colors: active) {
    .main {
      border: 2px solid ButtonText;
    }
  }
`
