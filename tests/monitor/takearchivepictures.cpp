// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws history, log and health of the whole program into PNG files, to be looked at.
// Usage: takearchivepictures FOLDER [dark] [rtl]

#include "monitor/healthpanel.h"
#include "monitor/page.h"
#include "monitor/rowtable.h"
#include "pictures.h"
#include "sessionfixture.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

void arrive(sessiontest::SessionFixture &desk)
{
    const QByteArray statuses[] = {"queued", "pending", "processing", "completed", "failed", "errored", "cancelled"};
    for (int i = 0; i < 40; ++i) {
        const QByteArray number = QByteArray::number(i), &status = statuses[i % 7];
        desk.post(i % 3 ? kit::consentBody("ABC-" + number, status, i % 60)
                        : kit::clientIdBody("DWD-" + number, status, i % 60, "customer" + number + ".example"));
    }
    desk.post(kit::consentBody("ABC-1", "pending", 1));
    desk.post(kit::consentBody("ABC-2", "queued", 0));
    desk.post("{\"event\":\"domain.status_changed\"}");
    desk.post("{}", "another key");
    desk.post("{\"event\":\"consent_request.status_changed\",\"data\":{\"consent_request\":{\"uid\":\"ABC-77\","
              "\"status\":\"pending\",\"retry_count\":\"three\",\"consent_url\":\"https://accounts.google.com/\"}}}");
    desk.post("{\"event\":\"consent_request.status_changed\",");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    monitor::InterfaceLanguage language;
    QStringList arguments = pictures::dress(language);
    const QDir folder(arguments.takeFirst());
    sessiontest::SessionFixture desk;
    desk.start(u"history"_s);
    const auto save = [&](const QString &name) {
        QTest::qWait(400);
        desk.window().grab().save(folder.filePath(name + u".png"_s));
    };
    QTest::qWait(600);
    save(u"history-empty"_s);
    desk.window().showView(u"log"_s);
    save(u"log-empty"_s);
    arrive(desk);
    QTest::qWait(1200);
    desk.window().currentPage()->table()->selectRow(1);
    save(u"log"_s);
    for (int row = 0; row < 8; ++row) {
        desk.window().currentPage()->table()->selectRow(row);
        QTest::qWait(100);
        if (desk.shows(u"It changed its request."_s))
            break;
    }
    save(u"log-accepted"_s);
    desk.window().showView(u"history"_s);
    desk.window().currentPage()->table()->selectRow(2);
    desk.window().currentPage()->table()->setFocus();
    save(u"history"_s);
    desk.window().resize(900, 620);
    save(u"history-narrow"_s);
    desk.window().showView(u"log"_s);
    save(u"log-narrow"_s);
    desk.window().resize(1440, 900);
    QTest::qWait(5500); // the next look at the vital signs
    QTest::mouseClick(desk.window().findChild<monitor::HealthButton *>(), Qt::LeftButton);
    QTest::qWait(200);
    desk.window().findChild<monitor::HealthPanel *>()->grab().save(folder.filePath(u"health.png"_s));
    desk.window().findChild<monitor::HealthPanel *>()->hide();
    desk.end();
    desk.clock().advance(3'600'000 * 15);
    desk.start(u"needs"_s);
    save(u"timeoff"_s);
    return 0;
}
