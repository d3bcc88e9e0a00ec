// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "monitor/dropdown.h"
#include "monitor/messages.h"
#include "monitor/messagesection.h"
#include "monitor/paragraph.h"
#include "monitor/templateeditor.h"
#include "windowfixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace samples {

using namespace Qt::StringLiterals;
using monitor::DropDown;
using monitor::LanguageMemory;
using monitor::Messages;

/// A window with a message for a customer, and a folder for templates of staff's own.
class MessagesTest : public WindowTest {
protected:
    /// For init() and cleanup().
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void end()
    {
        close();
        QLocale::setDefault(QLocale::c());
    }

    void showConsent(const QString &uid = u"a"_s, const QString &team = u"team-1"_s)
    {
        auto change = samples::consentChange(uid, u"pending"_s, noon);
        change.teamId = team;
        m_desk->model.load({samples::recordOf(change, noon, 1)});
        m_desk->show();
        QTRY_VERIFY(languages());
    }
    Messages &messages() { return m_desk->window.messages(); }
    DropDown *languages() const
    {
        const QList<DropDown *> boxes = m_desk->window.findChildren<DropDown *>();
        const auto found = std::find_if(boxes.begin(), boxes.end(), [](const DropDown *box) {
            return box->isVisible() && box->accessibleName().startsWith(u"Language of the message for "_s);
        });
        return found == boxes.end() ? nullptr : *found;
    }
    /// As a person does: down to the entry, with the keys.
    void choose(DropDown *box, const QString &data)
    {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->chosen() != data; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->chosen(), data);
    }
    monitor::Paragraph *preview() const
    {
        return m_desk->window.findChild<monitor::MessageSection *>()->findChild<monitor::Paragraph *>();
    }
    static QString clipboard() { return QApplication::clipboard()->text(); }
    QString file(const QString &name) const { return m_folder->filePath(u"templates/"_s + name); }
    void write(const QString &name, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(file(name)).path()));
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
    }
    QByteArray read(const QString &name) const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    monitor::TemplateEditor *editor() const { return m_desk->window.findChild<monitor::TemplateEditor *>(); }
    template<typename Widget>
    Widget *inEditor(const QString &name) const
    {
        for (Widget *widget : editor()->findChildren<Widget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (widget->accessibleName() == name || (button && button->text() == name))
                return widget;
        }
        return nullptr;
    }
    QString verdict() const
    {
        return editor()->findChild<monitor::Paragraph *>(QString(), Qt::FindDirectChildrenOnly)->text();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace samples
