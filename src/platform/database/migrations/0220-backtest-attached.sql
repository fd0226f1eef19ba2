-- The back-test that lay before the person who decided: the latest one that was done by then.
alter table edition_decision add column backtest_id uuid references backtest;
