-- SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Several desks, and maybe several receivers, on one store.

-- What was last copied or opened for a customer, so that nobody sends it twice. It is about the state that was seen:
-- when the request has another one, it is over.
CREATE TABLE handout (
    subject {integer} NOT NULL PRIMARY KEY REFERENCES subject (id),
    handed_by {text} NOT NULL,
    handed_at {integer} NOT NULL,
    seen_hash {bytes} NOT NULL
){strict};

-- Which desks are open. A desk says again and again that it is there, in the time of the database.
CREATE TABLE desk (
    id {text} NOT NULL PRIMARY KEY,
    person {text} NOT NULL,
    host {text} NOT NULL,
    seen_at {integer} NOT NULL
){strict};

-- Tells one store from another.
CREATE TABLE identity (
    singleton {integer} NOT NULL PRIMARY KEY CHECK (singleton = 1),
    id {text} NOT NULL
){strict};

INSERT INTO identity (singleton, id) VALUES (1, {random});

-- Has a row while the store is being filled from another one, whose identity it names.
CREATE TABLE moving (
    singleton {integer} NOT NULL PRIMARY KEY CHECK (singleton = 1),
    source {text} NOT NULL
){strict};

-- Whoever listens hears of every commit that took a number.
{only postgresql} CREATE FUNCTION tell_feed() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN PERFORM pg_notify('onboarding_feed', ''); RETURN NULL; END$$;

{only postgresql} CREATE TRIGGER feed_told AFTER UPDATE ON feed FOR EACH STATEMENT EXECUTE FUNCTION tell_feed();

-- Its one row changes with every commit: with room beside it no index is touched.
{only postgresql} ALTER TABLE feed SET (fillfactor = 10);
