// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/chip.h"
#include "monitor/field.h"
#include "monitor/sidebar.h"
#include "peoplefixture.h"

#include <QMenu>

namespace samples {

using namespace Qt::StringLiterals;
using desk::View;
using onboarding::RequestKind;

/// A window with some requests, whose people are kept in memory.
class PeopleTest : public WindowTest {
protected:
    /// For init() and cleanup().
    void begin()
    {
        open();
        m_kept = std::make_unique<KeptInMemory>(*m_desk);
        auto delegation = clientIdChange(u"d"_s, u"pending"_s, noon - 3000);
        delegation.workspaceId = u"ws-done"_s;
        m_desk->model.load({consent(u"a"_s, u"pending"_s, noon - 5000), consent(u"b"_s, u"pending"_s, noon - 4000),
                            recordOf(delegation, noon, 1), consent(u"done"_s, u"completed"_s, noon - 60'000),
                            consent(u"bad"_s, u"failed"_s, noon - 9000)});
        m_desk->show();
        QTRY_VERIFY(card(u"a"_s));
        m_desk->list()->setFocus();
    }
    void end()
    {
        close();
        m_kept.reset();
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    monitor::Card *card(const QString &uid, RequestKind kind = RequestKind::Consent) const
    {
        return m_desk->list()->cardFor({kind, uid});
    }
    /// The words of the visible chips on a card.
    static QStringList chips(const monitor::Card *card)
    {
        QStringList words;
        for (const auto *chip : card->findChildren<monitor::Chip *>()) {
            if (chip->isVisible())
                words << chip->text();
        }
        return words;
    }
    QMenu *menu() const
    {
        for (QMenu *menu : m_desk->window.findChildren<QMenu *>()) {
            if (menu->isVisible())
                return menu;
        }
        return nullptr;
    }
    void choose(const QString &text) const
    {
        QTRY_VERIFY(menu());
        const QList<QAction *> actions = menu()->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&text](const QAction *action) { return action->text() == text; });
        QVERIFY2(found != actions.end(), qPrintable(text));
        QAction *action = *found;
        menu()->close();
        m_desk->show(); // as a window manager would bring it back
        action->trigger();
    }
    monitor::SideBarItem *item(View view) const
    {
        for (auto *item : m_desk->window.findChildren<monitor::SideBarItem *>()) {
            if (item->view() == view)
                return item;
        }
        return nullptr;
    }
    monitor::Field *labelField() const
    {
        for (auto *field : m_desk->window.findChildren<monitor::Field *>()) {
            if (field->isVisible() && field->accessibleName().startsWith(u"Your name for"_s))
                return field;
        }
        return nullptr;
    }

    std::unique_ptr<KeptInMemory> m_kept;
};

} // namespace samples
