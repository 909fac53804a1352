/** Whether a template can become a tag or a repository at all, before anything that fills it is known. */
import { Problem } from '../action/problem.ts';
import { isTag, parseRepository } from '../registry/reference.ts';

const keys = ['version', 'major', 'minor', 'patch', 'prefix', 'name'];

/** @throws Problem DCA-TAG-006 for what cannot be a tag, DCA-TAG-021 for a name in braces that is not known. */
export function mustBeTagTemplate(template: string): void {
  if (!isTag(sample(template))) throw noTagTemplate(template, '');
}

/** @throws Problem DCA-TAG-021, DCA-REG-001, DCA-REG-002. */
export function mustBeRepositoryTemplate(template: string): void {
  parseRepository(sample(template));
}

export function noTagTemplate(tag: string, madeBy: string): Problem {
  return new Problem({
    code: 'DCA-TAG-006',
    message: `the tag ${JSON.stringify(tag)}${madeBy} is not valid.`,
    remedy: 'Tags have at most 128 letters, digits, "_", "." and "-", and neither "." nor "-" first.',
  });
}

export function notFilled(template: string, why: string): Problem {
  return new Problem({
    code: 'DCA-TAG-021',
    message: `${JSON.stringify(template)} cannot be filled: ${why}.`,
    remedy: 'Known are {version}, {major}, {minor}, {patch}, {prefix} and {name}; give the inputs that they come from.',
  });
}

function sample(template: string): string {
  return template.replace(/\{([^{}]*)\}/g, (_, key: string) => {
    if (keys.includes(key)) return '1';
    throw notFilled(template, `{${key}} is not known here`);
  });
}
