/** Templates of tag-latest: `{version}` `{major}` `{minor}` `{patch}` `{prefix}` `{name}`. A template that cannot be filled is an error, never half filled. */
import { Problem } from '../action/problem.ts';
import { isTag } from '../registry/reference.ts';
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
  throw new Problem({
    code: 'DCA-TAG-006',
    message: `the tag ${JSON.stringify(tag)}${tag === template ? '' : `, made by ${JSON.stringify(template)},`} is not valid.`,
    remedy: 'Tags have at most 128 letters, digits, "_", "." and "-", and neither "." nor "-" first.',
  });
}

export function expand(template: string, values: TemplateValues): string {
  return template.replace(/\{([^{}]*)\}/g, (_, key: string) => {
    const value = filling(key, values);
    if (value !== undefined && value !== '') return value;
    throw new Problem({
      code: 'DCA-TAG-021',
      message: `${JSON.stringify(template)} cannot be filled: ${whyNot(key, values)}.`,
      remedy:
        'Known are {version}, {major}, {minor}, {patch}, {prefix} and {name}; give the inputs that they come from.',
    });
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
