/** How what is held meets a requirement. */
export type MetWay =
  | 'itself'
  | 'narrower'
  | 'certifies'
  | 'touches'
  | 'renamed'
  | 'successor'
  | 'accepted'
  | 'built-on';

export interface Met {
  readonly requirement: number;
  /** The id of the held skill or credential. */
  readonly held: string;
  readonly kind: 'skill' | 'credential';
  readonly way: MetWay;
}
