import { registerFunctions } from "../hosts/excel/register-functions";

/** The prices are a file of their own, which the page fetches for the first call that asks for one. */
const loadFacts = async () => {
  const { rateCard } = await import(/* webpackChunkName: "rate-card" */ "../catalog/rate-card");
  return { rateCard };
};

// First thing in the page: Excel may call a function as soon as Office.js is up. In a plain browser there is nobody to
// call them.
if ("CustomFunctions" in globalThis) registerFunctions(loadFacts);
