// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The receiver that one would write in Node.js: http, both signature schemes checked in constant time, JSON, the required
// fields. With a database file it also stores each event as one row and answers after the commit (better-sqlite3, WAL,
// synchronous=FULL), one commit a request, as that driver works.
// usage: node receiver.mjs KEYFILE [DATABASE]      prints `ready URL`

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const [keyFile, database] = process.argv.slice(2);
const key = readFileSync(keyFile, 'utf8').split('\n')[0].trim();
const keyDigest = createHash('sha256').update(key).digest();
const limit = 256 * 1024;

let insert = null;
if (database) {
    // scripts/bench installs the driver outside of the sources and says where.
    const Database = createRequire(process.env.BENCH_MODULES + '/')('better-sqlite3');
    const db = new Database(database);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.exec('CREATE TABLE delivery (id INTEGER PRIMARY KEY, received_at INTEGER NOT NULL, kind TEXT NOT NULL,'
        + ' uid TEXT NOT NULL, status TEXT NOT NULL, content BLOB NOT NULL UNIQUE, body BLOB NOT NULL)');
    insert = db.prepare('INSERT OR IGNORE INTO delivery (received_at, kind, uid, status, content, body) VALUES (?, ?, ?, ?, ?, ?)');
}

function isSigned(header, body) {
    const match = /^sha256=([0-9a-f]{64})$/i.exec(header ?? '');
    if (!match)
        return false;
    const given = Buffer.from(match[1], 'hex');
    const byHmac = timingSafeEqual(createHmac('sha256', key).update(body).digest(), given);
    const byKey = timingSafeEqual(keyDigest, given);
    return byHmac || byKey;
}

function answer(response, status, message) {
    const text = JSON.stringify({ received: status === 200, message });
    response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) });
    response.end(text);
}

function receive(request, response, body) {
    if (!isSigned(request.headers['x-inboxkit-signature'], body))
        return answer(response, 401, 'The signature does not match');
    let event;
    try {
        event = JSON.parse(body);
    } catch {
        return answer(response, 400, 'The body is not valid JSON');
    }
    const kind = event.event?.replace(/\.status_changed$/, '');
    const entity = event.data?.[kind];
    if (typeof entity?.uid !== 'string' || typeof entity.status !== 'string')
        return answer(response, 400, 'A field is missing');
    insert?.run(Date.now(), kind, entity.uid, entity.status, createHash('sha256').update(body).digest(), body);
    return answer(response, 200, 'Webhook processed successfully');
}

const server = createServer((request, response) => {
    if (request.method !== 'POST' || request.url !== '/webhook')
        return answer(response, 404, 'Not found');
    const parts = [];
    let size = 0;
    request.on('data', (part) => {
        size += part.length;
        if (size > limit)
            request.destroy();
        else
            parts.push(part);
    });
    request.on('end', () => receive(request, response, parts.length === 1 ? parts[0] : Buffer.concat(parts)));
});
server.listen(0, '127.0.0.1', () => console.log(`ready http://127.0.0.1:${server.address().port}/webhook`));
process.on('SIGTERM', () => process.exit(0));
