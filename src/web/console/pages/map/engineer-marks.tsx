import type { Board } from '#contract/board.ts';
import { placesOut } from './places-out.ts';
import { flat, onScreen, type View } from './project.ts';

/** Who is out, at the place of the order they are out for: nobody is followed. */
export function EngineerMarks({ board, view }: { readonly board: Board; readonly view: View }) {
  return placesOut(board).map(({ engineer, place }) => {
    const { x, y } = onScreen(view, flat(place));
    return (
      <span key={engineer.engineerId} className="map-engineer" style={{ left: x, top: y }}>
        {engineer.name}
      </span>
    );
  });
}
