import { expect, it } from 'vitest';
import { boardLists } from '../../../shared/adapters/dynamodb/board/board-lists.ts';
import { at, listOf, textsOf } from '../template.ts';
import { type County, ofType } from '../synthesis.ts';

export type Statement = {
  readonly effect: string;
  readonly actions: string[];
  readonly resources: string[];
  readonly condition: unknown;
};

const statementsOf = (policyDocument: unknown): Statement[] =>
  listOf(at(policyDocument, 'Statement')).map((statement) => ({
    effect: String(at(statement, 'Effect')),
    actions: textsOf(at(statement, 'Action')),
    resources: textsOf(at(statement, 'Resource')),
    condition: at(statement, 'Condition'),
  }));

type Granted = { readonly role: string; readonly statement: Statement };

/** Everything any role may do, whether it lies in the role or in a policy beside it. */
const grantsOf = (county: County): Granted[] => {
  const inside = ofType(county, 'AWS::IAM::Role').flatMap(({ id, properties }) =>
    listOf(properties['Policies']).flatMap((policy) =>
      statementsOf(at(policy, 'PolicyDocument')).map((statement) => ({ role: id, statement })),
    ),
  );
  const beside = ofType(county, 'AWS::IAM::Policy').flatMap(({ properties }) =>
    statementsOf(properties['PolicyDocument']).flatMap((statement) =>
      textsOf(properties['Roles']).map((role) => ({ role, statement })),
    ),
  );
  return [...inside, ...beside];
};

/** What a role may do, by the start of its logical id. */
export const statementsOfRole = (county: County, start: string): Statement[] =>
  grantsOf(county).flatMap(({ role, statement }) => (role.startsWith(start) ? [statement] : []));

/** Resources that cannot be narrower, and why. */
const wildcardResources = [
  {
    role: /^TimerMachineRole/,
    actions: /^(logs:\w*LogDelivery|logs:ListLogDeliveries|logs:\w+ResourcePolic(y|ies)|logs:DescribeLogGroups)$/,
    reason: 'log delivery is set up for the account, not for one log group',
  },
  { role: /^TimerMachineRole/, actions: /^xray:/, reason: 'X-Ray has no resources to name for traces' },
  {
    role: /^AttachmentRoutes/,
    actions: /^s3:(PutObject|GetObject)$/,
    reason: 'files are named when they come: one folder an institution, one object an upload',
  },
  {
    role: /^(NotificationsSendNotification|ContactRoutes)/,
    actions: /^connect:StartOutboundVoiceContact$/,
    reason: 'a call gets its number when it is placed',
  },
];

const isAllowedWildcard = (role: string, { actions }: Statement): boolean =>
  actions.every((action) => wildcardResources.some((one) => one.role.test(role) && one.actions.test(action)));

export const permissionRules = (county: County): void => {
  const all = grantsOf(county);

  it('grants no action by wildcard', () => {
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ statement }) => statement.actions.some((action) => action.includes('*')))).toEqual([]);
  });

  it('names every resource, but for those that have no name', () => {
    const wide = all.filter(({ statement }) => statement.resources.some((resource) => resource.includes('*')));
    expect(wide.filter(({ role, statement }) => !isAllowedWildcard(role, statement))).toEqual([]);
  });

  it('uses no ready-made policy', () => {
    const roles = ofType(county, 'AWS::IAM::Role');
    expect(roles.length).toBeGreaterThan(0);
    for (const { properties } of roles) {
      expect(properties).not.toHaveProperty('ManagedPolicyArns');
      for (const statement of listOf(at(properties, 'AssumeRolePolicyDocument', 'Statement')))
        expect(at(statement, 'Principal', 'Service')).toMatch(/^(lambda|states)\.amazonaws\.com$/);
    }
  });

  it('gives each function a role of its own', () => {
    const roles = ofType(county, 'AWS::Lambda::Function').map(({ properties }) => properties['Role']);
    expect(new Set(roles).size).toBe(roles.length);
  });

  it.each([
    ['ReferralRoutesSubmitReferral', ['GetItem', 'PutItem']],
    ['ReferralRoutesGetReferral', ['GetItem']],
    ['ReferralRoutesListReferrals', ['GetItem', 'Query']],
    ['ReferralRoutesGetProof', ['GetItem', 'PutItem']],
    ['ReferralRoutesCheckProof', ['GetItem']],
    ['ReferralRoutesGetReport', ['GetItem', 'PutItem']],
    ['AttachmentRoutesOfferUpload', ['GetItem']],
    ['AttachmentRoutesOpenAttachment', ['GetItem', 'PutItem', 'UpdateItem']],
    ['CaseRoutesListCases', ['GetItem', 'Query']],
    ['CaseRoutesGetCase', ['GetItem', 'PutItem', 'Query']],
    ['CaseworkRoutesSearchCases', ['BatchGetItem', 'GetItem', 'PutItem', 'Query']],
    ['CaseworkRoutesKeepCasework', ['BatchGetItem', 'GetItem', 'PutItem', 'Query']],
    ['AlertRoutesListAlerts', ['GetItem', 'Query']],
    ['AlertRoutesGetAlert', ['GetItem', 'PutItem', 'Query']],
    ['AlertRoutesReadRecords', ['BatchGetItem', 'GetItem', 'Query']],
    ['BoardRoutesReadBoard', ['BatchGetItem', 'GetItem', 'Query']],
    ['CanaryRunCanary', ['GetItem']],
    ['DrillsRunDrill', ['GetItem', 'PutItem', 'Query']],
    ['ProviderRoutesListProviders', ['GetItem', 'Query']],
    ['ProviderRoutesGetProvider', ['GetItem', 'Query']],
    ['ProviderRoutesConfirmProvider', ['GetItem', 'PutItem', 'Query']],
    ['GuestRoutesServeGuests', ['BatchGetItem', 'GetItem', 'PutItem', 'Query']],
    ['ProviderRequests', ['PutItem', 'Query']],
    ['RequestRoutesAskInstitution', ['BatchGetItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem']],
    ['RequestRoutesAnswerRequest', ['GetItem', 'PutItem', 'Query', 'UpdateItem']],
    ['ShiftRoutesKeepShifts', ['GetItem', 'PutItem', 'Query', 'UpdateItem']],
    ['ShiftWatch', ['GetItem', 'PutItem', 'Query', 'UpdateItem']],
    ['LineRoutesKeepCalls', ['GetItem', 'PutItem', 'Query', 'UpdateItem']],
    ['ContactRoutes', ['GetItem', 'PutItem', 'Query']],
    ['AdministrationRoutesKeepInstitutions', ['BatchGetItem', 'GetItem', 'PutItem', 'Query']],
    ['OperationRoutesKeepOperations', ['GetItem', 'PutItem', 'Query']],
    ['OpenRoutesHealth', []],
    ['IssueToken', ['GetItem']],
    ['OutboxDispatch', ['BatchGetItem', 'UpdateItem']],
    ['OutboxSweep', ['BatchGetItem', 'Query', 'UpdateItem']],
  ])('lets %s do no more with the table than %j', (role, actions) => {
    const granted = statementsOfRole(county, role)
      .filter(({ resources }) => resources.every((resource) => !resource.includes('StreamArn')))
      .flatMap((statement) => statement.actions)
      .filter((action) => action.startsWith('dynamodb:') && !/Stream|Shard|GetRecords/.test(action))
      .map((action) => action.slice('dynamodb:'.length));
    expect([...new Set(granted)].sort()).toEqual(actions);
  });

  it('lets the functions of the provider register reach no partition of cases, persons or reports', () => {
    const reaches = ['ProviderRoutes', 'ProviderRequests']
      .flatMap((role) => statementsOfRole(county, role))
      .filter(({ actions }) => actions.some((action) => action.startsWith('dynamodb:')))
      .map(({ condition }) => textsOf(at(condition, 'ForAllValues:StringLike', 'dynamodb:LeadingKeys')));
    expect(reaches.length).toBeGreaterThan(0);
    for (const keys of reaches) {
      expect(keys.length).toBeGreaterThan(0);
      for (const key of keys) expect(['PROVIDERS*', 'PROV#*', 'COUNTY*']).toContain(key);
    }
  });

  it('lets institutions read nothing of a case by the requests they answer, nor persons or reports', () => {
    const reads = statementsOfRole(county, 'RequestRoutesAnswerRequest').filter(({ actions }) =>
      actions.some((action) => /^dynamodb:.*Get/.test(action)),
    );
    expect(reads.length).toBeGreaterThan(0);
    for (const { condition } of reads)
      expect(textsOf(at(condition, 'ForAllValues:StringLike', 'dynamodb:LeadingKeys'))).toEqual([
        'INST#*',
        'REQUEST#*',
      ]);
  });

  it('lets guests’ functions read no case, and of lists only what the institution is asked', () => {
    const reads = statementsOfRole(county, 'GuestRoutesServeGuests').filter(({ actions }) =>
      actions.some((action) => /^dynamodb:.*(Get|Query)/.test(action)),
    );
    const keys = reads.map(({ condition }) =>
      textsOf(at(condition, 'ForAllValues:StringLike', 'dynamodb:LeadingKeys')),
    );
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.every((one) => one.length > 0)).toBe(true);
    expect([...new Set(keys.flat())].sort()).toEqual(
      ['ALERT#*', 'COUNTY*', 'GUEST#*', 'INST#*', 'INST#*#REQUESTS#waiting', 'REF#*'].sort(),
    );
  });

  it('lets whoever looks for cases write nothing but who looked, and make ids of CNPs', () => {
    const statements = statementsOfRole(county, 'CaseworkRoutesSearchCases');
    const writes = statements.filter(({ actions }) => actions.includes('dynamodb:PutItem'));
    expect(
      writes.map(({ condition }) => textsOf(at(condition, 'ForAllValues:StringLike', 'dynamodb:LeadingKeys'))),
    ).toEqual([['AUDIT#*']]);
    const makesIds = statements.filter(({ actions }) => actions.includes('kms:GenerateMac'));
    expect(makesIds.map(({ actions }) => actions)).toEqual([['kms:GenerateMac']]);
  });

  it('lets whoever keeps contacts write them, and read no more beside them than the county', () => {
    const keysOf = (action: string) =>
      statementsOfRole(county, 'ContactRoutes')
        .filter(({ actions }) => actions.includes(action))
        .map(({ condition }) => textsOf(at(condition, 'ForAllValues:StringLike', 'dynamodb:LeadingKeys')));
    expect(keysOf('dynamodb:PutItem')).toEqual([['CONTACTS*']]);
    expect(keysOf('dynamodb:Query')).toEqual([['COUNTY*', 'CONTACTS*']]);
  });

  it('lets whoever keeps the settings write them and sign-offs, and only read how people are reached', () => {
    const keysOf = (action: string) =>
      statementsOfRole(county, 'SettingsRoutes')
        .filter(({ actions }) => actions.includes(action))
        .map(({ condition }) => textsOf(at(condition, 'ForAllValues:StringLike', 'dynamodb:LeadingKeys')));
    expect(keysOf('dynamodb:PutItem')).toEqual([['COUNTY*', 'SIGNOFFS*']]);
    expect(keysOf('dynamodb:Query')).toEqual([['COUNTY*', 'SIGNOFFS*'], ['CONTACTS*']]);
  });

  it('signs for push services with the key made for that, by the algorithm they take', () => {
    const signs = all.filter(({ statement }) => statement.actions.includes('kms:Sign'));
    expect(signs.map(({ role }) => role.replace(/Role.*/, '')).sort()).toEqual([
      'ContactRoutesKeepContacts',
      'NotificationsSendNotification',
    ]);
    for (const { statement } of signs)
      expect(at(statement.condition, 'StringEquals', 'kms:SigningAlgorithm')).toBe('ECDSA_SHA_256');
  });

  it('lets whoever asks providers send e-mail, as the county, and nothing else', () => {
    const sends = statementsOfRole(county, 'ProviderRequests').filter(({ actions }) =>
      actions.some((action) => /Send/.test(action)),
    );
    expect(sends.map(({ actions }) => actions)).toEqual([['ses:SendEmail']]);
    expect(at(sends, 0, 'condition', 'StringEquals', 'ses:FromAddress')).toBe(county.pack.infrastructure.emailFrom);
  });

  it('lets the probe call the function that accepts referrals and read its own mailbox, and nothing else', () => {
    const grants = statementsOfRole(county, 'CanaryRunCanary').filter(
      ({ actions }) => !actions.every((action) => /^(logs|kms):/.test(action)),
    );
    expect(grants.map(({ actions }) => actions)).toEqual([['dynamodb:GetItem'], ['lambda:InvokeFunction']]);
    expect(at(grants, 0, 'condition', 'ForAllValues:StringLike', 'dynamodb:LeadingKeys')).toEqual(['CANARY#*']);
    expect(at(grants, 1, 'resources')).toEqual([expect.stringMatching(/SubmitReferral/)]);
  });

  it('lets drills reach alerts, their timers, the rota and how people are reached, and no case, person or report', () => {
    const keys = statementsOfRole(county, 'DrillsRunDrill')
      .filter(({ actions }) => actions.some((action) => action.startsWith('dynamodb:')))
      .flatMap(({ condition }) => textsOf(at(condition, 'ForAllValues:StringLike', 'dynamodb:LeadingKeys')));
    expect([...new Set(keys)].sort()).toEqual(['ALERT#*', 'CONTACTS*', 'COUNTY*', 'TIMER#*']);
  });

  it('lets the board query lists of what is open and facts, and reach no report and no person', () => {
    const granted = statementsOfRole(county, 'BoardRoutesReadBoard').filter(({ actions }) =>
      actions.some((action) => action.startsWith('dynamodb:')),
    );
    const keys = granted.map(({ condition }) => [
      ...textsOf(at(condition, 'ForAllValues:StringLike', 'dynamodb:LeadingKeys')),
      ...textsOf(at(condition, 'ForAllValues:StringEquals', 'dynamodb:LeadingKeys')),
    ]);
    expect(keys.every((one) => one.length > 0)).toBe(true);
    expect([...new Set(keys.flat())].sort()).toEqual([...boardLists, 'CASE#*', 'COUNTY*', 'FACTS#*'].sort());
  });

  it('never lets a function delete from the table or scan it', () => {
    const actions = all.flatMap(({ statement }) => statement.actions);
    expect(actions.filter((action) => /^dynamodb:.*(Delete|Scan|PartiQL)/.test(action))).toEqual([]);
  });

  it('lets the table use its key, the bucket for whoever handles files, and nobody use it another way', () => {
    const uses = all.filter(({ statement }) => statement.actions.includes('kms:Decrypt'));
    const via = ({ statement }: (typeof uses)[number]) => at(statement.condition, 'StringEquals', 'kms:ViaService');
    expect(uses.length).toBeGreaterThan(0);
    const throughBucket = uses.filter((use) => via(use) === 's3.eu-central-1.amazonaws.com');
    expect(throughBucket.map(({ role }) => /^AttachmentRoutes(OfferUpload|OpenAttachment)/.exec(role)?.[1])).toEqual([
      'OfferUpload',
      'OpenAttachment',
    ]);
    for (const use of uses.filter((one) => !throughBucket.includes(one)))
      expect(via(use)).toBe('dynamodb.eu-central-1.amazonaws.com');
  });

  it('lets one function put files under their prefix, another fetch them, a third tell whether one is there, and none more or elsewhere', () => {
    const files = all.filter(({ statement }) => statement.actions.some((action) => action.startsWith('s3:')));
    const granted = files.map(({ role, statement }) => {
      const [, name] = /^(?:AttachmentRoutes|GuestRoutes)(OfferUpload|OpenAttachment|ServeGuests)/.exec(role) ?? [];
      return `${String(name)} ${statement.actions.join()}`;
    });
    expect(granted.sort()).toEqual([
      'OfferUpload s3:PutObject',
      'OpenAttachment s3:GetObject',
      'OpenAttachment s3:ListBucket',
      'ServeGuests s3:ListBucket',
    ]);
    for (const { statement } of files) {
      if (statement.actions.includes('s3:ListBucket'))
        expect(at(statement.condition, 'StringLike', 's3:prefix')).toBe('attachments/*');
      else for (const resource of statement.resources) expect(resource).toMatch(/\/attachments\/\*$/);
    }
  });

  it('sends messages from the county’s own identities only', () => {
    const sends = statementsOfRole(county, 'NotificationsSendNotification').filter(({ actions }) =>
      actions.some((action) => /Send(Email|TextMessage)/.test(action)),
    );
    const { smsOriginationIdentity, emailFrom } = county.pack.infrastructure;
    expect(sends).toHaveLength(2);
    expect(sends.flatMap(({ resources }) => resources).join()).toContain(smsOriginationIdentity);
    expect(
      at(sends.find(({ actions }) => actions.includes('ses:SendEmail'))?.condition, 'StringEquals', 'ses:FromAddress'),
    ).toBe(emailFrom);
  });
};
