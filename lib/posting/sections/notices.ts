const EQUAL_OPPORTUNITY =
  /equal[- ](?:employment )?opportunit|regardless of (?:race|age|gender)|without regard to|protected veteran|reasonable accommodation|race, colou?r|sexual orientation|affirmative action|gender identity/i;

/** Notices on the processing of personal data, in eight languages. */
const DATA_PROTECTION =
  /personal data|dan(?:e|ych) osobow|personenbezogene|données (?:à caractère )?personnel|datos personales|persoonsgegevens|dati personali|dados pessoais/i;

/** Whether a lead-in speaks of the processing of personal data. */
export const isOfData = (text: string): boolean => DATA_PROTECTION.test(text);

/** Whether a paragraph is a notice: of equal opportunity, or of personal data where that is no part of the work. */
export function isNotice(text: string, ofJob: boolean): boolean {
  return (
    text.length > 80 &&
    text.length < 1_500 &&
    (EQUAL_OPPORTUNITY.test(text) || (!ofJob && DATA_PROTECTION.test(text)))
  );
}
