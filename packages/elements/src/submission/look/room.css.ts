import { css, type CSSResult } from 'lit'

/** What changes with the room there is, with forced colours and on paper. */
export const roomStyles: CSSResult = css`
  @container (width >= 40em) {
    .cells.steps,
    .cells.amounts {
      grid-template-columns: 1fr 2fr;
    }

    .cells.amounts,
    .cells.participants {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }

    .cells.indicators {
      grid-template-columns: repeat(4, 1fr);
    }

    .cells.indicators > :first-child {
      grid-column: 1 / -1;
    }

    .changes dl > div {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (width >= 58em) {
    .paper {
      display: grid;
      grid-template-columns: 11em minmax(0, 44em);
      gap: 3em;
      align-items: start;
    }

    .progress {
      position: sticky;
      inset-block-start: 1em;
    }

    .progress ol {
      display: block;
    }

    form > section:first-child {
      padding-block-start: 0;
      border: 0;
    }
  }

  @container (width < 30em) {
    :is(.parcel, .receipt, .entry) .facts > div {
      grid-template-columns: 1fr;
      gap: 0;
    }

    .bar {
      flex-wrap: nowrap;
      gap: 1em;
      padding-block: 0.6em;
    }

    .bar .kept {
      flex: 1 1 0;
      font-size: 0.8125em;
    }

    .bar .primary {
      flex: 0 0 min-content;
      padding-inline: 1em;
      text-align: center;
    }

    .rows > li:has(.cells) {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (height >= 40em) {
    .bar {
      position: sticky;
      inset-block-end: 0;
    }
  }

  @media (forced-colors: active) {
    .primary {
      border: 2px solid ButtonText;
    }

    .primary span {
      color: ButtonText;
    }

    [aria-invalid='true'] {
      border: 3px solid Mark;
    }

    .note,
    .remark {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    button,
    .button,
    nav,
    .bar,
    .screen,
    progress {
      display: none !important;
    }

    .preview,
    .parcel {
      break-before: auto;
    }

    .facts > div,
    .entry section {
      break-inside: avoid;
    }
  }
`
