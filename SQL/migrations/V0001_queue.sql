-- The queue engine's tables and functions (schema jobs).
create schema jobs;
