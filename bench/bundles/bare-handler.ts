import { type SdkClient } from './metafile.ts';

/**
 * Source of a handler that loads and opens the given SDK clients and, when called, sends the calls of its event one after
 * the other: `{ "calls": [{ "command": "GetItemCommand", "input": { … } }] }`. It logs one line, as every function does.
 */
export const bareHandler = (clients: readonly SdkClient[]): string => {
  const imports = clients.map(
    ({ module, client, commands }) => `import { ${[client, ...commands].join(', ')} } from '${module}';`,
  );
  const opened = clients.map(({ client }, index) => `const client${index} = new ${client}({});`);
  const senders = clients.flatMap(({ commands }, index) =>
    commands.map((command) => `  ${command}: (input) => client${index}.send(new ${command}(input)),`),
  );
  return [
    ...imports,
    ...opened,
    'const send = {',
    ...senders,
    '};',
    'export const handler = async (event) => {',
    '  const answers = [];',
    '  for (const { command, input } of event.calls ?? []) answers.push(await send[command](input));',
    "  console.log(JSON.stringify({ level: 'INFO', message: 'done', count: answers.length }));",
    '  return { statusCode: 200 };',
    '};',
    '',
  ].join('\n');
};
