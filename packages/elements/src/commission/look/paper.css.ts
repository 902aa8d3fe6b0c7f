import { css, type CSSResult } from 'lit'

/** The protocol on the screen: a sheet of paper, as it will come out of the printer. */
export const paper: CSSResult = css`
  .paper {
    padding: min(8%, 4em) min(7%, 4em);
    max-block-size: 80vh;
    overflow: auto;
    color: #111;
    background: #fff;
    border: 1px solid var(--_line);
    color-scheme: light;
  }

  .paper :is(h1, h2, h3) {
    font-weight: 700;
  }

  .paper :is(ol, ul) {
    padding-inline-start: 1.5em;
    list-style: revert;
  }

  .paper .gorod-table {
    overflow-x: auto;
  }

  .paper small,
  .paper .meta {
    color: inherit;
  }

  ins {
    text-decoration: underline;
  }

  @media print {
    .room.protocol > :not(.preview),
    .room.protocol .preview > h3,
    section:has(> gorod-coverage-map) {
      display: none !important;
    }

    .paper {
      max-block-size: none;
      padding: 0;
      overflow: visible;
      border: 0;
    }
  }
`
