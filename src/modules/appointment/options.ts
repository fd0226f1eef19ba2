export interface AppointmentOptions {
  /** Address of the customer's page. */
  readonly portalUrl: (requestId: string) => string;
}
