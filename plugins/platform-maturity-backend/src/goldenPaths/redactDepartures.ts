import type { TemplateDeparture } from '@paved/plugin-platform-maturity-common';
import type { View } from '../permissions/Access';
import { originWithName } from '../permissions/redactRollUp';

/** Without components that are hidden, and without the names of hidden templates. */
export async function redactDepartures(
  departures: TemplateDeparture[],
  view: View,
): Promise<TemplateDeparture[]> {
  const visible = await view.visible(
    departures.flatMap(({ component, before, after }) => [
      component,
      ...[before, after].flatMap(origin => origin?.template ?? []),
    ]),
  );
  const named = (ref: string) => visible.has(ref);
  return departures
    .filter(({ component }) => named(component))
    .map(({ before, after, ...rest }) => ({
      ...rest,
      before: originWithName(before, named),
      ...(after ? { after: originWithName(after, named) } : {}),
    }));
}
