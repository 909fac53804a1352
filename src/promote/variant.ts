/**
 * The variant of a tag: the `alpine` of `1.2.3-alpine`.
 *
 * By SemVer that text is a pre-release; in registries it is the same release on another base. Only words
 * that are well known as variants are taken for one: a pre-release that is mistaken for a variant becomes
 * `latest`, which is the worse mistake. Where a tag names its variant itself (`latest-gpu2`), that word counts too.
 */
const words = [
  'alpine,slim,distroless,debian,ubuntu,trixie,bookworm,bullseye,buster,stretch,noble,jammy,focal,bionic,fedora,ubi,rhel',
  'centos,rocky,rockylinux,alma,almalinux,amazonlinux,amazoncorretto,al,oraclelinux,wolfi,chainguard,photon,scratch,static,busybox,musl,glibc',
  'windows,windowsservercore,servercore,nanoserver,ltsc,linux,cuda,cudnn,cpu,gpu,rocm,tpu,amd,arm,armhf,armv,ppc,riscv',
  'debug,nonroot,rootless,full,minimal,mini,tiny,lite,light,fat,fpm,apache,cli,zts,nginx,jre,jdk,openjdk,temurin',
  'node,python,py,php,perl,ruby,golang,java,dotnet,management,enterprise,community,fips,hardened,standalone,runtime,sdk',
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
