import { css, type CSSResult } from 'lit'

/** Sheets over the page, and the places where files are laid. */
export const dialog: CSSResult = css`
  dialog:not(.projector) {
    inline-size: min(42em, calc(100vw - 2em));
    max-block-size: calc(100dvh - 2em);
    padding: 1em 1.5em 1.5em;
    color: var(--gorod-ink, CanvasText);
    background: var(--gorod-surface, Canvas);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }

  .ends {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
    margin-inline-end: -0.75em;
  }

  .room > label.wide {
    display: block;
    max-inline-size: 40em;
  }

  dialog h3 {
    margin-block: 1em 0.5em;
  }

  dialog h2 {
    font-size: 1.375em;
  }

  .drop {
    padding: 1.25em;
    margin-block: 1.25em;
    border: 1px dashed color-mix(in srgb, currentColor 45%, transparent);
    border-radius: calc(var(--_radius) * 1.5);
  }

  .drop input {
    border-color: transparent;
    padding-inline: 0;
  }
`
