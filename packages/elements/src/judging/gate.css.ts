import { css, type CSSResult } from 'lit'

/** The question before an entry. */
export const gateStyles: CSSResult = css`
  .gate {
    display: grid;
    gap: 1.5em;
    max-inline-size: 42em;
  }

  .gate dd {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .gate legend {
    margin-block-end: 0.25em;
    font-size: 1.25em;
    font-weight: 650;
  }

  .gate .form legend {
    font-size: 1em;
  }

  .gate .ways {
    margin-block-start: 1em;
  }

  .gate .form {
    margin: 0;
  }

  .gate .form .ways {
    margin: 0;
  }

  .gate + .where {
    margin-block-start: 1.5em;
  }

  @media (hover: none) {
    .gate kbd {
      display: none;
    }
  }

  @container (inline-size < 36em) {
    .gate .ways button {
      inline-size: 100%;
      text-align: center;
    }
  }
`
