import { css, type CSSResult } from 'lit'

/** The search above, what to choose by at the side, what was found beside it. */
export const frame: CSSResult = css`
  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em 1em;
    margin-block-end: 1.5em;
  }

  .search label > span {
    display: block;
    margin-block-end: 0.2em;
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .query {
    flex: 1 1 18em;
    min-inline-size: 0;
  }

  .query input {
    inline-size: 100%;
    min-block-size: 2.6em;
    padding-inline: 0.8em;
    font-size: 1.1875em;
  }

  .sort {
    flex: 0 1 15em;
    min-inline-size: 0;
  }

  .sort select {
    inline-size: 100%;
    min-block-size: 3.1em;
  }

  .suggestions {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.5em;
  }

  .suggestions button {
    min-block-size: 2.25em;
    padding-block: 0.25em;
  }

  .found {
    min-inline-size: 0;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0.75em 1.5em;
    margin-block-end: 1em;
  }

  .status {
    flex: 1 1 14em;
  }

  .status h2 {
    min-block-size: 1.3em;
    font-size: 1.375em;
    font-variant-numeric: tabular-nums;
  }

  .waiting {
    opacity: 0.6;
    transition: opacity 0.1s 0.4s;
  }

  .mode {
    margin-block-start: 0.35em;
    max-inline-size: 44em;
  }

  .views {
    display: flex;
  }

  .views .button {
    min-block-size: 2.5em;
    border-radius: 0;
  }

  .views .button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }

  .views .button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    margin-inline-start: -1px;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.5em;
    margin-block-end: 1.25em;
  }

  .chip {
    min-block-size: 2.25em;
    padding: 0.2em 0.9em;
    border-radius: 2em;
    background: var(--_tint);
    border-color: transparent;
    overflow-wrap: anywhere;
  }

  .chip:hover {
    background: color-mix(in srgb, currentColor 14%, transparent);
  }

  .chip small {
    margin-inline-end: 0.2em;
  }

  /* What is done now and what is picked lie over the end of the page; what has the focus is not under them. */
  .dock {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    margin-block-start: 1.5em;
    pointer-events: none;
  }

  .dock * {
    pointer-events: auto;
  }

  :has(~ .dock .picked) :focus-visible {
    scroll-margin-block-end: 12em;
  }

  @container (inline-size < 16em) {
    .dock:has(.said:empty) {
      position: static;
    }
  }

  .picked {
    padding: 0.75em 1em;
    background: var(--gorod-surface, Canvas);
    color: var(--gorod-ink, CanvasText);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 0.25em 1.5em rgb(0 0 0 / 18%);
  }

  .take[open] {
    flex-basis: 100%;
  }

  .take .ways {
    padding-block: 0.25em 0.5em;
  }

  .take summary {
    inline-size: fit-content;
    padding-block: 0.6em;
  }

  .take-found {
    margin-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.5em;
  }

  .back {
    margin-block-end: 1.25em;
  }

  :host(:dir(rtl)) .back span {
    transform: scaleX(-1);
  }

  h2:focus-visible {
    outline: 2px solid currentColor;
  }

  @container (inline-size >= 54em) {
    .frame {
      display: grid;
      grid-template-columns: 18em minmax(0, 1fr);
      gap: 3em;
      align-items: start;
    }
  }
`
