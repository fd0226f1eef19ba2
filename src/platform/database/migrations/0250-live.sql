-- Numbers what is told to screens that are open: one row of numbers for all processes, so that a client resumes at any of them.
create sequence live_told;
