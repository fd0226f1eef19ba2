import { useTranslation } from 'react-i18next';
import type { FaultTree, TreeResult } from '#contract/article-shape.ts';
import './knowledge.css';

interface TreeViewProps {
  readonly tree: FaultTree;
}

/** A fault tree as it branches: each question with its answers, down to the results. */
export function TreeView({ tree }: TreeViewProps) {
  return (
    <ul className="tree">
      <Place tree={tree} id={tree.start} />
    </ul>
  );
}

function Place({ tree, id }: TreeViewProps & { readonly id: string }) {
  const question = tree.questions.find(one => one.id === id);
  const result = tree.results.find(one => one.id === id);
  return (
    <li>
      {result ? <ResultFacts result={result} /> : null}
      {question ? <strong>{question.ask}</strong> : null}
      <ul>
        {(question?.answers ?? []).map(({ say, to }) => (
          <li key={say}>
            {say}
            <ul>
              <Place tree={tree} id={to} />
            </ul>
          </li>
        ))}
      </ul>
    </li>
  );
}

interface ResultFactsProps {
  readonly result: Omit<TreeResult, 'id'>;
  /** Instead of where the desk goes on from here. */
  readonly title?: string;
}

/** Where a way ends: cause, remedy, and what the field needs. */
export function ResultFacts({ result, title }: ResultFactsProps) {
  const { t } = useTranslation();
  const { cause, remedy, outcome, skill, parts } = result;
  const facts = [
    ['cause', cause],
    ['remedy', remedy],
    ['skill', skill],
    ['parts', parts],
  ] as const;
  return (
    <div className="result">
      <strong>{title ?? t(`knowledge:outcome.${outcome}`)}</strong>
      <dl className="facts">
        {facts
          .filter(([, text]) => text !== null)
          .map(([name, text]) => [
            <dt key={name}>{t(`knowledge:tree.${name}`)}</dt>,
            <dd key={`${name}:`}>{text}</dd>,
          ])}
      </dl>
    </div>
  );
}
