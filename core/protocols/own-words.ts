import type { Protocol } from '../council/protocol.ts';

/** What rules call things that councils name differently. */
const COMMON: Readonly<Record<keyof Protocol['words'], string>> = {
  executiveMember: 'Cabinet Member',
  communications: 'the communications team',
};

/** Puts what Probity says into a council's own words. */
export const inWordsOf = ({ words }: Protocol): ((text: string) => string) => {
  const changed = (Object.keys(COMMON) as (keyof typeof COMMON)[]).flatMap((key) => {
    const own = words[key];
    return own === undefined || own === COMMON[key] ? [] : [{ common: COMMON[key], own }];
  });
  return (text) => changed.reduce((said, { common, own }) => said.split(common).join(own), text);
};
