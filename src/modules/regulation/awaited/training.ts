import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { action, event, fact } = awaiting('training plans and records');

const excused = fact('boolean', '有公务或证明', '有公務或證明', 'excused by duty or proof');

/** Courses from the plan through material and sign-in to the test. */
export const trainingWords = {
  actions: {
    'training.start': action('开始培训', '開始訓練', 'begin a course'),
  },
  events: {
    'training.planned': event('培训已列入计划', '訓練已列入計畫', 'a course was planned'),
    'training.material_handed_in': event('教材讲义已提交', '教材講義已提交', 'the material was handed in'),
    'training.material_approved': event('教材讲义已审核', '教材講義已審核', 'the material was approved'),
    'training.material_given_out': event('教材讲义已发放', '教材講義已發放', 'the material was given out'),
    'training.held': event('培训已举办', '訓練已舉辦', 'the course was held'),
    'training.signed_in': event('已签到参加培训', '已簽到參加訓練', 'a participant signed in'),
    'training.lateness_found': event('培训迟到', '訓練遲到', 'somebody came late to a course'),
    'training.absence_found': event('培训缺席', '訓練缺席', 'somebody missed a course', { excused }),
    'training.tested': event('培训考试已登分', '訓練考試已登分', 'the scores of the test were entered'),
    'training.test_missed': event('未参加培训考试', '未參加訓練考試', 'a participant missed the test'),
    'training.makeup_set': event('补考已安排', '補考已安排', 'a later test was set'),
    'training.makeup_missed': event('未参加补考', '未參加補考', 'a participant missed the later test'),
  },
  facts: {
    'training.topic': fact('text', '培训内容', '訓練內容', 'topic of the course'),
    'training.starts_at': fact('instant', '开课时刻', '開課時刻', 'when the course begins'),
    'training.room': fact('text', '培训场地', '訓練場地', 'room of the course'),
    'training.lecturer': fact('text', '授课人员', '授課人員', 'lecturer'),
    'training.material': fact('text', '培训教材', '訓練教材', 'material of the course'),
    'training.material_approved': fact(
      'boolean',
      '教材讲义已审核',
      '教材講義已審核',
      'the material is approved',
    ),
    'training.score': fact(
      'integer',
      '考试成绩（0 至 100 分）',
      '考試成績（0 至 100 分）',
      'score of the test from 0 to 100',
    ),
    'training.test_missed': fact('boolean', '未参加考试', '未參加考試', 'the test was missed'),
    'training.makeup_missed': fact('boolean', '未参加补考', '未參加補考', 'the later test was missed'),
  },
} satisfies Partial<Vocabulary>;
