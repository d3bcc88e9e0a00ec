// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakepreferences.h"
#include "monitor/field.h"
#include "monitor/formrow.h"
#include "monitor/settingsdialog.h"
#include "monitor/setupdialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

#include <memory>

namespace samples {

/// Wizard and settings over preferences without a receiver, filled in as a person does it.
class PreferencesTest : public QObject {
protected:
    /// For init() and cleanup().
    void begin() { m_preferences = std::make_unique<FakePreferences>(); }
    void end() { m_dialog.reset(); }

    void openWizard() { open(new monitor::SetupDialog(*m_preferences, nullptr)); }
    void openSettings(const QString &page)
    {
        open(new monitor::SettingsDialog(*m_preferences, nullptr));
        click(page);
    }
    void open(QDialog *dialog)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog.reset(dialog);
        dialog->show();
    }
    template<typename Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : m_dialog->findChildren<Widget *>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    monitor::Field *field(const QString &name) const { return named<monitor::Field>(name); }
    QAbstractButton *button(const QString &name) const { return named<QAbstractButton>(name); }
    void click(const QString &name)
    {
        QVERIFY2(button(name), qPrintable(name));
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    void type(const QString &name, const QString &text)
    {
        QVERIFY2(field(name), qPrintable(name));
        field(name)->selectAll();
        if (text.isEmpty())
            QTest::keyClick(field(name), Qt::Key_Delete);
        else
            QTest::keyClicks(field(name), text);
    }
    bool shows(const QString &text) const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    /// The complaint in the row of this field.
    QString complaintAt(const QString &name) const
    {
        const auto *row = field(name) ? qobject_cast<monitor::FormRow *>(field(name)->parentWidget()) : nullptr;
        const auto *complaint = row ? row->findChild<monitor::Complaint *>() : nullptr;
        return complaint && complaint->isVisible() ? complaint->sentence() : QString();
    }

    std::unique_ptr<FakePreferences> m_preferences;
    std::unique_ptr<QDialog> m_dialog;
};

} // namespace samples
