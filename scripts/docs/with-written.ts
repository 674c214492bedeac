/** A page with the part between its marks `<!-- name: … -->` and `<!-- /name -->` written anew. */
export function withWritten(file: string, page: string, name: string, content: string): string {
  const opening = `<!-- ${name}: written by \`npm run docs\` -->`;
  const closing = `<!-- /${name} -->`;
  const start = page.indexOf(opening);
  const end = page.indexOf(closing);
  if (start < 0 || end < start) throw new Error(`${file} has lost its marks ${opening} ${closing}`);
  return `${page.slice(0, start + opening.length)}\n\n${content}\n\n${page.slice(end)}`;
}
