import { Marked } from "marked";
import { pageAddress } from "./page-address";

/** Markdown to HTML, with links between the pages where the pages then are. */
export const marked = new Marked({
  walkTokens: (token) => {
    if (token.type === "link" && !/^https?:/.test(token.href)) token.href = pageAddress(token.href);
  },
});
