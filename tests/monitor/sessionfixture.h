// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kit/rawhttp.h"
#include "monitor/linkopener.h"
#include "monitor/mainwindow.h"
#include "monitor/session.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

/// The whole desktop program in one process, for tests of what it shows of its store.
namespace sessiontest {

inline const QByteArray key = "ik_archive_test";

class MovedClock final : public support::Clock {
public:
    support::Timestamp now() const override { return support::SystemClock().now() + m_ahead; }
    void advance(support::Timestamp by) { m_ahead += by; }

private:
    support::Timestamp m_ahead = 0;
};

class NoOpener final : public monitor::LinkOpener {
public:
    bool open(const QUrl &) override { return true; }
};

class SessionFixture {
public:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    MovedClock &clock() { return m_clock; }
    monitor::MainWindow &window() { return m_session->window(); }

    /// `team`: the team that the source is bound to.
    void start(const QString &view, const QString &team = {})
    {
        monitor::SessionOptions options;
        options.settings = *settings::load({});
        options.settings.listen.value = QStringLiteral("127.0.0.1:0");
        settings::SourceSetting source;
        source.name = QStringLiteral("team");
        source.key = support::Secret(key);
        source.team = team;
        options.settings.sources = {source};
        options.settings.sourceLevel = settings::SourceLevel::Flag;
        options.view = view;
        options.store = store::StoreUrl::sqliteFile(file(QStringLiteral("desk.db")));
        options.keyFolder = file(QStringLiteral("config"));
        m_session = std::make_unique<monitor::Session>(std::move(options), m_opener, m_clock);
        const auto started = m_session->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().sentence));
        m_session->window().resize(1440, 900);
        m_session->window().show();
        m_session->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_session->window()));
    }
    void end() { m_session.reset(); }

    /// Posts from another thread, so that the window lives on as it does for a real sender.
    kit::HttpAnswer post(const QByteArray &body, const QByteArray &signedWith = key)
    {
        const auto port = quint16(m_session->receiver().url().port());
        QFuture<kit::HttpAnswer> answer =
            QtConcurrent::run([port, body, signedWith] { return kit::postSigned(port, signedWith, body); });
        return QTest::qWaitFor([&] { return answer.isFinished(); }, 15'000) ? answer.result() : kit::HttpAnswer();
    }

    /// The visible control with this name or text, of any window; waits for it. Null where none comes.
    template<typename Widget = QAbstractButton>
    Widget *control(const QString &name) const
    {
        Widget *found = nullptr;
        const auto look = [&] {
            for (QWidget *top : QApplication::topLevelWidgets()) {
                for (Widget *candidate : top->findChildren<Widget *>()) {
                    if (candidate->isVisible() && candidate->accessibleName() == name) {
                        found = candidate;
                        return true;
                    }
                }
            }
            return false;
        };
        return QTest::qWaitFor(look, 10'000) ? found : nullptr;
    }
    bool shows(const QString &text) const
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            for (const QLabel *label : top->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(text))
                    return true;
            }
        }
        return false;
    }

private:
    QTemporaryDir m_folder;
    MovedClock m_clock;
    NoOpener m_opener;
    std::unique_ptr<monitor::Session> m_session;
};

} // namespace sessiontest
