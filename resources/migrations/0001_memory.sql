-- SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- One text for all engines; {words in braces} are filled in by store::Dialect. Times are milliseconds since 1970 UTC,
-- flags are 0 or 1. A statement ends with a semicolon at the end of its line.

-- Hands out the numbers of deliveries and of the change feed. Taking from it serialises writers, so that a later
-- number never becomes visible before an earlier one.
CREATE TABLE feed (
    singleton {integer} NOT NULL PRIMARY KEY CHECK (singleton = 1),
    last_number {integer} NOT NULL
){strict};

INSERT INTO feed (singleton, last_number) VALUES (1, 0);

-- Who the deliveries are about. The small number stands for (kind, uid) in the large tables: their indexes then grow at
-- one end, instead of all over, and a commit writes few pages.
CREATE TABLE subject (
    id {integer} NOT NULL PRIMARY KEY,
    kind {text} NOT NULL,
    uid {text} NOT NULL,
    UNIQUE (kind, uid)
){strict};

-- The journal: every accepted or late delivery. Its rows never change.
CREATE TABLE delivery (
    id {integer} NOT NULL PRIMARY KEY,
    received_at {integer} NOT NULL,
    remote {text} NOT NULL,
    source {text} NOT NULL,
    trust {text} NOT NULL,
    subject {integer} NOT NULL REFERENCES subject (id),
    outcome {text} NOT NULL CHECK (outcome IN ('accepted', 'late')),
    header_event_mismatch {integer} NOT NULL,
    time_believed {integer} NOT NULL,
    occurred_at {integer} NOT NULL,
    status {text} NOT NULL,
    previous_status {text},
    status_text {text} NOT NULL,
    status_reason {text} NOT NULL,
    retry_count {integer} NOT NULL,
    content_hash {bytes} NOT NULL,
    body {bytes} NOT NULL,
    UNIQUE (subject, content_hash)
){strict};

-- Extra copies of a delivery: no rows of their own. Not part of the projection, so a rebuild keeps them.
CREATE TABLE duplicate (
    delivery_id {integer} NOT NULL PRIMARY KEY REFERENCES delivery (id) ON DELETE CASCADE,
    copies {integer} NOT NULL,
    last_received_at {integer} NOT NULL
){strict};

-- The projection: one row a request, the state that its newest delivery decided.
CREATE TABLE request (
    subject {integer} NOT NULL PRIMARY KEY REFERENCES subject (id),
    team_id {text} NOT NULL,
    team_name {text} NOT NULL,
    workspace_id {text} NOT NULL,
    mailbox_id {text} NOT NULL,
    status {text} NOT NULL,
    previous_status {text},
    status_text {text} NOT NULL,
    status_reason {text} NOT NULL,
    retry_count {integer} NOT NULL,
    max_retries {integer} NOT NULL,
    consent_url {text} NOT NULL,
    domain_name {text} NOT NULL,
    client_id {text} NOT NULL,
    completed_at {integer},
    metadata_updated_at {integer},
    envelope_timestamp {integer},
    occurred_at {integer} NOT NULL,
    time_believed {integer} NOT NULL,
    place {integer} NOT NULL,
    content_hash {bytes} NOT NULL,
    terminal {integer} NOT NULL,
    source {text} NOT NULL,
    trust {text} NOT NULL,
    first_received_at {integer} NOT NULL,
    last_received_at {integer} NOT NULL,
    change_sequence {integer} NOT NULL
){strict};

-- What changed since a number.
CREATE INDEX request_change ON request (change_sequence);

-- What is open, and what has ended and was heard of since a time (its own time may lie long ago).
CREATE INDEX request_state ON request (terminal, last_received_at);

-- Events that are not tracked: the newest 1,000, never a body.
CREATE TABLE ignored (
    id {integer} NOT NULL PRIMARY KEY,
    received_at {integer} NOT NULL,
    remote {text} NOT NULL,
    source {text} NOT NULL,
    event {text} NOT NULL,
    header_event_mismatch {integer} NOT NULL
){strict};

-- Well signed, but not taken: the newest 10,000.
CREATE TABLE quarantine (
    id {integer} NOT NULL PRIMARY KEY,
    received_at {integer} NOT NULL,
    remote {text} NOT NULL,
    source {text} NOT NULL,
    trust {text} NOT NULL,
    event {text} NOT NULL,
    header_event_mismatch {integer} NOT NULL,
    kind {text},
    uid {text},
    code {text} NOT NULL,
    field {text} NOT NULL,
    body {bytes}
){strict};

-- Small, so that counting the rows does not walk the bodies.
CREATE INDEX quarantine_receipt ON quarantine (received_at);

-- Not signed well: the newest 1,000.
CREATE TABLE refusal (
    id {integer} NOT NULL PRIMARY KEY,
    received_at {integer} NOT NULL,
    remote {text} NOT NULL,
    code {text} NOT NULL,
    size {integer} NOT NULL
){strict};
