/** First words of questions, of calls and of what a site says of itself: no title begins so. */
export const NO_TITLE_BEGINS =
  'a about are ask be become chi contact dein find get hire how ihr is join meet my no nos nossa notre o onze our qui see the this to uber unser unsere vos was we what who why wie wir you your du';
