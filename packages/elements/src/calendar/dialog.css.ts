import { css, type CSSResult } from 'lit'

/** The details: a sheet in the middle, at the foot of a narrow screen. */
export const sheet: CSSResult = css`
  dialog {
    inline-size: min(34em, calc(100vw - 2em));
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
    align-items: center;
    justify-content: space-between;
    margin-inline-end: -0.75em;
  }

  .ends .icon {
    border-color: transparent;
  }

  dialog h2 {
    margin-block-end: 0.9em;
    font-size: 1.375em;
  }

  dl div {
    display: grid;
    grid-template-columns: minmax(6em, 9em) 1fr;
    gap: 1em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  dt {
    color: var(--_quiet);
  }

  dialog .ways {
    margin-block-start: 1.25em;
  }

  dialog a {
    display: inline-block;
    padding-block: 0.6em;
    color: inherit;
  }

  @media (width < 36em) {
    dialog {
      inline-size: 100%;
      max-inline-size: 100%;
      margin-block-end: 0;
    }

    dl div {
      grid-template-columns: 1fr;
      gap: 0;
    }
  }
`
