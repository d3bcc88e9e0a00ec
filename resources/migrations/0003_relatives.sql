-- SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The ended requests of a customer, for whoever looks at another one. A request is put in once, when it ends.
CREATE INDEX request_customer ON request (team_id, workspace_id, last_received_at) WHERE terminal = 1;
