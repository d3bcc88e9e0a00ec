// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/samples.h"
#include "monitor/cardlist.h"
#include "monitor/linkopener.h"
#include "monitor/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QPromise>
#include <QTest>

#include <algorithm>
#include <memory>

/// A window over synthetic requests, for the tests of its gestures.
namespace samples {

/// Remembers what would have been opened.
class RecordingOpener final : public monitor::LinkOpener {
public:
    bool open(const QUrl &url) override
    {
        opened.append(url);
        return works;
    }

    QList<QUrl> opened;
    bool works = true;
};

inline QFuture<std::vector<store::TimelineEntry>> ready(std::vector<store::TimelineEntry> entries)
{
    QPromise<std::vector<store::TimelineEntry>> promise;
    promise.start();
    promise.addResult(std::move(entries));
    promise.finish();
    return promise.future();
}

inline store::TimelineEntry entry(const QString &status, Timestamp at, bool late = false)
{
    store::TimelineEntry entry;
    entry.status = status;
    entry.occurredAt = at;
    entry.receivedAt = at + 120;
    entry.late = late;
    return entry;
}

struct WindowFixture {
    SetClock clock;
    desk::RequestModel model{clock};
    RecordingOpener opener;
    std::vector<store::TimelineEntry> timeline{entry(QStringLiteral("queued"), noon - 900'000),
                                               entry(QStringLiteral("pending"), noon - 840'000)};
    monitor::MainWindow window{model, [this](onboarding::RequestKind, const QString &) { return ready(timeline); },
                               clock, opener};

    /// The virtual screen of the tests is smaller than the desk's.
    WindowFixture() { window.resize(1440, 900); }

    /// Shows the window in front and lets it settle.
    void show()
    {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    monitor::CardList *list() const { return window.list(window.currentView()); }

    /// The visible control with this accessible name, null where there is none.
    template<typename Widget = QAbstractButton>
    Widget *named(const QString &name) const
    {
        const QList<Widget *> widgets = window.findChildren<Widget *>();
        for (Widget *widget : widgets) {
            if (widget->isVisible() && (widget->accessibleName() == name))
                return widget;
        }
        return nullptr;
    }
};

/// A test with a window of its own in each function, and what a person at the desk sees and does.
class WindowTest : public QObject {
protected:
    /// For init(): a window that is not shown yet, and an empty clipboard.
    void open()
    {
        m_desk = std::make_unique<WindowFixture>();
        QApplication::clipboard()->clear();
    }
    /// For cleanup().
    void close() { m_desk.reset(); }

    /// The question that is being asked, null where there is none.
    QWidget *dialog() const
    {
        for (QDialog *dialog : m_desk->window.findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    QAbstractButton *inDialog(const QString &text) const
    {
        const QWidget *open = dialog();
        const QList<QAbstractButton *> buttons =
            open ? open->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = m_desk->window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    /// Waits for the control and clicks it.
    void click(const QString &name)
    {
        QAbstractButton *button = nullptr;
        QTRY_VERIFY2((button = m_desk->named(name)) != nullptr, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// A change that shows at once.
    void update(const store::RequestRecord &record)
    {
        m_desk->model.apply({record});
        m_desk->model.flush();
    }

    std::unique_ptr<WindowFixture> m_desk;
};

} // namespace samples
