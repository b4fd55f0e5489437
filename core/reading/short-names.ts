/** Common short forms of given names that are not the beginning of the name; folded. */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  alan: ['al'],
  andrew: ['drew'],
  anthony: ['tony'],
  barbara: ['babs'],
  catherine: ['kate', 'kath', 'katie'],
  christine: ['tina'],
  derek: ['del'],
  edward: ['ted', 'ned'],
  elizabeth: ['liz', 'beth', 'betty', 'lizzie'],
  fiona: ['fi'],
  gareth: ['gaz'],
  james: ['jim'],
  joan: ['jo'],
  john: ['jack'],
  margaret: ['maggie', 'meg', 'peggy', 'madge', 'mags'],
  patricia: ['trish', 'tricia'],
  richard: ['dick', 'rick'],
  robert: ['bob', 'bobby'],
  sarah: ['sally'],
  simon: ['si'],
  susan: ['sue'],
  theresa: ['tess'],
  thomas: ['tommy'],
  william: ['bill'],
};

/** Fewest letters of a name that are a short form of it. */
const STEM = 3;

/** Whether a word is a given name or a short form of it: "Beth", "Bethie" for Bethan. Both are folded. */
export const isShortFor = (word: string, given: string): boolean => {
  const stem = word.replace(/(?:ie|[yosz])$/, '');
  return (stem.length >= STEM && given.startsWith(stem)) || (SHORT_FORMS[given]?.includes(word) ?? false);
};
