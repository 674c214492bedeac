import { registerFunctions } from "../hosts/excel/register-functions";

/** Prices and derivations are a file of their own, which the page fetches for the first call that needs one. */
const loadFacts = async () => {
  const { facts } = await import(/* webpackChunkName: "facts" */ "../functions/facts");
  return facts;
};

// First thing in the page: Excel may call a function as soon as Office.js is up. In a plain browser there is nobody to
// call them.
if ("CustomFunctions" in globalThis) registerFunctions(loadFacts);
