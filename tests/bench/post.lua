-- SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- For wrk: posts signed webhooks, each with a uid of its own, so that none is a duplicate. The signature is the key digest,
-- which does not cover the body; every receiver gets the same bytes but for the uid.
-- Arguments behind `--`: the event's name, the signature's hex digits, a word that makes this run's uids differ from others'.
-- Prints one line: answers seconds errors not200 p50_us p99_us

local threads = 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

function init(args)
    local event, signature, run = args[1], args[2], args[3]
    local entity = event:match("^(.*)%.status_changed$")
    local link = "https://accounts.google.com/o/oauth2/v2/auth?client_id=407408718192-benchmark00000000000000000000000.apps.googleusercontent.com"
        .. "&redirect_uri=https%3A%2F%2Fapi.inboxkit.example%2Foauth%2Fcallback&response_type=code&scope=https%3A%2F%2Fmail.google.com%2F%20openid"
        .. "&access_type=offline&prompt=consent&login_hint=anna%40harbourlogistics.example&state=0123456789abcdef01234567"
    local before = '{"event":"' .. event .. '","timestamp":"2024-01-10T17:05:00.000Z","team_id":"TEAM-7F3A-MARKETING","team_name":"Marketing Team",'
        .. '"data":{"' .. entity .. '":{"uid":"BENCH-' .. run .. '-' .. number .. '-'
    local after = '","status":"pending","previous_status":"queued","consent_url":"' .. link .. '",'
        .. '"status_text":"Waiting for the customer to grant consent","status_reason":"","retry_count":0,"max_retries":3,"completed_at":null},'
        .. '"metadata":{"updated_at":"2024-01-10T17:05:00.000Z","workspace_id":"WS-0123456789ab","mailbox_id":"MBX-0123456789ab"}}}'
    local length = #before + 12 + #after
    head = "POST " .. wrk.path .. " HTTP/1.1\r\nHost: " .. wrk.host .. "\r\nContent-Type: application/json\r\n"
        .. "User-Agent: InboxKit-Webhook/1.0\r\nX-InboxKit-Event: " .. event .. "\r\nX-InboxKit-Timestamp: 2024-01-10T17:05:00.000Z\r\n"
        .. "X-InboxKit-Signature: sha256=" .. signature .. "\r\nContent-Length: " .. length .. "\r\n\r\n" .. before
    tail = after
    count = 0
end

function request()
    count = count + 1
    return head .. string.format("%012d", count) .. tail
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format("RESULT %d %.6f %d %d %d %d\n", summary.requests, summary.duration / 1e6,
        errors.connect + errors.read + errors.write + errors.timeout, errors.status, latency:percentile(50), latency:percentile(99)))
end
