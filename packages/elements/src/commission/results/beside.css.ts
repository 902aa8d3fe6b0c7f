import { css, type CSSResult } from 'lit'

/** What stands beside the table: pictures, and other ways of counting. */
export const beside: CSSResult = css`
  .pictures {
    display: grid;
    gap: 2em 3em;
    margin-block: 1.75em;
  }

  .strip {
    margin-block: 1.75em;
  }

  .strip h4,
  .chart figcaption {
    font-size: 1.0625em;
  }

  .scroller {
    position: relative;
    overflow-x: auto;
    margin-block: 0.5em;
  }

  .strip th:first-child {
    min-inline-size: 12em;
  }

  .strip td,
  .strip thead th + th {
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .award {
    font-weight: 650;
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
  }
`
