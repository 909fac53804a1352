/**
 * The variant of a tag: the `alpine` of `1.2.3-alpine`.
 *
 * By SemVer that text is a pre-release; in registries it is the same release on another base. Only the names of operating
 * systems, their releases and architectures are taken for one by themselves: nobody names a pre-release so. Words that
 * could be either (`debug`, `lite`, `runtime`, `node20`) stay pre-releases, since one that is mistaken for a variant becomes
 * `latest`, which is the worse mistake. Where a wished tag names its variant itself (`latest-debug`), that word counts too.
 */
const words = [
  'alpine,slim,distroless,debian,ubuntu,trixie,bookworm,bullseye,buster,stretch,noble,jammy,focal,bionic,fedora,ubi,rhel',
  'centos,rocky,rockylinux,alma,almalinux,amazonlinux,oraclelinux,wolfi,chainguard,photon,busybox,musl,glibc',
  'windows,windowsservercore,servercore,nanoserver,ltsc,linux,amd64,x86_64,i386,arm,arm64,armhf,armv,aarch64,ppc64le,riscv64,s390x',
]
  .join(',')
  .split(',')
  .sort((a, b) => b.length - a.length);
const known = new RegExp(`^(?:${words.join('|')})(?=$|[0-9._-])`, 'i');

export function isKnownVariant(suffix: string): boolean {
  return known.test(suffix);
}

/** Each place where a text may be cut into a version and a variant, longest variant first. */
export function* variantCuts(text: string): Generator<readonly [head: string, variant: string]> {
  for (let at = text.indexOf('-'); at > 0; at = text.indexOf('-', at + 1))
    yield [text.slice(0, at), text.slice(at + 1)];
}
