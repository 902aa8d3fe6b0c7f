import { css, type CSSResult } from 'lit'

/** On paper: what was found or the practice, without what is pressed. */
export const paper: CSSResult = css`
  @media print {
    .search,
    .filters,
    .views,
    .chips .quiet,
    .chip [aria-hidden],
    .pick,
    .pages a,
    .dock,
    .take-found,
    .back,
    .ways,
    .cite,
    .cities,
    .map figcaption,
    .beside button {
      display: none !important;
    }

    .frame,
    .asked {
      display: block !important;
    }

    .chip {
      padding: 0;
      background: none;
    }

    .card,
    .facts > div,
    .similar li,
    .beside tr {
      break-inside: avoid;
    }

    .card {
      padding-block: 0.75em;
    }

    .entry {
      max-inline-size: none;
    }

    .detail > article > h2 {
      margin-block-end: 0.6em;
    }

    .beside {
      font-size: 0.85em;
    }

    .note {
      border: 1px solid;
      background: none;
    }

    mark {
      background: none;
      box-shadow: none;
      text-decoration: underline;
    }
  }
`
