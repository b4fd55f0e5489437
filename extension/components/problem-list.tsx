/** What is wrong with something, in a sentence each. */
export const ProblemList = ({ problems }: { readonly problems: readonly string[] }) => (
  <ul class="problems">
    {problems.map((problem) => (
      <li key={problem}>{problem}</li>
    ))}
  </ul>
);
