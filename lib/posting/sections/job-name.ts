/** "Benefits Analyst", "The Project Manager", "Skills Trainer": a heading's words are the beginning of a job's name. */
const JOB =
  /^\s(?:Administrator|Adviser|Advisor|Analyst|Assistant|Associate|Consultant|Coach|Coordinator|Designer|Developer|Director|Engineer|Lead|Manager|Officer|Operator|Owner|Partner|Program|Programme|Representative|Specialist|Supervisor|Team|Technician|Trainer)\b/;

/** Whether the name of a job goes on at this place. */
export const goesOnAsJob = (text: string, at: number): boolean => JOB.test(text.slice(at, at + 16));
