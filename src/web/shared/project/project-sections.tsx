import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '#contract/project-shape.ts';
import { ClockBadge } from '../clock/clock-badge.tsx';
import { Issues } from './issues.tsx';
import './project.css';
import { Entries } from './project-log.tsx';
import { CountTable, Milestones, NozzleList, PaperList, Signatures } from './project-parts.tsx';
import type { OpenStep } from './project-step.ts';
import { StepButtons } from './step-buttons.tsx';

interface ProjectSectionsProps {
  readonly project: Project;
  readonly onStep: (step: OpenStep) => void;
}

/** All of a project: how far it is, its clocks, papers, count, work, defects, log and acceptance, each with its steps. */
export function ProjectSections({ project, onStep }: ProjectSectionsProps) {
  const { t } = useTranslation();
  const { allowances, entries, id, clocks } = project;
  const steps = (...actions: readonly string[]) => (
    <StepButtons allowances={allowances} actions={actions} targetId={id} onStep={onStep} />
  );
  return (
    <div className="project-sections">
      <Section title={t('project:section.course')}>
        <Milestones project={project} />
        <div className="row">
          {clocks.map(clock => (
            <ClockBadge key={clock.id} clock={clock} />
          ))}
        </div>
      </Section>
      <Section title={t('project:section.issues')}>
        {steps('site_issue.find')}
        <Issues project={project} onStep={onStep} />
      </Section>
      <Section title={t('project:section.papers')}>
        <PaperList project={project} />
        {steps('document_pack.confirm', 'technical_briefing.file')}
        <Entries entries={entries} kinds={['briefing']} />
      </Section>
      <Section title={t('project:section.count')}>
        <CountTable project={project} />
        <Signatures project={project} paper="count" />
        {steps('site_count.hold', 'site_count.sign', 'site_count.hand_over')}
      </Section>
      <Section title={t('project:section.work')}>
        {steps('foundation.check', 'shims.check', 'alignment.check', 'nozzle.connect', 'nozzle.finish')}
        <NozzleList project={project} />
        <Entries entries={entries} kinds={['foundation', 'shims', 'alignment']} />
      </Section>
      <Section title={t('project:section.days')}>
        {steps('project.log_day')}
        <Entries entries={entries} kinds={['day']} />
      </Section>
      <Section title={t('project:section.acceptance')}>
        {steps('project.run_trial', 'project.train_customer', 'project.sign', 'project.accept')}
        {steps('project.hand_over')}
        <Signatures project={project} paper="acceptance" />
        <Entries entries={entries} kinds={['trial', 'training']} />
      </Section>
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
