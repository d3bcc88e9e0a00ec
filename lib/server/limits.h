// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/error.h"

/// The HTTP door: a vetting front, QHttpServer in a thread of its own, TLS, the admin address.
namespace server {

/// What one client, and all together, may use (contract section 3). Memory under attack is bounded by
/// connections x (header + chunk buffer) + bodiesTotal.
struct Limits {
    int connections = 512;
    int connectionsPerRemote = 64; ///< loopback is exempt: a proxy stands there
    qint64 bodiesTotal = 32 * 1024 * 1024; ///< bytes of all bodies being received together
    int header = 32 * 1024; ///< bytes of request line and headers
    int fields = 100;
    qint64 body = 256 * 1024;
    int headerMilliseconds = 10'000; ///< from accept (or the first byte of a later request) to complete headers
    int bodyMilliseconds = 30'000; ///< from the headers to the complete body
    int idleMilliseconds = 60'000;
    int writeMilliseconds = 30'000; ///< for a client to take its answer
    int lingerMilliseconds = 2'000; ///< after a refusal that closes
    int stalledMilliseconds = 250; ///< behind bodyPace: at the cap it yields like one that owes its head
    int bodyPace = 16 * 1024; ///< bytes a second; single bytes now and then do not pass for progress
};

/// Descriptors beside the clients' own: store, logs, libraries, the admin address.
constexpr int ownDescriptors = 96;
/// With fewer clients than this (or than were asked for) a few strangers could fill the door, so it stays shut.
constexpr int minimumConnections = 16;

/// `limits` as far as a process with so many descriptors can keep them: a front that may hold more clients than there
/// are descriptors would run dry just when it is busiest. Error `too_few_descriptors` below minimumConnections.
support::Result<Limits> limitsWithin(int descriptors, Limits limits);

} // namespace server
