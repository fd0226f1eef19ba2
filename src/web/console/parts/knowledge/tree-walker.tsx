import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ArticleBeside, articleEndpoints } from '#contract/article.ts';
import type { FaultTree, TreeQuestion } from '#contract/article-shape.ts';
import { wayOf } from '#contract/fault-way.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ResultFacts } from '../../../shared/knowledge/tree-view.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

interface TreeWalkerProps {
  readonly requestId: string;
  readonly article: ArticleBeside;
  readonly tree: FaultTree;
  readonly onClose: () => void;
}

/** Goes through a fault tree with a case, a question at a time; one click goes back. What was gone is written down. */
export function TreeWalker({ requestId, article, tree, onClose }: TreeWalkerProps) {
  const { t } = useTranslation();
  const [answers, setAnswers] = useState<readonly number[]>([]);
  const walk = useChange(articleEndpoints.walk, { forgets: ['/service-requests'], onDone: onClose });
  const gone = wayOf(tree, answers);
  const question = tree.questions.find(({ id }) => id === gone?.place);
  const result = gone?.result;
  const { id: articleId, version } = article;
  const keep = () =>
    walk.mutate({ params: { id: requestId }, body: { articleId, version, answers: [...answers] } });
  return (
    <Modal
      open
      title={article.title}
      okText={t('knowledge:walk.keep')}
      okButtonProps={{ disabled: answers.length === 0, loading: walk.isPending }}
      cancelText={t('common:action.cancel')}
      onOk={keep}
      onCancel={onClose}
      maskClosable={false}
    >
      <div className="stack">
        <ol aria-label={t('knowledge:walk.path')}>
          {(gone?.path ?? []).map(({ id, ask, say }) => (
            <li key={id}>
              {ask} <strong>{say}</strong>
            </li>
          ))}
        </ol>
        {question ? (
          <Question question={question} onAnswer={answer => setAnswers([...answers, answer])} />
        ) : null}
        {result ? <ResultFacts result={result} /> : null}
        <div className="buttons">
          <Button disabled={answers.length === 0} onClick={() => setAnswers(answers.slice(0, -1))}>
            {t('knowledge:walk.back')}
          </Button>
        </div>
        <ProblemNotice error={walk.error} />
      </div>
    </Modal>
  );
}

interface QuestionProps {
  readonly question: TreeQuestion;
  readonly onAnswer: (answer: number) => void;
}

function Question({ question: { ask, answers }, onAnswer }: QuestionProps) {
  return (
    <div className="stack">
      <strong>{ask}</strong>
      <div className="buttons">
        {answers.map(({ say }, i) => (
          <Button key={say} type="primary" ghost onClick={() => onAnswer(i)}>
            {say}
          </Button>
        ))}
      </div>
    </div>
  );
}
