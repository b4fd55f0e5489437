/** A county with 8,000 officers, as Microsoft Entra exports them. */
export const largeDirectory = (officers: number): string => {
  const rows = Array.from({ length: officers }, (_, at) =>
    [
      `officer.${at}@county.example`,
      `Given${at % 90} Surname${at}`,
      `Surname${at}`,
      `officer.${at}@county.example`,
      `Given${at % 90}`,
      ['Social Worker', 'Planning Officer', 'Head of Parks', 'Team Manager'][at % 4],
      `Team ${at % 200}`,
      'True',
    ].join(','),
  );
  return ['userPrincipalName,displayName,surname,mail,givenName,jobTitle,department,accountEnabled', ...rows].join(
    '\n',
  );
};
