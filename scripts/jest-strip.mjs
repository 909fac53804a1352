/** Jest transform: strips types (amaro, the stripper inside Node) and mends JSON imports of GitHub's packages. */
import { transformSync } from 'amaro';

const jsonImport = /(from\s*["'][^"']+\.json["'])(?!\s*with)/g;

export default {
  process(source, file) {
    if (file.endsWith('.ts')) return { code: transformSync(source, { mode: 'strip-only', filename: file }).code };
    return { code: source.replace(jsonImport, '$1 with { type: "json" }') };
  },
};
