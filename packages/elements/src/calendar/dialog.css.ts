import { css, type CSSResult } from 'lit'

/** The details: a sheet in the middle, at the foot of a narrow screen. */
export const sheet: CSSResult = css`
  dialog {
    inline-size: min(34em, calc(100vw - 2em));
    max-block-size: min(85vh, 50em);
    padding: 0;
    overflow: auto;
    color: var(--gorod-ink, CanvasText);
    background: var(--gorod-surface, Canvas);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }

  .sheet {
    padding: 1em 1.5em 1.5em;
  }

  .ends {
    display: flex;
    align-items: center;
    justify-content: end;
    margin-inline-end: -0.75em;
  }

  .ends > :first-child:not(.icon) {
    margin-inline-end: auto;
  }

  .ends .icon {
    border-color: transparent;
  }

  .sheet h2 {
    margin-block-end: 0.9em;
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.3;
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

  .sheet .ways {
    margin-block-start: 1.25em;
  }

  .sheet a {
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

    .sheet {
      padding-inline: 1.125em;
    }

    dl div {
      grid-template-columns: 1fr;
      gap: 0;
    }
  }
`
