import { css, type CSSResult } from 'lit'

/** Entry and sheet, side by side where there is room, and the bar that is always in sight. */
export const workStyles: CSSResult = css`
  .split article:focus,
  .sheet:focus {
    outline: none;
  }

  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: center;
    margin-block-start: 1.5em;
    padding-block: 0.6em;
    background: var(--_ground);
    border-block-start: 1px solid currentColor;
  }

  .bar .where {
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .bar .where b {
    color: var(--gorod-ink, CanvasText);
  }

  .bar .where button {
    min-block-size: 2em;
    padding-block: 0;
    color: var(--gorod-ink, CanvasText);
  }

  .bar .lack {
    flex: 1 1 12em;
    min-inline-size: 0;
    font-size: 0.875em;
  }

  .bar .count,
  .bar .jump {
    display: none;
  }

  .whole::before {
    content: '✓ ';
    content: '✓ ' / '';
    color: var(--_accent);
    font-weight: 800;
  }

  @container (inline-size >= 60em) {
    .split {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(24em, 0.85fr);
      gap: 3.5em;
      align-items: start;
    }

    .split article {
      position: sticky;
      inset-block-start: 0;
      max-block-size: calc(100dvh - 5em);
      padding-block-end: 2em;
      overflow-y: auto;
      overscroll-behavior: auto;
    }

    .split article section:first-child {
      margin-block-start: 0;
    }

    .sheet {
      margin: 0;
    }
  }

  @container (inline-size < 60em) {
    .bar .count {
      display: block;
    }

    .bar .jump {
      display: inline-block;
    }

    .bar .lack {
      display: none;
    }

    .bar .where {
      flex: 1 1 6em;
      min-inline-size: 0;
    }
  }

  @container (inline-size < 36em) {
    .bar .where {
      flex-basis: 60%;
    }

    .bar .ways {
      flex: 1 1 100%;
    }

    .bar .ways .main {
      flex: 1;
      padding-inline: 0.5em;
      text-align: center;
    }

    .level {
      min-block-size: 2.75em;
      align-content: center;
    }
  }
`
