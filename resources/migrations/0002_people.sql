-- SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What people add to requests. No delivery says it, so none of it is part of the projection and a rebuild keeps it.
-- Claims, notes and snoozes hang on the subject; each change of them gives the request a new number in the change feed.

-- Who takes care of a request: at most one person, for the key is the request.
CREATE TABLE claim (
    subject {integer} NOT NULL PRIMARY KEY REFERENCES subject (id),
    claimed_by {text} NOT NULL CHECK (claimed_by <> ''),
    claimed_at {integer} NOT NULL
){strict};

-- The id is the number in the change feed.
CREATE TABLE note (
    id {integer} NOT NULL PRIMARY KEY,
    subject {integer} NOT NULL REFERENCES subject (id),
    author {text} NOT NULL,
    written_at {integer} NOT NULL,
    note {text} NOT NULL
){strict};

CREATE INDEX note_subject ON note (subject, id);

-- A snooze is about the state that was seen: when the request has another one, its time is over.
CREATE TABLE snooze (
    subject {integer} NOT NULL PRIMARY KEY REFERENCES subject (id),
    snoozed_until {integer} NOT NULL,
    snoozed_by {text} NOT NULL,
    seen_hash {bytes} NOT NULL
){strict};

-- What staff call a customer. An empty label is one that was taken away; the row stays, so that every reader of the
-- change feed hears of it.
CREATE TABLE label (
    team_id {text} NOT NULL,
    scope {text} NOT NULL CHECK (scope IN ('workspace', 'domain')),
    labelled {text} NOT NULL,
    label {text} NOT NULL,
    set_by {text} NOT NULL,
    set_at {integer} NOT NULL,
    change_sequence {integer} NOT NULL,
    PRIMARY KEY (team_id, scope, labelled)
){strict};

CREATE INDEX label_change ON label (change_sequence);

-- Apps and Client IDs that someone has looked at and let pass, for one source.
CREATE TABLE approval (
    source {text} NOT NULL,
    kind {text} NOT NULL CHECK (kind IN ('app', 'client_id')),
    approved {text} NOT NULL,
    approved_by {text} NOT NULL,
    approved_at {integer} NOT NULL,
    change_sequence {integer} NOT NULL,
    PRIMARY KEY (source, kind, approved)
){strict};

CREATE INDEX approval_change ON approval (change_sequence);
