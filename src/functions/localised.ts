export type Language = "en" | "de";
/** One text in every language of the product. */
export type Localised = Readonly<Record<Language, string>>;
