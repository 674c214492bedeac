import { clippedTexts } from "../support/clipped-texts";
import { shippedPlans } from "../support/shipped-plans";

test.each(shippedPlans)(
  "no text of $title is cut off, neither by its neighbour nor by the page",
  ({ plan }) => {
    expect(clippedTexts(plan)).toEqual([]);
  },
);
