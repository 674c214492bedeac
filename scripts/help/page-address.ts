/** Where the page of a Markdown file is: `functions/README.md` is `functions/index.html`. */
export const pageAddress = (file: string): string =>
  file.replace(/README\.md(?=#|$)/, "index.html").replace(/\.md(?=#|$)/, ".html");
