import type { RegulationView } from '#contract/regulation.ts';
import { Clause } from './clause.tsx';
import { chapterId } from './contents.tsx';

interface ChapterProps {
  readonly chapter: RegulationView['chapters'][number];
  /** The clause that the address asks for. */
  readonly asked: string;
}

export function Chapter({ chapter, asked }: ChapterProps) {
  return (
    <section id={chapterId(chapter.no)} aria-label={chapter.title}>
      <h2>
        {chapter.no} {chapter.title}
      </h2>
      {chapter.clauses.map(clause => (
        <Clause key={clause.id} clause={clause} isAsked={clause.id === asked} />
      ))}
    </section>
  );
}
