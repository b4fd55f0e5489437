/** Whether this Word has a requirement set of its own programming interface: "1.4". */
export const supports = (version: string): boolean => Office.context.requirements.isSetSupported('WordApi', version);
