import { marked } from "./marked";

const CHAPTERS = [
  ["functions/index.html", "Functions"],
  ["workbooks.html", "Workbooks"],
  ["own-scenario.html", "Own scenario"],
  ["errors.html", "Errors"],
  ["rounding.html", "Rounding"],
  ["prices.html", "Prices"],
  ["capitalising-build-costs.html", "Build costs"],
] as const;

/** A page of the documentation as HTML: no script, styles from its own server alone. */
export function helpPage(markdown: string, address: string): string {
  const [, title = "Documentation"] = /^# (.+)$/m.exec(markdown) ?? [];
  const up = "../".repeat(address.split("/").length - 1);
  const links = CHAPTERS.map(([target, name]) => `<a href="${up}${target}">${name}</a>`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'" />
    <title>${title} | TCO for Excel</title>
    <link rel="icon" href="${up}../assets/icon-32.png" />
    <link rel="stylesheet" href="${up}help.css" />
  </head>
  <body>
    <nav><a href="${up}index.html"><strong>TCO for Excel</strong></a> ${links.join(" ")}</nav>
    <main>
${content(markdown)}
    </main>
  </body>
</html>
`;
}

/** Tables scroll by themselves where the window is narrow; the part in German says so to whoever reads it aloud. */
function content(markdown: string): string {
  const html = marked.parse(markdown, { async: false });
  return html
    .replaceAll("<table>", '<div class="table" tabindex="0"><table>')
    .replaceAll("</table>", "</table></div>")
    .replace(/<h2>Auf Deutsch<\/h2>[\s\S]*$/, '<section lang="de">$&</section>')
    .trim();
}
