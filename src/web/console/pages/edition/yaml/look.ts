import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const floating = {
  color: 'var(--text)',
  backgroundColor: 'var(--raised)',
  borderColor: 'var(--line)',
};
const marked = { backgroundColor: 'var(--primary-soft)', outline: '1px solid var(--primary)' };
const selected = { backgroundColor: 'color-mix(in srgb, var(--primary) 35%, transparent)' };

/** The page's own colours, so that it follows light and dark. */
const surface = EditorView.theme({
  '&': { color: 'var(--text)', backgroundColor: 'var(--panel)' },
  '.cm-content': { caretColor: 'var(--text)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': { color: 'var(--quiet)', backgroundColor: 'var(--ground)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--raised)' },
  '.cm-selectionBackground': selected,
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': selected,
  '.cm-selectionMatch, .cm-searchMatch': marked,
  '&.cm-focused .cm-matchingBracket': marked,
  '.cm-tooltip, .cm-panels, .cm-textfield, .cm-foldPlaceholder': floating,
  '.cm-button': { ...floating, backgroundImage: 'none' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--on-primary)',
    backgroundColor: 'var(--primary)',
  },
});

const words = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: 'var(--primary)' },
  { tag: [tags.separator, tags.squareBracket, tags.brace, tags.punctuation], color: 'var(--quiet)' },
  { tag: [tags.comment, tags.meta], color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: [tags.string, tags.attributeValue], color: 'var(--kept)' },
  { tag: [tags.keyword, tags.typeName, tags.labelName], color: 'var(--risk)' },
]);

/** How the YAML editor looks. */
export const look = [surface, syntaxHighlighting(words)];
