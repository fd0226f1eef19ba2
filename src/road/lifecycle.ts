export { after, allows, type Lifecycle, reachable } from '#kernel/lifecycle.ts';
