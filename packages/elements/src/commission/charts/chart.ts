import { html, nothing, type TemplateResult } from 'lit'

/** A picture with the sentence it amounts to, and the numbers behind it. */
export interface Chart {
  title: string
  /** Everything the picture says, for who does not see it. */
  name: string
  plot: TemplateResult
  /** What a mark stands for, where that is not plain. */
  legend?: string | undefined
  /** What opens the table. */
  label: string
  head: readonly string[]
  /** The first cell of a row names it. */
  rows: readonly (readonly string[])[]
}

/** A figure: title, picture, and the table behind it, one keystroke away. */
export const chart = ({ title, name, plot, legend, label, head, rows }: Chart): TemplateResult =>
  html`<figure class="chart">
    <figcaption>${title}</figcaption>
    <div class="plot" role="img" aria-label=${name}>${plot}</div>
    ${legend ? html`<p class="meta">${legend}</p>` : nothing}
    <details>
      <summary>${label}</summary>
      <table>
        <thead>
          <tr>
            ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first, ...rest]) =>
              html`<tr>
                <th scope="row">${first}</th>
                ${rest.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </figure>`

/** What an axis says at its beginning, in the middle and at its end. */
export const axis = (...marks: readonly string[]): TemplateResult =>
  html`<div class="axis">${marks.map((mark) => html`<span>${mark}</span>`)}</div>`
