/** What the build writes beside the pane for it to fetch. The pane's policy lets it reach nothing else. */
type OwnFile = 'profile.json' | 'explanations.json';

/** A server that says nothing must not leave the pane starting for ever: there may be a copy to go by. */
const LONGEST_ANSWER_MS = 15_000;

/**
 * Fetches a file from where the pane itself comes from, never an older copy of it.
 * @returns What the file holds, unchecked.
 * @throws Error that says what is wrong, when the server does not give it, says nothing for long, or it is not JSON.
 */
export const ownFile = async (name: OwnFile): Promise<unknown> => {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(new Error('the server did not answer')), LONGEST_ANSWER_MS);
  try {
    const response = await fetch(name, { cache: 'no-store', signal: limit.signal });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return await response.json();
  } finally {
    clearTimeout(timer);
  }
};
