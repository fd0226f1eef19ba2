import { useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { countryOutlines, type Outline, provinceOutlines, ringsOf } from './outlines.ts';
import { flat } from './project.ts';

/** Provinces of the country and cities of the branch's province, as paths of the flat map. */
export const OutlineLayer = memo(({ adcode }: { readonly adcode: string }) => {
  const country = useQuery({ queryKey: ['outlines', 'country'], queryFn: countryOutlines, ...kept });
  const province = useQuery({
    queryKey: ['outlines', adcode.slice(0, 2)],
    queryFn: () => provinceOutlines(adcode),
    ...kept,
  });
  return (
    <>
      {country.data?.map(outline => (
        <path key={outline.properties.name} className="province" d={pathOf(outline)} />
      ))}
      {province.data?.map(outline => (
        <path key={outline.properties.name} className="city" d={pathOf(outline)} />
      ))}
    </>
  );
});

const kept = { staleTime: Number.POSITIVE_INFINITY, networkMode: 'always' } as const;

function pathOf(outline: Outline): string {
  return ringsOf(outline)
    .map(ring => {
      const points = ring.map(([lng, lat]) => {
        const { x, y } = flat({ lng, lat });
        return `${x.toFixed(3)} ${y.toFixed(3)}`;
      });
      return `M${points.join('L')}Z`;
    })
    .join('');
}
