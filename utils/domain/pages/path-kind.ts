/** Of which kind a page is, as far as its address says. */

/**
 * The path up to where it names a thing: what a map of such pages lives under. The root's is that page alone; where the
 * first step names one, no more is told of it than that it may be anywhere.
 */
export function pathKind(pathname: string): string {
  const steps = pathname.split('/').slice(1);
  const end = steps.findIndex((step) => step === '' || /\d/u.test(step));
  const path = `/${steps.slice(0, end < 0 ? steps.length : end).join('/')}`;
  if (path !== '/') return path;
  return end === 0 && steps[0] !== '' ? '/*' : '/.';
}
