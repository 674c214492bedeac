import { registerFunctions } from "../hosts/excel/register-functions";

// First thing in the page: Excel may call a function as soon as Office.js is up. In a plain browser there is nobody to
// call them.
if ("CustomFunctions" in globalThis) registerFunctions();
