declare module '@vercel/ncc' {
  interface Options {
    readonly cache?: boolean;
    readonly quiet?: boolean;
    readonly sourceMap?: boolean;
    readonly target?: string;
    readonly filterAssetBase?: string;
  }
  interface Result {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
    readonly stats: { readonly compilation: { readonly modules: Iterable<unknown> } };
  }
  export default function ncc(entry: string, options: Options): Promise<Result>;
}
