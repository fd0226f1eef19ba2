export { paidServiceRoutes } from './routes.ts';
