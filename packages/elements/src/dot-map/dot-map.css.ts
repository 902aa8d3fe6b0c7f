import { css, type CSSResult } from 'lit'

/** Cities as dots over parallels and meridians: all sizes in em, so that they grow with the text. */
export const dotMapStyles: CSSResult = css`
  .map {
    margin: 0;
  }

  .map > svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: var(--_ratio, 2);
    max-block-size: 42em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .map svg {
    stroke: none;
  }

  .map svg .place {
    overflow: visible;
    inline-size: 1px;
    block-size: 1px;
  }

  :host(:dir(rtl)) .map svg {
    transform: none;
  }

  .grid line {
    stroke: var(--_line);
    stroke-width: 1;
    stroke-dasharray: 2 4;
  }

  .grid text {
    font-size: 0.75em;
    fill: var(--_quiet);
  }

  .map text {
    direction: ltr;
  }

  .map .name {
    font-size: 0.875em;
    fill: currentColor;
    stroke: var(--gorod-surface, Canvas);
    stroke-width: 0.25em;
    stroke-linejoin: round;
    paint-order: stroke;
    pointer-events: none;
  }

  .dot {
    cursor: pointer;
    outline: none;
  }

  .dot .touch {
    fill: transparent;
  }

  .dot .mark {
    fill: color-mix(in srgb, var(--_accent) 60%, transparent);
    stroke: var(--gorod-surface, Canvas);
    stroke-width: 1.5;
  }

  .dot:hover .mark {
    fill: var(--_accent);
  }

  .dot.chosen .mark {
    fill: var(--_accent);
    stroke: currentColor;
    stroke-width: 3;
  }

  .dot:focus-visible .touch {
    stroke: currentColor;
    stroke-width: 2;
  }

  .map figcaption {
    max-inline-size: 44em;
    margin-block-start: 0.6em;
  }

  @container (inline-size < 40em) {
    .map .name,
    .grid text {
      display: none;
    }

    .dot {
      font-size: 0.6em;
    }
  }

  @media (forced-colors: active) {
    .dot .mark {
      fill: CanvasText;
      stroke: Canvas;
    }

    .dot.chosen .mark {
      fill: Highlight;
    }

    .grid line {
      stroke: GrayText;
    }

    .map text {
      fill: CanvasText;
    }
  }
`
