/** The texts that a contract becomes: `action.yml`, and the tables of a README. */
import { stringify } from 'yaml';
import type { Contract } from '../src/action/contract.ts';

const header = '# Generated from the contract by `npm run generate`; change it there.\n';

/** @param dist path of `dist/` as seen from the file's folder. */
export function actionYml(contract: Contract, dist: string): string {
  const inputs = Object.entries(contract.inputs).map(([name, field]) => [
    name,
    {
      description: field.description,
      ...(field.required && { required: true }),
      ...(field.fromRunner && { default: field.fromRunner.expression }),
      ...(field.default !== undefined && { default: field.default }),
    },
  ]);
  const outputs = Object.entries(contract.outputs).map(([name, { description }]) => [name, { description }]);
  const manifest = {
    name: contract.title,
    description: contract.summary,
    author: 'docker-ci-actions',
    branding: contract.branding,
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(outputs),
    runs: { using: 'node24', main: `${dist}/${contract.name}/index.js` },
  };
  return header + stringify(manifest, { lineWidth: 120, singleQuote: true });
}

export function inputTable(contract: Contract): string {
  return table(
    ['Input', 'Default', 'Meaning'],
    Object.entries(contract.inputs).map(([name, field]) => [
      `\`${name}\``,
      field.required ? '**required**' : code(field.fromRunner?.expression ?? field.default),
      `${field.description} _(${field.kind})_`,
    ]),
  );
}

export function outputTable(contract: Contract): string {
  const rows = Object.entries(contract.outputs).map(([name, output]) => [
    `\`${name}\``,
    `${output.description} _(${output.kind})_`,
  ]);
  if (contract.dynamicOutputs) rows.push(['`<name>`', contract.dynamicOutputs]);
  return table(['Output', 'Meaning'], rows);
}

export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(columns), `|${columns.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function code(text: string | undefined): string {
  return text === undefined || text === '' ? '' : `\`${text.replaceAll('\n', '` `')}\``;
}
