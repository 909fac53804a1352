/** Templates of tag-latest: `{version}` `{major}` `{minor}` `{patch}` `{prefix}` `{name}`. A template that cannot be filled is an error, never half filled. */
import { isTag } from '../registry/reference.ts';
import { noTagTemplate, notFilled } from './template-grammar.ts';
import { type Version, versionPart } from './version.ts';

export interface TemplateValues {
  readonly name: string;
  readonly prefix: string | undefined;
  /** As it was written, which need not be SemVer nor PEP 440. */
  readonly versionText: string | undefined;
  readonly version: Version | undefined;
}

export function expandTag(template: string, values: TemplateValues): string {
  const tag = expand(template, values);
  if (isTag(tag)) return tag;
  throw noTagTemplate(tag, tag === template ? '' : `, made by ${JSON.stringify(template)},`);
}

export function expand(template: string, values: TemplateValues): string {
  return template.replace(/\{([^{}]*)\}/g, (_, key: string) => {
    const value = filling(key, values);
    if (value !== undefined && value !== '') return value;
    throw notFilled(template, whyNot(key, values));
  });
}

function filling(key: string, { name, prefix, versionText, version }: TemplateValues): string | undefined {
  switch (key) {
    case 'name':
      return name;
    case 'prefix':
      return prefix;
    case 'version':
      return versionText;
    case 'major':
    case 'minor':
    case 'patch':
      return version && versionPart(version, key)?.toString();
    default:
      return undefined;
  }
}

function whyNot(key: string, { versionText, version }: TemplateValues): string {
  if (key === 'prefix') return 'the input `prefix` is empty';
  if (key === 'version') return 'there is no version';
  if (key === 'major' || key === 'minor' || key === 'patch') {
    if (versionText === undefined) return 'there is no version';
    return version ? `version ${versionText} has no ${key} part` : `${versionText} is neither SemVer nor PEP 440`;
  }
  return `{${key}} is not known here`;
}
