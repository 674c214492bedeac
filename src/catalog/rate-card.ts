import { indexedCard, type RateCard } from "./indexed-card";
import card from "./rate-card.json";

/**
 * The prices that come with the product. This file alone reads the JSON, so that a bundle which loads the card
 * later need only keep away from here.
 */
export const rateCard: RateCard = indexedCard(card);
