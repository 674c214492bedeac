/** What all functions say that look prices up. */
export const pricedByTheCard = {
  needsFacts: true,
  native: "no",
  nativeReason: "it looks a price up; workbooks write the row used onto their Rate card sheet",
  errors: [
    {
      code: "#N/A",
      when: "The card has no such model, no such meter, or no price known on that day.",
    },
  ],
  source:
    "Providers' price lists, gathered on the rate card; each row has its address and its days.",
} as const;
