import { autocompletion, type CompletionContext } from '@codemirror/autocomplete';
import { yaml as yamlLanguage } from '@codemirror/lang-yaml';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import { useEffect, useRef } from 'react';
import type { TextProblem, VocabularyView } from '#contract/edition-shape.ts';
import { useVocabulary } from '../clause/use-vocabulary.ts';
import { look } from './look.ts';

interface YamlEditorProps {
  readonly label: string;
  /** The text to begin with; what is typed afterwards is told by `onChange`. */
  readonly yaml: string;
  readonly problems: readonly TextProblem[];
  readonly isReadOnly?: boolean;
  readonly onChange: (yaml: string) => void;
}

/** YAML with the names of the vocabulary offered while typing, and problems marked at their line. */
export function YamlEditor({ label, yaml, problems, isReadOnly = false, onChange }: YamlEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const vocabulary = useVocabulary();
  const latest = useRef({ onChange, vocabulary });
  useEffect(() => {
    latest.current = { onChange, vocabulary };
  });
  const begun = useRef(yaml);
  useEffect(() => {
    if (!place.current) return;
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: begun.current,
        extensions: extensions({ label, isReadOnly, latest }),
      }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, [label, isReadOnly]);
  useEffect(() => {
    const editor = view.current;
    if (editor) editor.dispatch(setDiagnostics(editor.state, diagnosticsOf(editor.state, problems)));
  }, [problems]);
  return <div ref={place} className="yaml-editor" />;
}

interface Latest {
  readonly current: {
    readonly onChange: (yaml: string) => void;
    readonly vocabulary: VocabularyView | undefined;
  };
}

function extensions({ label, isReadOnly, latest }: { label: string; isReadOnly: boolean; latest: Latest }) {
  return [
    basicSetup,
    yamlLanguage(),
    EditorView.lineWrapping,
    look,
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
    EditorState.readOnly.of(isReadOnly),
    autocompletion({ override: [context => offers(context, latest.current.vocabulary)] }),
    EditorView.updateListener.of(update => {
      if (update.docChanged) latest.current.onChange(update.state.doc.toString());
    }),
  ];
}

function offers(context: CompletionContext, vocabulary: VocabularyView | undefined) {
  const word = context.matchBefore(/[\w.]+/);
  if (!word || !vocabulary) return null;
  const { events, actions, facts, functions, roles } = vocabulary;
  const named = [...events, ...actions, ...facts].map(({ name, meaning }) => ({
    label: name,
    detail: meaning,
  }));
  const called = functions.map(({ name, call, meaning }) => ({ label: name, apply: call, detail: meaning }));
  return { from: word.from, options: [...named, ...called, ...roles.map(label => ({ label }))] };
}

function diagnosticsOf({ doc }: EditorState, problems: readonly TextProblem[]): Diagnostic[] {
  return problems
    .filter(({ isHere, line }) => isHere && line >= 1 && line <= doc.lines)
    .map(({ line, message }) => {
      const { from, to } = doc.line(line);
      return { from, to, severity: 'error', message };
    });
}
