import { useTranslation } from 'react-i18next';
import type { TreeQuestion } from '#contract/article-shape.ts';
import { type FaultWay, wayOf } from '#contract/fault-way.ts';
import { Button } from '../../shared/elements/button.tsx';
import { ResultFacts } from '../../shared/knowledge/tree-view.tsx';
import { ProblemNotice } from '../../shared/notices/problem-notice.tsx';
import { useDraft } from '../draft.ts';
import type { FaultTreeHereProps } from './fault-tree-here.tsx';
import { IntoDiagnosis } from './into-diagnosis.tsx';
import { useKeepWalk } from './use-keep-walk.ts';

const blank: { readonly answers: readonly number[] } = { answers: [] };

interface TreeWalkProps extends FaultTreeHereProps {
  readonly onKept: () => void;
}

/** Goes through a fault tree a question at a time; the answers outlive the page, and the way goes out by the outbox. */
export function TreeWalk({ order, article, tree, onKept }: TreeWalkProps) {
  const { t } = useTranslation();
  const { id: articleId, version } = article;
  const { name, draft, change, discard } = useDraft(`walk:${order.requestId}:${articleId}:${version}`, blank);
  const { answers } = draft;
  const walk = useKeepWalk({
    ...{ order, articleId, version, draft: { name, value: draft } },
    onDone: () => {
      discard();
      onKept();
    },
  });
  const way = wayOf(tree, answers);
  const question = tree.questions.find(({ id }) => id === way?.place);
  const isBegun = answers.length > 0;
  return (
    <section className="stack" aria-label={article.title}>
      {isBegun ? <Path path={way?.path ?? []} /> : null}
      {question ? (
        <Question question={question} onAnswer={answer => change({ answers: [...answers, answer] })} />
      ) : null}
      {way?.result ? <ResultFacts result={way.result} title={t('knowledge:walk.found')} /> : null}
      {way?.result ? <IntoDiagnosis order={order} result={way.result} /> : null}
      <ProblemNotice error={walk.error} />
      {isBegun ? (
        <div className="pair">
          <Button onClick={() => change({ answers: answers.slice(0, -1) })}>
            {t('knowledge:walk.back')}
          </Button>
          <Button kind="primary" disabled={walk.isPending} onClick={() => walk.mutate(answers)}>
            {t('knowledge:walk.keep')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Path({ path }: Pick<FaultWay, 'path'>) {
  const { t } = useTranslation();
  return (
    <ol aria-label={t('knowledge:walk.path')}>
      {path.map(({ id, ask, say }) => (
        <li key={id}>
          {ask} <strong>{say}</strong>
        </li>
      ))}
    </ol>
  );
}

interface QuestionProps {
  readonly question: TreeQuestion;
  readonly onAnswer: (answer: number) => void;
}

function Question({ question: { ask, answers }, onAnswer }: QuestionProps) {
  return (
    <div className="stack" role="group" aria-label={ask}>
      <strong>{ask}</strong>
      {answers.map(({ say }, i) => (
        <Button key={say} wide onClick={() => onAnswer(i)}>
          {say}
        </Button>
      ))}
    </div>
  );
}
