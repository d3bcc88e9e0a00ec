-- SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who may do what in a store on PostgreSQL (13 or newer). For psql:
--
--   psql --dbname onboarding --file roles.sql
--
-- once the tables are there, and again after each upgrade: it may run any number of times, and what it says replaces
-- what was granted before. The database is for the store alone. Whoever runs it must own database and tables, or be a
-- member of their owner, and may create roles; a superuser does. It makes three roles that nobody logs in as, and each
-- login is a member of what it needs:
--
--   CREATE ROLE receiver LOGIN IN ROLE onboarding_receiver;                        -- onboarding-receiver serve
--   CREATE ROLE ann LOGIN IN ROLE onboarding_desk;                                 -- onboarding-monitor --no-listen
--   CREATE ROLE bob LOGIN IN ROLE onboarding_desk, onboarding_receiver;            -- a desk that also receives
--   CREATE ROLE wall LOGIN IN ROLE onboarding_viewer;                              -- a screen on the wall; export
--
-- Give passwords with psql's \password, which keeps them out of histories and logs. `migrate` and `rebuild` are for the
-- owner of the tables alone.
\set ON_ERROR_STOP on
BEGIN;

-- Where the tables are, and whose.
SELECT nspname AS tables, pg_get_userbyid(relowner) AS owner
    FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace WHERE pg_class.oid = 'feed'::regclass \gset

SELECT format('CREATE ROLE %I NOLOGIN', wanted)
    FROM unnest(ARRAY['onboarding_receiver', 'onboarding_desk', 'onboarding_viewer']) AS wanted
    WHERE wanted NOT IN (SELECT rolname FROM pg_roles) \gexec

-- Nobody else comes in, and nothing from before holds. Before PostgreSQL 15 everybody could make tables here, and the
-- owner may have to.
REVOKE ALL ON DATABASE :"DBNAME" FROM PUBLIC, onboarding_receiver, onboarding_desk, onboarding_viewer;
GRANT CONNECT ON DATABASE :"DBNAME" TO :"owner", onboarding_receiver, onboarding_desk, onboarding_viewer;
GRANT USAGE, CREATE ON SCHEMA :"tables" TO :"owner";
REVOKE CREATE ON SCHEMA :"tables" FROM PUBLIC, onboarding_receiver, onboarding_desk, onboarding_viewer;
REVOKE ALL ON ALL TABLES IN SCHEMA :"tables" FROM PUBLIC, onboarding_receiver, onboarding_desk, onboarding_viewer;
GRANT USAGE ON SCHEMA :"tables" TO onboarding_receiver, onboarding_desk, onboarding_viewer;

SET LOCAL search_path = :"tables";

-- A receiver adds to the journal, and can neither change nor read again what it has written there. It sees nothing of
-- what people add.
GRANT SELECT ON schema_version, identity, moving TO onboarding_receiver;
GRANT SELECT, UPDATE ON feed TO onboarding_receiver;
GRANT SELECT, INSERT ON subject TO onboarding_receiver;
GRANT SELECT (id, subject, content_hash), INSERT ON delivery TO onboarding_receiver;
GRANT SELECT, INSERT, UPDATE ON duplicate, request TO onboarding_receiver;
-- The newest are kept; what leaves the quarantine becomes a delivery.
GRANT SELECT (id), INSERT, DELETE ON ignored, quarantine, refusal TO onboarding_receiver;

-- A desk reads everything and writes what people add. Each of that gives its request a new number.
GRANT SELECT ON ALL TABLES IN SCHEMA :"tables" TO onboarding_desk;
GRANT UPDATE ON feed TO onboarding_desk;
GRANT UPDATE (change_sequence) ON request TO onboarding_desk;
GRANT INSERT, UPDATE, DELETE ON claim, snooze, desk TO onboarding_desk;
GRANT INSERT, UPDATE ON label, handout TO onboarding_desk;
GRANT INSERT ON note, approval TO onboarding_desk;

-- A viewer reads.
GRANT SELECT ON ALL TABLES IN SCHEMA :"tables" TO onboarding_viewer;

COMMIT;
