/** Keys of what a county pack, and the registration of API clients, put into the table. */
export const countyKeys = {
  settings: { PK: 'COUNTY', SK: 'SETTINGS' },
  rota: { PK: 'COUNTY', SK: 'ROTA' },
  institution: (institutionId: string) => ({ PK: `INST#${institutionId}`, SK: 'INST' }),
  apiClient: (clientId: string) => ({ PK: `CLIENT#${clientId}`, SK: 'CLIENT' }),
};
