import { css, type CSSResult } from 'lit'

/** On paper: no controls, nothing folded or cut. */
export const print: CSSResult = css`
  @media print {
    .steps,
    .views,
    .filters,
    footer,
    .more,
    summary,
    dialog,
    .state button {
      display: none !important;
    }

    .group,
    .small {
      content-visibility: visible;
      break-inside: avoid;
    }

    h3 {
      position: static !important;
      break-after: avoid;
    }

    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`
