export { checkFormPaper } from './paper/check.ts';
export { formPaperRoutes } from './paper/send.ts';
export { carriedForm, carriedForms, carriedFormVersions } from './queries/carried.ts';
export { formCourses, seesForm, type ToldCourse } from './queries/explain.ts';
export { formRoutes } from './routes.ts';
export { formsInSight } from './sight.ts';
export { projectFormDue } from './store.ts';
export { formVocabulary } from './vocabulary.ts';
