/** What the build writes beside the pane for it to fetch. The pane's policy lets it reach nothing else. */
type OwnFile = 'profile.json' | 'explanations.json';

/**
 * Fetches a file from where the pane itself comes from, never an older copy of it.
 * @returns What the file holds, unchecked.
 * @throws Error that says what is wrong, when the server does not give it or it is not JSON.
 */
export const ownFile = async (name: OwnFile): Promise<unknown> => {
  const response = await fetch(name, { cache: 'no-store' });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.json();
};
